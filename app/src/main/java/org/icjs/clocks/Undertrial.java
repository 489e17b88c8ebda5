package org.icjs.clocks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.Docket;
import org.jspecify.annotations.Nullable;

/**
 * What one person's release before judgment is reckoned from.
 *
 * @param all days in custody from arrest to conviction
 * @param counted those days without delay that the accused caused
 * @param longest the longest imprisonment for the gravest offence
 */
record Undertrial(CustodySpells custody, CustodyDays all, CustodyDays counted, Alleged.Told<Alleged.Longest> longest) {

    /** Null where nobody was in custody. */
    static @Nullable Undertrial of(Docket docket, CustodySpells custody, Moment moment) {
        CustodyDays all = custody.beforeConviction();
        if (all.isEmpty()) {
            return null;
        }
        CustodyDays counted = all;
        for (Docket.Of<CourtEntry.DelayFound> delay : docket.all(
                CourtEntry.DelayFound.class, found -> custody.person().equals(found.person()))) {
            LocalDate from = delay.entry().from();
            LocalDate to = delay.entry().to();
            if (!delay.occurredAt().isAfter(moment.now()) && from != null && to != null && !to.isBefore(from)) {
                counted = counted.without(from, to);
            }
        }
        return new Undertrial(
                custody,
                all,
                counted,
                Alleged.now(docket, custody.person(), moment.offences()).longest());
    }

    /** Why the rule doesn't reach this person; null where it does. */
    @Nullable
    Explained bar(Moment moment) {
        if (!(longest instanceof Alleged.Told.Sure<Alleged.Longest>(Alleged.Longest sure))) {
            return null;
        }
        if (sure.deathOrLife()) {
            return Explained.of("custody.bar.deathOrLife");
        }
        if (sure.term() == null) {
            return Explained.of("custody.bar.noTerm");
        }
        boolean barred = "BARRED"
                .equals(moment.settings()
                        .on(UndertrialRelease.SEVERAL_OFFENCES, moment.today())
                        .value());
        return barred && sure.offences() > 1 ? Explained.of("custody.bar.severalOffences", sure.offences()) : null;
    }

    /** The longest term in days, counted in the calendar from the first day in custody. */
    int termDays() {
        LocalDate first = Objects.requireNonNull(all.first());
        return longest instanceof Alleged.Told.Sure<Alleged.Longest>(Alleged.Longest sure) && sure.term() != null
                ? Math.toIntExact(ChronoUnit.DAYS.between(first, first.plus(sure.term())))
                : 0;
    }

    /** So many days are a half, a third or the whole of the term; part of a day counts as one. */
    int part(int of) {
        return Math.ceilDiv(termDays(), of);
    }

    /** Days left out until today because the accused caused the delay. */
    int delayed(Moment moment) {
        return all.until(moment.today()) - counted.until(moment.today());
    }
}
