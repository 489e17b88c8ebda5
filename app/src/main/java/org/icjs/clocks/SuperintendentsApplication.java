package org.icjs.clocks;

import static org.icjs.kernel.Act.BNSS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.icjs.docket.Docket;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.PrisonEntry;
import org.icjs.docket.Recorded;
import org.icjs.law.Law;

/**
 * Once one-half or one-third of the longest term is over, the Superintendent of the jail applies to the court forthwith. As the law gives no
 * hour, the clock allows the day on which the right begins.
 */
@Law(act = BNSS, section = "479(3)")
final class SuperintendentsApplication extends CustodyRule {
    SuperintendentsApplication() {
        super("superintendentsApplication", "479(3)");
    }

    @Override
    Stream<Deadline> of(Docket docket, CustodySpells custody, Moment moment) {
        Undertrial undertrial = Undertrial.of(docket, custody, moment);
        if (undertrial == null
                || !custody.held()
                || custody.judgment() != null
                || !(undertrial.longest() instanceof Alleged.Told.Sure<Alleged.Longest>)
                || undertrial.bar(moment) != null) {
            return Stream.empty();
        }
        int part = UndertrialRelease.FirstOffender.of(docket) == UndertrialRelease.FirstOffender.YES
                ? UndertrialRelease.THIRD
                : UndertrialRelease.HALF;
        int needed = undertrial.part(part);
        Gap gap = custody.against(undertrial.counted(), needed, moment.today(), Set.of());
        if (gap != null) {
            return Stream.of(cannotTell(custody, OfficeRole.JAIL, gap.why()));
        }
        LocalDate last = undertrial.counted().number(needed);
        return last == null ? Stream.empty() : Stream.of(application(docket, custody, part, last, moment));
    }

    private Deadline application(Docket docket, CustodySpells custody, int part, LocalDate last, Moment moment) {
        Instant from = endOf(last);
        Instant due = endOf(last.plusDays(1));
        Recorded made = docket
                .all(
                        PrisonEntry.UndertrialReleaseApplied.class,
                        entry -> custody.person().equals(entry.person()))
                .stream()
                .map(Docket.Of::recorded)
                .filter(entry -> !entry.occurredAt().isAfter(moment.now()))
                .filter(entry -> !entry.occurredAt().isBefore(from))
                .findFirst()
                .orElse(null);
        Status status;
        if (made == null) {
            status = moment.now().isBefore(due) ? Status.RUNNING : Status.BREACHED;
        } else {
            status = made.occurredAt().isBefore(due) ? Status.MET_ON_TIME : Status.MET_LATE;
        }
        return deadline(
                custody.person(),
                status,
                due,
                OfficeRole.JAIL,
                made == null
                        ? custody.basis()
                        : Stream.concat(custody.basis().stream(), Stream.of(made.id()))
                                .toList(),
                made == null ? "open" : "made",
                custody.person(),
                part,
                last.plusDays(1),
                made == null ? from : made.occurredAt());
    }
}
