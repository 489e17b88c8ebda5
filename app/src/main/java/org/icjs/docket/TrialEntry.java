package org.icjs.docket;

import static org.icjs.docket.Ask.OPTIONAL;
import static org.icjs.docket.Fact.*;
import static org.icjs.docket.OfficeRole.COURT;

import java.time.LocalDate;
import java.util.List;
import org.icjs.docket.CourtEntry.Surety;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/** What a court states around the trial: a statement before it, commitment, applications, more time, and what follows a judgment. */
@Agency("courts")
public sealed interface TrialEntry extends Entry {

    /** A statement, other than a confession, recorded by a Magistrate in the course of the investigation. */
    @Under({"BNSS 183(5)", "BNSS 183(6)"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, PERSON_AGE})
    record StatementBeforeMagistrate(
            @Subject PersonRef person,
            @Is(MAGISTRATE_STATEMENT) @Text(max = 20_000) String statement,
            @Is(STATEMENT_RECORDED_BY_VIDEO) boolean recordedByVideo,
            @Is(WOMAN_PRESENT) boolean womanPresent)
            implements TrialEntry {}

    /** The papers of a remand by an Executive Magistrate, sent to the nearest Judicial Magistrate. */
    @Under("BNSS 187(6)")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, WARRANT_NUMBER})
    record RemandPapersSent(
            @Subject PersonRef person,
            @To(CourtEntry.RemandOrdered.class) EntryId order) implements TrialEntry {}

    /** The case of an offence that the Court of Session alone can try, committed to it. */
    @Under("BNSS 232")
    @Reuses({FIR_NUMBER, Fact.CNR, SECTIONS_ALLEGED, REPORT_NUMBER})
    record CaseCommitted(@Is(TRIAL_COURT) @At(COURT) OfficeCode court) implements TrialEntry {}

    /** An application of the accused, other than for bail, taken on file. */
    @Under({"BNSS 250(1)", "BNSS 262(1)", "BNSS 290(1)"})
    @Reuses({Fact.CNR, PERSON_NAME, SECTIONS_ALLEGED, CHARGES})
    record ApplicationTaken(
            @Subject PersonRef person,
            @Is(APPLICATION_KIND) ApplicationKind kind,
            @Is(APPLICATION_CONTENTS) @Text(max = 10_000) String contents)
            implements TrialEntry {}

    /** Time given to work out a mutually satisfactory disposition. */
    @Under("BNSS 290(4)(a)")
    @Reuses({Fact.CNR, PERSON_NAME, CHARGES, APPLICATION_CONTENTS})
    record BargainTimeGiven(
            @Subject PersonRef person,
            @To(ApplicationTaken.class) EntryId application,
            @Is(BARGAIN_UNTIL) LocalDate until)
            implements TrialEntry {}

    /** What came of the meeting: the disposition worked out, or that none was. */
    @Under("BNSS 292")
    @Reuses({Fact.CNR, PERSON_NAME, CHARGES, BARGAIN_UNTIL})
    record DispositionReported(
            @Subject PersonRef person,
            @To(BargainTimeGiven.class) EntryId time,
            @Is(DISPOSITION_REACHED) boolean reached,
            @Is(DISPOSITION) @Text(max = 4000) String disposition)
            implements TrialEntry {}

    /** The accused or his advocate called upon, and the documents of the prosecution admitted or denied. */
    @Under("BNSS 330(1)")
    @Reuses({Fact.CNR, PERSON_NAME, COPIES})
    record DocumentsAnswered(
            @Subject PersonRef person,

            @Is(value = DOCUMENTS_DENIED, ask = OPTIONAL) @Text(max = 4000) @Nullable
            String denied)
            implements TrialEntry {}

    /** The signature of an accused in custody on the record of his examination by electronic communication. */
    @Under("BNSS 316(4)")
    @Reuses({Fact.CNR, PERSON_NAME, ACCUSED_STATEMENT})
    record ExaminationSigned(
            @Subject PersonRef person,
            @To(CourtEntry.AccusedExamined.class) EntryId examination) implements TrialEntry {}

    /** Further investigation permitted by the court that tries the case. */
    @Under("BNSS 193(9)")
    @Reuses({FIR_NUMBER, Fact.CNR, SECTIONS_ALLEGED, REPORT_NUMBER})
    record FurtherInvestigationPermitted(
            @Is(ORDER_REASONS) @Text(max = 4000) String reasons) implements TrialEntry {}

    /** More time, where the law lets the court give it for reasons in writing. */
    @Under({"BNSS 187(9)", "BNSS 193(9)", "BNSS 232", "BNSS 258(1)", "BNSS 330(1)", "JJ 14(2)"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED})
    record TimeExtended(
            @Is(EXTENDED_PERIOD) ExtendedPeriod period,
            @Is(EXTENDED_UNTIL) LocalDate until,
            @Is(ORDER_REASONS) @Text(max = 4000) String reasons)
            implements TrialEntry {}

    /** The preliminary assessment of a child of sixteen or more who is alleged to have done a heinous offence. */
    @Under({"JJ 14(3)", "JJ 15"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, PERSON_AGE})
    record ChildAssessed(
            @Subject PersonRef person,
            @Is(TRIED_AS_ADULT) boolean asAdult,
            @Is(ORDER_REASONS) @Text(max = 4000) String reasons)
            implements TrialEntry {}

    /** A recommendation to the Legal Services Authority to compensate a victim. */
    @Under({"BNSS 396(2)", "BNSS 396(3)"})
    @Reuses({FIR_NUMBER, Fact.CNR, SECTIONS_ALLEGED, PERSON_NAME})
    record CompensationRecommended(
            @Subject PersonRef person,
            @Is(ORDER_REASONS) @Text(max = 4000) String reasons) implements TrialEntry {}

    /** What the Legal Services Authority awarded, as the court was told. */
    @Under("BNSS 396(5)")
    @Reuses({FIR_NUMBER, Fact.CNR, PERSON_NAME})
    record CompensationAwarded(
            @Subject PersonRef person,
            @To(CompensationRecommended.class) EntryId recommendation,

            @Is(COMPENSATION_AMOUNT) @Count(max = 1_000_000_000L)
            long amountRupees)
            implements TrialEntry {}

    /** Compensation paid out of the fine of a convict, to whom the judgment says. */
    @Under({"BNSS 395(1)", "BNSS 395(2)"})
    @Reuses({Fact.CNR, PERSON_NAME, Fact.FINE})
    record FinePaidOut(
            @Subject PersonRef person,
            @To(CourtEntry.SentencePassed.class) EntryId sentence,

            @Is(COMPENSATION_AMOUNT) @Count(max = 1_000_000_000L)
            long amountRupees)
            implements TrialEntry {}

    /** A copy of the judgment given to the accused, free of cost. */
    @Under({"BNSS 404(1)", "BNSS 404(2)"})
    @Reuses({Fact.CNR, PERSON_NAME})
    record JudgmentCopyGiven(
            @Subject PersonRef person,
            @To(CourtEntry.JudgmentPronounced.class) EntryId judgment) implements TrialEntry {}

    /** The bond or bail bond to appear before the higher court in an appeal against the judgment. */
    @Under("BNSS 481(1)")
    @Reuses({Fact.CNR, PERSON_NAME})
    record AppealBondTaken(
            @Subject PersonRef person,
            @Is(SURETIES) @Count(max = 10) List<Surety> sureties) implements TrialEntry {}

    /** An appeal against the judgment on one accused, as the court that gave it was told. */
    @Under({"BNSS 413", "BNSS 415", "BNSS 418", "BNSS 419"})
    @Reuses({Fact.CNR, PERSON_NAME, CONVICTED_OF})
    record AppealFiled(
            @Subject PersonRef person,
            @To(CourtEntry.JudgmentPronounced.class) EntryId judgment,
            @Is(Fact.APPELLANT) Appellant by,

            @Is(value = APPELLATE_COURT, ask = OPTIONAL) @At(COURT) @Nullable
            OfficeCode court)
            implements TrialEntry {}

    /** How an appeal ended. */
    @Under({"BNSS 415(4)", "BNSS 418(4)", "BNSS 427"})
    @Reuses({Fact.CNR, PERSON_NAME, CONVICTED_OF})
    record AppealDecided(
            @Subject PersonRef person,
            @To(AppealFiled.class) EntryId appeal,
            @Is(APPEAL_OUTCOME) AppealOutcome outcome) implements TrialEntry {}

    /** The Magistrate’s inquiry into a death in custody, and whether the body went to be examined. */
    @Under({"BNSS 196(2)", "BNSS 196(6)"})
    @Reuses({FIR_NUMBER, PERSON_NAME, PRISONER_NUMBER, JAIL_NAMED})
    record DeathInquired(
            @Subject PersonRef person,
            @To(PrisonEntry.PrisonerDied.class) EntryId death,
            @Is(BODY_SENT) boolean bodySent)
            implements TrialEntry {}

    /** What an accused asks for. */
    enum ApplicationKind {
        DISCHARGE,
        PLEA_BARGAINING
    }

    /** Which time of the law is made longer. */
    enum ExtendedPeriod {
        COMMITMENT,
        DOCUMENTS,
        SUMMONS_INVESTIGATION,
        FURTHER_INVESTIGATION,
        JUDGMENT,
        CHILD_INQUIRY
    }

    /** Who appeals. */
    enum Appellant {
        CONVICT,
        STATE,
        VICTIM
    }

    /** How an appeal ended. */
    enum AppealOutcome {
        DISMISSED,
        CONVICTION_SET_ASIDE,
        ACQUITTAL_SET_ASIDE,
        SENTENCE_ALTERED,
        SENT_BACK,
        ABATED
    }
}
