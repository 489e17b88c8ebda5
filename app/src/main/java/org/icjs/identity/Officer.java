package org.icjs.identity;

import java.util.Set;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;

/**
 * An officer in one posting. Names are no secret to colleagues.
 *
 * @param rank in words, for example {@code Sub-Inspector}
 */
public record Officer(OfficerCode code, String name, String rank, OfficeCode office, Set<Duty> duties) {
    public Officer {
        duties = Set.copyOf(duties);
    }

    /** As colleagues say it: rank and name. */
    public String display() {
        return rank + " " + name;
    }
}
