package org.icjs.connect.esign;

import java.time.Instant;
import org.icjs.connect.papers.PaperKind;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonRef;

/** A paper that an officer has still to sign: of the entry that he made. */
record Owed(
        EntryId entry,
        CaseId docket,
        OfficeCode office,
        OfficerCode officer,
        PaperKind kind,
        PersonRef person,
        Instant since) {}
