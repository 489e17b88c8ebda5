package org.icjs.journal;

import java.util.Optional;
import org.icjs.kernel.OfficeCode;

/** Journals on their way from node to node. */
public interface Segments {
    /**
     * The next entries of a journal with their proof, whole bodies included: for another node of the system, nobody else.
     *
     * @param from number of the first entry
     * @param limit most entries
     * @return empty if there is nothing from there on that a checkpoint covers
     */
    Optional<Segment> read(OfficeCode office, long from, int limit);

    /**
     * Takes entries of an office whose home is another node. What verifies is stored and projected, with what stands against it raised as
     * contradictions; history is never refused for what it says. What came before its predecessors waits for them.
     */
    Admission admit(Segment segment);
}
