package org.icjs.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.icjs.docket.Docket;
import org.icjs.kernel.IndiaTime;
import org.icjs.law.Offences;
import org.jspecify.annotations.Nullable;

/** When rules are asked, and what they are asked with. */
public final class Moment {
    private final Instant now;
    private final Offences offences;
    private final StateSettings settings;

    /** All rules of a case share one count of its custody: the case that was asked about last. */
    private @Nullable Counted counted;

    private Instant changesAt = Instant.MAX;

    public Moment(Instant now, Offences offences, StateSettings settings) {
        this.now = now;
        this.offences = offences;
        this.settings = settings;
    }

    private record Counted(Docket docket, List<CustodySpells> custody) {}

    public Instant now() {
        changesAt = Instant.MIN;
        return now;
    }

    /** Whether it is still before that time. */
    boolean before(Instant time) {
        boolean before = now.isBefore(time);
        if (before && time.isBefore(changesAt)) {
            changesAt = time;
        }
        return before;
    }

    public Offences offences() {
        return offences;
    }

    public StateSettings settings() {
        return settings;
    }

    /** The calendar day in India. */
    public LocalDate today() {
        LocalDate today = IndiaTime.dateOf(now);
        before(Counting.midnight(today.plusDays(1)));
        return today;
    }

    /**
     * When something that was asked of this moment since the last call may be answered otherwise by time alone: the earliest time that was
     * asked about and has not come, or long ago if the time itself was asked.
     */
    public Instant changesAt() {
        Instant at = changesAt;
        changesAt = Instant.MAX;
        return at;
    }

    /** As {@link CustodySpells#in} tells it now. */
    List<CustodySpells> custody(Docket docket) {
        changesAt = Instant.MIN;
        // Asked even where the count is at hand, so that who notes what is read of the case notes it for each rule.
        if (docket.entries().isEmpty()) {
            return List.of();
        }
        Counted known = counted;
        if (known == null || known.docket != docket) {
            known = new Counted(docket, CustodySpells.in(docket, now));
            counted = known;
        }
        return known.custody;
    }
}
