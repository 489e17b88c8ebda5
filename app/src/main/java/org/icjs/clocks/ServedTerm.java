package org.icjs.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.Docket;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.Recorded;
import org.icjs.kernel.IndiaTime;
import org.jspecify.annotations.Nullable;

/** A time to be served from the sentence on, off which the days in custody before the conviction in the same case are taken. */
abstract class ServedTerm extends CustodyRule {
    ServedTerm(String name, String section) {
        super(name, section);
    }

    /** The time to be served, or what is to be said in its place; empty where the rule says nothing of this sentence. */
    abstract Stream<Deadline> of(
            Docket docket, CustodySpells custody, Docket.Of<CourtEntry.SentencePassed> sentence, Moment moment);

    /** How it stands once the time is served and the person is still held. */
    abstract Status served();

    @Override
    Stream<Deadline> of(Docket docket, CustodySpells custody, Moment moment) {
        return docket
                .last(
                        CourtEntry.SentencePassed.class,
                        sentence -> custody.person().equals(sentence.person()))
                .filter(sentence -> !sentence.occurredAt().isAfter(moment.now()))
                .stream()
                .flatMap(sentence -> of(docket, custody, sentence, moment));
    }

    /** How far that time is served. */
    final Deadline term(CustodySpells custody, Recorded recorded, Period term, Moment moment) {
        Recorded judgment = custody.judgment();
        if (judgment == null) {
            return cannotTell(custody, OfficeRole.JAIL, Explained.of("custody.missing.conviction"));
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
        LocalDate free = from.plus(term).minusDays(before);
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
                : said(custody, served(), due, "served", before, free);
    }

    final Deadline said(
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
