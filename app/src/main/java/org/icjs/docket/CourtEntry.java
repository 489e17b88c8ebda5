package org.icjs.docket;

import static org.icjs.docket.Ask.ASSIGNED;
import static org.icjs.docket.Ask.OPTIONAL;
import static org.icjs.docket.Ask.UNLESS_KNOWN;
import static org.icjs.docket.Fact.*;
import static org.icjs.docket.OfficeRole.JAIL;
import static org.icjs.docket.OfficeRole.PROSECUTOR;

import java.time.LocalDate;
import java.util.List;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonName;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Place;
import org.icjs.kernel.RegisterNumber;
import org.icjs.kernel.Section;
import org.jspecify.annotations.Nullable;

/** What a court states, from the first production to the sentence. */
@Agency("courts")
public sealed interface CourtEntry extends Entry {

    /** The arrested person produced before the Magistrate, and what the Magistrate satisfied himself of. */
    @Under({"BNSS 58", "BNSS 187(1)", "BNSS 187(4)", "BNSS 48(4)"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, ARREST_GROUNDS_GIVEN_AT, RELATIVE_TOLD_AT, MEDICAL_PLACE})
    record ArresteeProduced(
            @Subject PersonRef person,
            @Is(PRODUCED_IN_PERSON) boolean inPerson,
            @Is(SECTION_48_SATISFIED) boolean section48Satisfied,
            @Is(DIARY_COPY_SEEN) boolean diaryCopySeen,
            @Is(LEGAL_AID) LegalAid legalAid,

            @Is(value = ILL_TREATMENT_COMPLAINT, ask = OPTIONAL) @Text(max = 4000) @Nullable
            String illTreatment)
            implements CourtEntry {}

    /** Custody authorised, with the warrant to who is to hold the person. */
    @Version(2)
    @Under({"BNSS 187(2)", "BNSS 187(3)", "BNSS 187(6)"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, PERSON_AGE, CUSTODY_SOUGHT, CUSTODY_REASONS})
    record RemandOrdered(
            @Subject PersonRef person,

            @Is(value = WARRANT_NUMBER, ask = ASSIGNED) @Nullable
            RegisterNumber warrant,

            @Is(CUSTODY_ORDERED) CustodyKind custody,

            @Is(value = JAIL_NAMED, ask = OPTIONAL) @At(JAIL) @Nullable
            OfficeCode jail,

            @Is(CUSTODY_NEXT_DATE) LocalDate nextDate,
            @Is(ORDER_REASONS) @Text(max = 4000) String reasons,

            @Is(value = EXECUTIVE_MAGISTRATE, ask = OPTIONAL) @Nullable
            Boolean executive)
            implements CourtEntry {}

    /** An application for bail taken on file, with notice to the prosecution. */
    @Under({"BNSS 478", "BNSS 480"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME})
    record BailApplied(
            @Subject PersonRef person,

            @Is(value = BAIL_ADVOCATE, ask = OPTIONAL) @Nullable
            PersonName advocate,

            @Is(BAIL_GROUNDS) @Text(max = 4000) String grounds,

            @Is(value = PROSECUTION_OFFICE, ask = UNLESS_KNOWN) @At(PROSECUTOR) @Nullable
            OfficeCode noticeTo)
            implements CourtEntry {}

    /** Bail granted, on a bond without surety or a bail bond with sureties. The person is not yet to be released. */
    @Version(2)
    @Under({"BNSS 478", "BNSS 480", "BNSS 483"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, BAIL_GROUNDS, BAIL_REPLY})
    record BailGranted(
            @Subject PersonRef person,
            @To(BailApplied.class) EntryId application,
            @Is(BAIL_SECURITY) BailSecurity security,
            @Is(BAIL_AMOUNT) @Count(max = 1_000_000_000L) long amountRupees,
            @Is(BAIL_SURETIES_NEEDED) @Count(max = 10) long sureties,

            @Is(value = BAIL_CONDITIONS, ask = OPTIONAL) @Text(max = 2000) @Nullable
            String conditions,

            @Is(value = INFORMANT_PRESENT, ask = OPTIONAL) @Nullable
            Boolean informantPresent)
            implements CourtEntry {}

