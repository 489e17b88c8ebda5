package org.icjs.search.index;

import java.io.IOException;
import java.util.List;
import org.icjs.matching.Particulars;
import org.jspecify.annotations.Nullable;

/** A thing that an engine found, of which only what is asked for is read. */
interface Candidate {
    /** The item's id: by it the same thing found twice is known. */
    String id() throws IOException;

    /** What its keys are worth, summed. */
    double worth();

    /** Its names already taken into words; null if it is no person. */
    @Nullable
    Particulars person() throws IOException;

    /** Its values of facets, as {@code PILLAR=police}. */
    List<String> facets() throws IOException;

    Item item() throws IOException;
}
