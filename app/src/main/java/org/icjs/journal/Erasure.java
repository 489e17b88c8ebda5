package org.icjs.journal;

import java.util.List;
import java.util.Set;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.verifier.Group;

/**
 * Removal of parts of entries on somebody's order: the bytes and their salts go, the envelopes, hashes and proofs stay. The removal is
 * itself an entry of the case.
 */
public interface Erasure {
    /**
     * What is to be removed.
     *
     * @param authority whose order it is, and its number and date
     * @param requestKey as in {@link Filing}
     */
    record Order(
            OfficeCode office,
            OfficerCode officer,
            CaseId docket,
            List<EntryId> entries,
            Set<Group> groups,
            String authority,
            String requestKey) {
        public Order {
            entries = List.copyOf(entries);
            groups = Set.copyOf(groups);
        }
    }

    /** When this returns {@link Outcome.Accepted}, nobody reads the parts any more here, and their bytes are gone from the tables. */
    Outcome erase(Order order);
}
