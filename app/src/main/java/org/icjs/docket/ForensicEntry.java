package org.icjs.docket;

import static org.icjs.docket.Ask.ASSIGNED;
import static org.icjs.docket.Ask.OPTIONAL;
import static org.icjs.docket.Fact.*;

import org.icjs.kernel.EntryId;
import org.icjs.kernel.ExhibitRef;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.RegisterNumber;
import org.jspecify.annotations.Nullable;

/** What a forensic science laboratory states. */
@Agency("forensics")
public sealed interface ForensicEntry extends Entry {

    /** The parcels received, compared with the request and accepted under the laboratory's own number. */
    @Under("BNSS 329")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, ARTICLE_DESCRIPTION, ARTICLE_SEAL, EXAMINATION_QUESTIONS})
    record ExhibitsReceived(
            @To(PoliceEntry.ExaminationRequested.class) EntryId request,

            @Is(value = LAB_NUMBER, ask = ASSIGNED) @Nullable
            RegisterNumber number,

            @Is(SEALS_INTACT) boolean sealsIntact)
            implements ForensicEntry {}

    /** The request sent back, with the defect named. */
    @Under("BNSS 329")
    @Reuses({FIR_NUMBER, ARTICLE_DESCRIPTION, ARTICLE_SEAL})
    record RequestReturned(
            @To(PoliceEntry.ExaminationRequested.class) EntryId request,
            @Is(DEFECT) @Text(max = 2000) String defect) implements ForensicEntry {}

    /** The examination given to a division and a scientist. */
    @Under("BNSS 329")
    @Reuses({LAB_NUMBER, EXAMINATION_QUESTIONS})
    record ExaminationAssigned(
            @To(ExhibitsReceived.class) EntryId receipt,
            @Is(LAB_DIVISION) LabDivision division,
            @Is(EXAMINER) OfficerCode examiner)
            implements ForensicEntry {}

    /** One exhibit opened, examined and what was seen. */
    @Under("BNSS 329")
    @Reuses({LAB_NUMBER, ARTICLE_DESCRIPTION, ARTICLE_SEAL, EXAMINATION_QUESTIONS})
    record ExhibitExamined(
            @To(ExhibitsReceived.class) EntryId receipt,
            @Subject ExhibitRef exhibit,
            @Is(EXAMINATION_METHOD) @Text(max = 1000) String methodUsed,
            @Is(EXAMINATION_FINDINGS) @Text(max = 10_000) String findings)
            implements ForensicEntry {}

    /** The laboratory's report, sent to who asked. */
    @Under({"BNSS 329", "BSA 39"})
    @Reuses({FIR_NUMBER, LAB_NUMBER, ARTICLE_DESCRIPTION, EXAMINATION_QUESTIONS, EXAMINATION_FINDINGS})
    record ReportIssued(
            @To(ExhibitsReceived.class) EntryId receipt,
            @Is(LAB_OPINION) @Text(max = 10_000) String opinion,

            @Is(value = EXHIBITS_RESEALED, ask = OPTIONAL) @Nullable
            Boolean exhibitsResealed)
            implements ForensicEntry {}

    /** The divisions of the laboratory. */
    enum LabDivision {
        CHEMISTRY,
        QUESTIONED_DOCUMENTS,
        BALLISTICS,
        FINGERPRINT,
        PHOTOGRAPHY,
        DNA_SEROLOGY,
        TOXICOLOGY
    }
}