    /** Bail refused, with reasons. */
    @Under("BNSS 480")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, BAIL_GROUNDS, BAIL_REPLY})
    record BailRefused(
            @Subject PersonRef person,
            @To(BailApplied.class) EntryId application,
            @Is(ORDER_REASONS) @Text(max = 4000) String reasons)
            implements CourtEntry {}

    /** The bond or bail bond executed and accepted. */
    @Under({"BNSS 485", "BNSS 486"})
    @Reuses({FIR_NUMBER, PERSON_NAME, BAIL_SECURITY, BAIL_AMOUNT, BAIL_SURETIES_NEEDED, BAIL_CONDITIONS})
    record BondAccepted(
            @Subject PersonRef person,
            @To(BailGranted.class) EntryId order,
            @Is(SURETIES) @Count(max = 10) List<Surety> sureties)
            implements CourtEntry {}

    /** One who stands surety. */
    record Surety(
            @Is(SURETY_NAME) PersonName name,
            @Is(SURETY_ADDRESS) Place address) {}

    /** The order of release to the officer in charge of the jail: on this the jail acts, not on the grant of bail. */
    @Under("BNSS 487(1)")
    @Reuses({FIR_NUMBER, PERSON_NAME, PRISONER_NUMBER, JAIL_NAMED, BAIL_AMOUNT, SURETIES})
    record ReleaseOrdered(
            @Subject PersonRef person,

            @To({BondAccepted.class, JudgmentPronounced.class, TrialEntry.AppealDecided.class})
            EntryId ground)
            implements CourtEntry {}

    /** The police report has reached the court's registry. */
    @Under("BNSS 193(3)")
    @Reuses({FIR_NUMBER, REPORT_NUMBER, SECTIONS_ALLEGED})
    record PoliceReportReceived(
            @To(PoliceEntry.PoliceReportFiled.class) EntryId report) implements CourtEntry {}

    /** The report compared with what it must hold. */
    @Under("BNSS 193(3)(i)")
    @Reuses({FIR_NUMBER, REPORT_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, REPORT_WITNESSES})
    record PoliceReportCompared(
            @To(PoliceEntry.PoliceReportFiled.class) EntryId report,
            @Is(REPORT_MATCHES) boolean complete) implements CourtEntry {}

    /** The report sent back, with the defect named. */
    @Under("BNSS 193(3)")
    @Reuses({FIR_NUMBER, REPORT_NUMBER})
    record PoliceReportReturned(
            @To(PoliceEntry.PoliceReportFiled.class) EntryId report,
            @Is(DEFECT) @Text(max = 2000) String defect) implements CourtEntry {}

    /** The report accepted and the case registered under the court's own number. */
    @Under("BNSS 193(3)")
    @Reuses({FIR_NUMBER, REPORT_NUMBER, SECTIONS_ALLEGED, PERSON_NAME})
    record CaseRegistered(
            @To(PoliceEntry.PoliceReportFiled.class) EntryId report,
            @Is(value = Fact.CNR, ask = ASSIGNED) org.icjs.kernel.@Nullable Cnr cnr)
            implements CourtEntry {}

    /** Cognizance taken upon the police report. */
    @Under("BNSS 210(1)(b)")
    @Reuses({Fact.CNR, SECTIONS_ALLEGED, PERSON_NAME, BRIEF_FACTS})
    record CognizanceTaken(@Is(NEXT_HEARING) LocalDate nextHearing) implements CourtEntry {}

    /** Copies of the police report and the other documents supplied to the accused, free of cost. */
    @Under("BNSS 230")
    @Reuses({Fact.CNR, PERSON_NAME, REPORT_NUMBER})
    record CopiesSupplied(
            @Subject PersonRef person,
            @Is(COPIES) @Text(max = 1000) String documents) implements CourtEntry {}

    /** The charge framed against one accused. */
    @Under({"BNSS 234", "BNSS 263"})
    @Reuses({Fact.CNR, PERSON_NAME, BRIEF_FACTS})
    record ChargeFramed(
            @Subject PersonRef person,
            @Is(CHARGES) @Count(min = 1, max = 20) List<Section> charges,
            @Is(NEXT_HEARING) LocalDate nextHearing)
            implements CourtEntry {}

    /** What the accused pleaded to the charge. */
    @Under({"BNSS 263(2)", "BNSS 264"})
    @Reuses({Fact.CNR, PERSON_NAME, CHARGES})
    record PleaRecorded(
            @Subject PersonRef person, @Is(Fact.PLEA) Plea plea) implements CourtEntry {}

    /** A hearing at which nothing else was recorded, or an adjournment with its reason. */
    @Version(2)
    @Under("BNSS 346")
    @Reuses({Fact.CNR, SECTIONS_ALLEGED})
    record HearingHeld(
            @Is(HEARING_PURPOSE) HearingPurpose purpose,

            @Is(value = ADJOURNMENT_REASON, ask = OPTIONAL) @Text(max = 1000) @Nullable
            String adjournedFor,

            @Is(NEXT_HEARING) LocalDate nextHearing,

            @Is(value = ADJOURNED_FOR, ask = OPTIONAL) @Nullable
            Side requestedBy,

            @Is(value = WITNESSES_ATTENDED, ask = OPTIONAL) @Nullable
            Boolean witnessesAttended)
            implements CourtEntry {}

    /** Days of delay that the court has found the accused to have caused: they don't count towards his release. */
    @Under("BNSS 479")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME})
    record DelayFound(
            @Subject PersonRef person,
            @Is(DELAY_FROM) LocalDate from,
            @Is(DELAY_TO) LocalDate to,
            @Is(ORDER_REASONS) @Text(max = 4000) String reasons)
            implements CourtEntry {}

    /** A witness examined before the court. */
    @Under({"BNSS 265", "BNSS 310"})
    @Reuses({Fact.CNR, PERSON_NAME, CHARGES})
    record EvidenceRecorded(
            @Subject PersonRef witness,
            @Is(DEPOSITION) @Text(max = 20_000) String deposition,
            @Is(CROSS_EXAMINED) boolean crossExamined)
            implements CourtEntry {}

    /** The accused examined on the circumstances that appear against him. */
    @Version(2)
    @Under({"BNSS 316", "BNSS 351"})
    @Reuses({Fact.CNR, PERSON_NAME, CHARGES})
    record AccusedExamined(
            @Subject PersonRef person,
            @Is(ACCUSED_STATEMENT) @Text(max = 20_000) String statement,

            @Is(value = EXAMINED_ELECTRONICALLY, ask = OPTIONAL) @Nullable
            Boolean electronic)
            implements CourtEntry {}

    /** Arguments of both sides heard and the day of judgment fixed. */
    @Under({"BNSS 257", "BNSS 271", "BNSS 392"})
    @Reuses({Fact.CNR, CHARGES})
    record ArgumentsHeard(
            @Is(Fact.ARGUMENTS) @Text(max = 10_000) String arguments,
            @Is(NEXT_HEARING) LocalDate judgmentOn) implements CourtEntry {}

    /** Judgment pronounced as to one accused. */
    @Under({"BNSS 392", "BNSS 393"})
    @Reuses({Fact.CNR, PERSON_NAME, CHARGES})
    record JudgmentPronounced(
            @Subject PersonRef person,
            @Is(Fact.VERDICT) Verdict verdict,

            @Is(value = CONVICTED_OF, ask = OPTIONAL) @Count(max = 20) @Nullable
            List<Section> convictedOf,

            @Is(JUDGMENT_REASONS) @Text(max = 20_000) String reasons)
            implements CourtEntry {}

    /** The sentence on one who was convicted, with the warrant for its execution. */
    @Version(2)
    @Under({"BNSS 271(2)", "BNSS 458", "BNSS 468", "BNSS 475"})
    @Reuses({Fact.CNR, PERSON_NAME, CONVICTED_OF})
    record SentencePassed(
            @Subject PersonRef person,

            @Is(value = WARRANT_NUMBER, ask = ASSIGNED) @Nullable
            RegisterNumber warrant,

            @Is(SENTENCE_MONTHS) @Count(max = 1200) long months,
            @Is(SENTENCE_DAYS) @Count(max = 31) long days,
            @Is(Fact.FINE) @Count(max = 1_000_000_000L) long fineRupees,

            @Is(value = DEFAULT_DAYS, ask = OPTIONAL) @Count(max = 1500) @Nullable
            Long defaultDays,

            @Is(value = JAIL_NAMED, ask = OPTIONAL) @At(JAIL) @Nullable
            OfficeCode jail,

            @Is(value = SENTENCE_BEYOND_TERM, ask = OPTIONAL) @Nullable
            BeyondTerm beyondTerm)
            implements CourtEntry {
        /** Whether the convict goes to jail. */
        public boolean imprisons() {
            return months > 0 || days > 0 || beyondTerm != null;
        }
    }

    /** The officer in charge of the jail ordered to produce the prisoner. */
    @Under("BNSS 302")
    @Reuses({FIR_NUMBER, PERSON_NAME, PRISONER_NUMBER, JAIL_NAMED})
    record ProductionOrdered(
            @Subject PersonRef person,
            @Is(PRODUCTION_DATE) LocalDate on,
            @Is(PRODUCTION_PURPOSE) HearingPurpose purpose)
            implements CourtEntry {}

    /** The copy of a judgment uploaded to the court's portal. */
    @Under("BNSS 392(4)")
    @Reuses({Fact.CNR})
    record JudgmentUploaded(@To(JudgmentPronounced.class) EntryId judgment) implements CourtEntry {}

    /** The court directs, for reasons recorded, that the finger impressions or the photograph of one who goes free be kept all the same. */
    @Under("CPIA 4(2)")
    @Reuses({FIR_NUMBER, PERSON_NAME})
    record MeasurementsKept(
            @Subject PersonRef person,

            @To({PoliceEntry.MeasurementsTaken.class, PoliceEntry.PhotographTaken.class})
            EntryId measurements,

            @Is(ORDER_REASONS) @Text(max = 4000) String reasons)
            implements CourtEntry {}

    /** What the Special Court decided on custody beyond the first period; before the right to bail has begun, else it changes nothing. */
    @Under({"NDPS 36A(4)", "UAPA 43D(2)"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME})
    record CustodyExtensionDecided(
            @Subject PersonRef person,

            @To(ProsecutionEntry.CustodyExtensionSought.class)
            EntryId request,

            @Is(EXTENSION_GRANTED) boolean granted,

            @Is(value = CUSTODY_DAYS_ALLOWED, ask = OPTIONAL) @Count(min = 1, max = 365) @Nullable
            Long days,

            @Is(ORDER_REASONS) @Text(max = 4000) String reasons)
            implements CourtEntry {}

    /** Whether the court consents to a withdrawal from the prosecution. The judgment that follows is entered as one. */
    @Under("BNSS 360")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, CHARGES, PERSON_NAME})
    record WithdrawalDecided(
            @Subject PersonRef person,
            @To(ProsecutionEntry.WithdrawalSought.class) EntryId request,
            @Is(WITHDRAWAL_ALLOWED) boolean allowed,
            @Is(VICTIM_HEARD) boolean victimHeard,
            @Is(ORDER_REASONS) @Text(max = 4000) String reasons)
            implements CourtEntry {}

    /** How the arrested person is defended at first production. */
    enum LegalAid {
        OWN_ADVOCATE,
        LEGAL_AID_COUNSEL,
        DECLINED
    }

    /** A bond has no surety; a bail bond has: BNSS 2(1)(d), (e). */
    enum BailSecurity {
        BOND,
        BAIL_BOND
    }

    /** The answer to the charge. */
    enum Plea {
        NOT_GUILTY,
        GUILTY
    }

    /** What a hearing is for. */
    enum HearingPurpose {
        REMAND,
        BAIL,
        APPEARANCE,
        COPIES,
        CHARGE,
        EVIDENCE,
        STATEMENT_OF_ACCUSED,
        ARGUMENTS,
        JUDGMENT
    }

    /** A sentence that has no term. */
    enum BeyondTerm {
        LIFE,
        DEATH
    }

    /** At whose request a hearing is put off. */
    enum Side {
        PROSECUTION,
        ACCUSED
    }

    /** The court's finding on one accused. */
    enum Verdict {
        CONVICTED,
        ACQUITTED,
        DISCHARGED
    }
}
