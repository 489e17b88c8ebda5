package org.icjs.clocks;

import static org.icjs.kernel.Act.BNSS;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.icjs.docket.Docket;
import org.icjs.docket.OfficeRole;
import org.icjs.law.Law;

/**
 * Nobody is held before judgment for longer than the longest term for the offence, whatever else is pending. Whether delay that the accused
 * caused moves this end is open: a setting.
 */
@Law(act = BNSS, section = "479(1)")
final class LongestDetention extends CustodyRule {
    /** YES or NO. */
    static final String DELAY_MOVES = "undertrial.delayMovesMaximum";

    LongestDetention() {
        super("longestDetention", "479(1), third proviso");
    }

    @Override
    Stream<Deadline> of(Docket docket, CustodySpells custody, Moment moment) {
        Undertrial undertrial = Undertrial.of(docket, custody, moment);
        if (undertrial == null) {
            return Stream.empty();
        }
        return switch (undertrial.longest()) {
            case Alleged.Told.CannotTell<Alleged.Longest>(Explained why) ->
                Stream.of(cannotTell(custody, OfficeRole.COURT, why));
            case Alleged.Told.Sure<Alleged.Longest>(Alleged.Longest sure) ->
                sure.deathOrLife() || sure.term() == null ? Stream.empty() : Stream.of(end(undertrial, moment));
        };
    }

    private Deadline end(Undertrial undertrial, Moment moment) {
        CustodySpells custody = undertrial.custody();
        boolean moves =
                "YES".equals(moment.settings().on(DELAY_MOVES, moment.today()).value());
        CustodyDays days = moves ? undertrial.counted() : undertrial.all();
        int term = undertrial.termDays();
        Gap gap = custody.against(days, term, moment.today(), Set.of());
        if (gap != null) {
            return cannotTell(custody, OfficeRole.COURT, gap.why());
        }
        LocalDate last = days.number(term);
        int held = days.until(moment.today());
        if (custody.judgment() != null || !custody.held() || last == null) {
            String variant = custody.judgment() != null ? "judged" : "atLiberty";
            return deadline(
                    custody.person(),
                    Status.STOPPED,
                    null,
                    OfficeRole.COURT,
                    custody.basis(),
                    variant,
                    custody.person(),
                    term,
                    held);
        }
        boolean over = moment.today().isAfter(last);
        return deadline(
                custody.person(),
                over ? Status.BREACHED : Status.RUNNING,
                endOf(last),
                OfficeRole.COURT,
                custody.basis(),
                over ? "over" : "running",
                custody.person(),
                term,
                held,
                last);
    }
}
