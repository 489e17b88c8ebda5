package org.icjs.journal;

import java.time.Clock;
import org.icjs.docket.RecordEntry;
import org.icjs.docket.RecordEntry.CopyIssued;
import org.icjs.docket.RecordEntry.PaperSigned;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;

/** Files them as the program's own. */
final class StatedCopies implements Copies {
    private final GatheredJournal journal;
    private final Clock clock;

    StatedCopies(GatheredJournal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Outcome issued(OfficeCode office, CaseId docket, CopyIssued copy, String requestKey) {
        return state(office, docket, copy, requestKey);
    }

    @Override
    public Outcome signed(OfficeCode office, CaseId docket, PaperSigned paper, String requestKey) {
        return state(office, docket, paper, requestKey);
    }

    private Outcome state(OfficeCode office, CaseId docket, RecordEntry entry, String requestKey) {
        Filing filing = new Filing(office, Keys.SYSTEM, docket, entry, clock.instant(), requestKey, null, true);
        return GatheredJournal.await(journal.appendSystem(filing, null));
    }
}
