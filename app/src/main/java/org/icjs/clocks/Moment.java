package org.icjs.clocks;

import java.time.Instant;
import java.time.LocalDate;
import org.icjs.kernel.IndiaTime;
import org.icjs.law.Offences;

/** When rules are asked, and what they are asked with. */
public record Moment(Instant now, Offences offences, StateSettings settings) {
    /** The calendar day in India. */
    public LocalDate today() {
        return IndiaTime.dateOf(now);
    }
}
