package org.icjs.clocks;

import static org.icjs.kernel.Act.BNSS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.Docket;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.Recorded;
import org.icjs.kernel.IndiaTime;
import org.icjs.law.Law;
import org.jspecify.annotations.Nullable;

/**
 * Days in custody in the same case before the day of conviction are taken off the sentence; what remains is to be served. Not taken off
 * imprisonment in default of a fine.
 */
@Law(act = BNSS, section = "468")
final class SetOff extends CustodyRule {
    SetOff() {
        super("setOff", "468");
    }

    @Override
    Stream<Deadline> of(Docket docket, CustodySpells custody, Moment moment) {
        return docket
                .last(
                        CourtEntry.SentencePassed.class,
                        sentence -> custody.person().equals(sentence.person()))
                .filter(sentence -> !sentence.occurredAt().isAfter(moment.now()))
                .stream()
                .map(sentence -> of(custody, sentence.recorded(), sentence.entry(), moment));
    }

    private Deadline of(CustodySpells custody, Recorded recorded, CourtEntry.SentencePassed sentence, Moment moment) {
        Recorded judgment = custody.judgment();
        if (judgment == null) {
            return cannotTell(custody, OfficeRole.JAIL, Explained.of("custody.missing.conviction"));
        }
        if (sentence.months() == 0 && sentence.days() == 0) {
            return said(custody, Status.NOT_APPLICABLE, null, "noTerm", 0, IndiaTime.dateOf(recorded.occurredAt()));
        }
        Optional<Gap> gap = custody.gaps().stream()
                .filter(found -> !found.harmless())
                .filter(found -> found.from().isBefore(IndiaTime.dateOf(judgment.occurredAt())))
                .findFirst();
        if (gap.isPresent()) {
            return cannotTell(custody, OfficeRole.JAIL, gap.get().why());
        }
        CustodyDays serving = custody.ofKind(Spell.Kind.CONVICTED);
        LocalDate sentenced = IndiaTime.dateOf(recorded.occurredAt());
        int before = custody.beforeConviction()
                .without(IndiaTime.dateOf(judgment.occurredAt()), LocalDate.MAX)
                .until(moment.today());
        LocalDate begins = serving.first();
        if (begins == null) {
            return said(custody, Status.STOPPED, null, "notServing", before, sentenced);
        }
        LocalDate from = begins.isBefore(sentenced) ? sentenced : begins;
        LocalDate free =
                from.plusMonths(sentence.months()).plusDays(sentence.days()).minusDays(before);
        return remainder(custody, serving, before, free.isBefore(from) ? from : free, moment);
    }

    /** @param free the first day on which nothing remains to be served */
    private Deadline remainder(CustodySpells custody, CustodyDays serving, int before, LocalDate free, Moment moment) {
        Instant due = Counting.midnight(free);
        if (!serving.goOn()) {
            return said(custody, Status.STOPPED, null, "released", before, free);
        }
        return moment.now().isBefore(due)
                ? said(custody, Status.RUNNING, due, "running", before, free)
                : said(custody, Status.BREACHED, due, "served", before, free);
    }

    private Deadline said(
            CustodySpells custody, Status status, @Nullable Instant due, String variant, int before, LocalDate day) {
        return deadline(
                custody.person(),
                status,
                due,
                OfficeRole.JAIL,
                custody.basis(),
                variant,
                custody.person(),
                before,
                day);
    }
}
