package org.icjs.journal;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The journals of the offices whose home is here. */
public interface Journal {
    /** Records an act of now, or says why not; when this returns {@link Outcome.Accepted}, it is durable and projected. */
    Outcome append(Filing filing);

    /** As {@link #append}, without waiting. Fails only by a fault of the program; refusals are outcomes. */
    CompletableFuture<Outcome> appendAsync(Filing filing);

    /** Several acts, each on its own, in this order; one outcome for each. Far faster than one by one. */
    List<Outcome> appendAll(List<Filing> filings);

    /** Position of the last entry that is recorded here; 0 while there is none. */
    long lastPosition();
}
