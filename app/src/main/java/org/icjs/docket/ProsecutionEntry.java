package org.icjs.docket;

import static org.icjs.docket.Ask.OPTIONAL;
import static org.icjs.docket.Fact.*;

import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/** What a prosecution office states. */
@Agency("prosecution")
public sealed interface ProsecutionEntry extends Entry {

    /** The prosecutor who conducts the case from now on. */
    @Under({"BNSS 18", "BNSS 19", "BNSS 20"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED})
    record ProsecutorAssigned(@Is(Fact.PROSECUTOR) OfficerCode officer) implements ProsecutionEntry {}

    /** What the scrutiny of the draft police report found. */
    @Under("BNSS 20")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, BRIEF_FACTS, INFORMATION_CONTENTS, LAB_OPINION})
    record OpinionGiven(
            @To(PoliceEntry.ReportSentForScrutiny.class) EntryId request,
            @Is(SCRUTINY_OPINION) ScrutinyOpinion opinion,

            @Is(value = SCRUTINY_REMARKS, ask = OPTIONAL) @Text(max = 10_000) @Nullable
            String remarks)
            implements ProsecutionEntry {}

    /** The State's answer to an application for bail. */
    @Under("BNSS 480(1)")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, BAIL_GROUNDS})
    record BailReplied(
            @Subject PersonRef person,
            @To(CourtEntry.BailApplied.class) EntryId application,
            @Is(BAIL_STAND) BailStand stand,
            @Is(BAIL_REPLY) @Text(max = 10_000) String reply)
            implements ProsecutionEntry {}

    /** The Public Prosecutor's report on the investigation, asking for custody beyond the first period that a special Act allows. */
    @Under({"NDPS 36A(4)", "UAPA 43D(2)"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME})
    record CustodyExtensionSought(
            @Subject PersonRef person,
            @Is(REASON_RECORDED) @Text(max = 4000) String reasons) implements ProsecutionEntry {}

    /** The consent of the court asked for, to withdraw from the prosecution of a person. */
    @Under("BNSS 360")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, CHARGES, PERSON_NAME})
    record WithdrawalSought(
            @Subject PersonRef person,
            @Is(REASON_RECORDED) @Text(max = 4000) String reasons) implements ProsecutionEntry {}

    /** Whether the draft is fit to be filed. */
    enum ScrutinyOpinion {
        FIT_TO_FILE,
        DEFECTS_TO_CURE,
        EVIDENCE_WANTING
    }

    /** The State's stand on bail. */
    enum BailStand {
        OPPOSED,
        NOT_OPPOSED,
        LEFT_TO_COURT
    }
}
