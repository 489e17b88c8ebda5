package org.icjs.journal;

import org.icjs.docket.RecordEntry.CopyIssued;
import org.icjs.docket.RecordEntry.PaperSigned;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;

/** What the program itself states when it gives a person a copy, or has taken a signature: {@link Keys#SYSTEM} is the author, no officer acts. */
public interface Copies {
    /**
     * Records that a copy was issued.
     *
     * @param office that filed the entry which the copy is of; the copy stands in its journal
     * @param requestKey as in {@link Filing}: the same copy under the same key is recorded once
     */
    Outcome issued(OfficeCode office, CaseId docket, CopyIssued copy, String requestKey);

    /**
     * Records that a paper was signed.
     *
     * @param office as above
     * @param requestKey as above
     */
    Outcome signed(OfficeCode office, CaseId docket, PaperSigned paper, String requestKey);
}
