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

    public Moment(Instant now, Offences offences, StateSettings settings) {
        this.now = now;
        this.offences = offences;
        this.settings = settings;
    }

    private record Counted(Docket docket, List<CustodySpells> custody) {}

    public Instant now() {
        return now;
    }

    public Offences offences() {
        return offences;
    }

    public StateSettings settings() {
        return settings;
    }

    /** The calendar day in India. */
    public LocalDate today() {
        return IndiaTime.dateOf(now);
    }

    /** As {@link CustodySpells#in} tells it now. */
    List<CustodySpells> custody(Docket docket) {
        Counted known = counted;
        if (known == null || known.docket != docket) {
            known = new Counted(docket, CustodySpells.in(docket, now));
            counted = known;
        }
        return known.custody;
    }
}
