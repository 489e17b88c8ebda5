package org.icjs.courts;

import java.time.LocalDate;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.kernel.IndiaTime;

/** Dates that a court fixes. */
public final class Dates {
    private Dates() {}

    /** Refuses a date before the day of the act that fixes it. */
    public static Findings notPast(LocalDate date, String pointer, Moment moment) {
        LocalDate day = IndiaTime.dateOf(moment.occurredAt());
        return new Findings().refuse(date.isBefore(day), pointer, "date.past", "", date, day);
    }
}
