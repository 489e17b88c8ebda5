package org.icjs.clocks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.icjs.docket.OfficeRole;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.PersonRef;
import org.icjs.law.Citation;
import org.jspecify.annotations.Nullable;

/**
 * One duty or right in one case, with its time.
 *
 * @param rule {@link Rule#name()}
 * @param person whom it is about; null where it is about the case or a thing
 * @param due the first moment after the time allowed: for a period of days the midnight in India that ends its last day; for a right, the
 *     midnight that begins its first day. Null where the law sets no fixed time, or where it cannot be told
 * @param byTheHour whether the law counts hours, so that the moment matters and not the day
 * @param owner who must act; with a right, who must answer it
 * @param basis the entries that it rests on, oldest first
 * @param because one sentence: what began it, what has happened, what follows
 */
public record Deadline(
        String rule,
        Citation section,
        @Nullable PersonRef person,
        Status status,
        @Nullable Instant due,
        boolean byTheHour,
        OfficeRole owner,
        List<EntryId> basis,
        Explained because) {
    public Deadline {
        basis = List.copyOf(basis);
        if (status == Status.RUNNING && due == null) {
            throw new IllegalArgumentException("what runs has an end: " + rule);
        }
    }

    /** The last day on which it can be met in time; null without a time. */
    public @Nullable LocalDate lastDay() {
        return due == null ? null : IndiaTime.dateOf(due.minusNanos(1));
    }

    /** Days from today until the last day: 0 on it, negative after it; null without a time. */
    public @Nullable Long daysLeft(LocalDate today) {
        LocalDate last = lastDay();
        return last == null ? null : ChronoUnit.DAYS.between(today, last);
    }

    /** How long is left, negative once it is over; null without a time. */
    public @Nullable Duration left(Instant now) {
        return due == null ? null : Duration.between(now, due);
    }

    /** Whether somebody still has to act. */
    public boolean open() {
        return status == Status.RUNNING || status == Status.BREACHED;
    }
}
