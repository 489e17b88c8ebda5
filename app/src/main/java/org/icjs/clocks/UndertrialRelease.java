package org.icjs.clocks;

import static org.icjs.kernel.Act.BNSS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.Party;
import org.icjs.law.Law;

/**
 * Release of one who has been held, before judgment, for one-half of the longest imprisonment that the gravest offence carries; for one-third
 * where he was never convicted before. Not for an offence that death or life imprisonment is a punishment of, and not while another case
 * is pending. Delay that the accused caused doesn't count.
 */
@Law(act = BNSS, section = "479(1)")
@Law(act = BNSS, section = "479(2)")
final class UndertrialRelease extends CustodyRule {
    /** Two offences in one case: whether they bar the release (BARRED) or the gravest one is gone by (GRAVEST). */
    static final String SEVERAL_OFFENCES = "undertrial.severalOffences";

    static final int HALF = 2;
    static final int THIRD = 3;

    UndertrialRelease() {
        super("undertrialRelease", "479(1)");
    }

    /** Whether somebody was never convicted before, as far as the case tells. */
    enum FirstOffender {
        YES,
        NO,
        UNKNOWN;

        /** The docket states it of the case; where several are accused, nobody knows of which. */
        static FirstOffender of(Docket docket) {
            boolean one = docket.people(Party.Capacity.SUSPECT, Party.Capacity.ACCUSED)
                            .size()
                    == 1;
            return !one
                    ? UNKNOWN
                    : docket.known(Fact.PREVIOUS_CONVICTION_ALLEGED)
                            .map(Known::value)
                            .map(alleged -> Boolean.TRUE.equals(alleged) ? NO : YES)
                            .orElse(UNKNOWN);
        }
    }

    @Override
    Stream<Deadline> of(Docket docket, CustodySpells custody, Moment moment) {
        Undertrial undertrial = Undertrial.of(docket, custody, moment);
        if (undertrial == null) {
            return Stream.empty();
        }
        if (undertrial.longest() instanceof Alleged.Told.CannotTell<Alleged.Longest>(Explained why)) {
            return Stream.of(cannotTell(custody, OfficeRole.COURT, why));
        }
        Explained bar = undertrial.bar(moment);
        if (bar != null) {
            return Stream.of(deadline(
                    custody.person(),
                    Status.NOT_APPLICABLE,
                    null,
                    OfficeRole.COURT,
                    custody.basis(),
                    "notApplicable",
                    custody.person(),
                    bar));
        }
        return switch (FirstOffender.of(docket)) {
            case YES -> Stream.of(part(undertrial, THIRD, moment));
            case NO -> Stream.of(part(undertrial, HALF, moment));
            case UNKNOWN -> Stream.of(perhaps(undertrial), part(undertrial, HALF, moment));
        };
    }

    /** If never convicted before; that isn't known. */
    private Deadline perhaps(Undertrial undertrial) {
        LocalDate first = undertrial.counted().number(undertrial.part(THIRD));
        return first == null
                ? cannotTell(undertrial.custody(), OfficeRole.COURT, Explained.of("custody.missing.firstOffender"))
                : cannotTell(
                        undertrial.custody(),
                        OfficeRole.COURT,
                        Explained.of("custody.missing.firstOffenderFrom", first.plusDays(1)));
    }

    private Deadline part(Undertrial undertrial, int part, Moment moment) {
        CustodySpells custody = undertrial.custody();
        int needed = undertrial.part(part);
        CustodyDays days = undertrial.counted();
        Gap gap = custody.against(days, needed, moment.today(), Set.of());
        if (gap != null) {
            return cannotTell(custody, OfficeRole.COURT, gap.why());
        }
        LocalDate last = days.number(needed);
        List<Object> values = new ArrayList<>(List.of(
                custody.person(),
                part,
                needed,
                days.until(moment.today()),
                undertrial.termDays(),
                undertrial.delayed(moment)));
        if (custody.judgment() != null || !custody.held() || last == null) {
            String variant = custody.judgment() != null ? "judged" : "atLiberty";
            return deadline(
                    custody.person(),
                    Status.STOPPED,
                    null,
                    OfficeRole.COURT,
                    custody.basis(),
                    variant,
                    values.toArray());
        }
        values.add(last.plusDays(1));
        boolean over = moment.today().isAfter(last);
        return deadline(
                custody.person(),
                over ? Status.BREACHED : Status.RUNNING,
                endOf(last),
                OfficeRole.COURT,
                custody.basis(),
                over ? "due" : "running",
                values.toArray());
    }
}
