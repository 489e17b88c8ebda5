package org.icjs.docket;

import static org.icjs.docket.Ask.ASSIGNED;
import static org.icjs.docket.Ask.OPTIONAL;
import static org.icjs.docket.Ask.OPTIONAL_UNLESS_KNOWN;
import static org.icjs.docket.Ask.UNLESS_KNOWN;
import static org.icjs.docket.Fact.*;
import static org.icjs.docket.OfficeRole.COURT;
import static org.icjs.docket.OfficeRole.LABORATORY;
import static org.icjs.docket.OfficeRole.PROSECUTOR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.ExhibitRef;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonName;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Phone;
import org.icjs.kernel.Place;
import org.icjs.kernel.RegisterNumber;
import org.icjs.kernel.Section;
import org.jspecify.annotations.Nullable;

/** What a police station states, from the first information to the police report. */
@Agency("police")
public sealed interface PoliceEntry extends Entry {

    /** Information of a cognizable offence entered in the register of first information reports (form IIF-I). */
    @Under("BNSS 173(1)")
    record FirRegistered(
            @Is(value = FIR_NUMBER, ask = ASSIGNED) @Nullable
            RegisterNumber number,

            @Is(INFORMATION_MODE) InformationMode mode,
            @Is(INFORMATION_RECEIVED_AT) Instant receivedAt,
            @Is(OFFENCE_FROM) Instant offenceFrom,

            @Is(value = OFFENCE_TO, ask = OPTIONAL) @Nullable
            Instant offenceTo,

            @Is(OFFENCE_PLACE) Place place,
            @Is(SECTIONS_ALLEGED) @Count(min = 1, max = 20) List<Section> sections,

            @Is(value = PROPERTY_VALUE, ask = OPTIONAL) @Count(max = 1_000_000_000_000L) @Nullable
            Long propertyValueRupees,

            @Is(value = PREVIOUS_CONVICTION_ALLEGED, ask = OPTIONAL) @Nullable
            Boolean previousConviction,

            @Is(COMPLAINANTS) @Count(min = 1, max = 20) List<Complainant> complainants,
            @Is(SUSPECTS) @Count(max = 50) List<Suspect> suspects,
            @Is(INFORMATION_CONTENTS) @Text(max = 20_000) String contents,

            @Is(value = REPORT_DELAY_REASON, ask = OPTIONAL) @Text(max = 1000) @Nullable
            String delayReason,

            @Is(MAGISTRATE_COURT) @At(COURT) OfficeCode magistrate)
            implements PoliceEntry {}

    /** One who gave the information, or against whom the offence was done, or both. */
    record Complainant(
            @Subject @Nullable PersonRef ref,
            @Is(PERSON_CAPACITY) ComplainantCapacity capacity,
            @Is(PERSON_NAME) PersonName name,
            @Is(PERSON_SEX) Sex sex,

            @Is(value = PERSON_AGE, ask = OPTIONAL) @Count(max = 130) @Nullable
            Long ageYears,

            @Is(value = PARENT_NAME, ask = OPTIONAL) @Nullable
            PersonName parentName,

            @Is(PERSON_ADDRESS) Place address,

            @Is(value = PERSON_PHONE, ask = OPTIONAL) @Nullable
            Phone phone) {}

    /** One who is suspected, by what is known of him. */
    record Suspect(
            @Subject @Nullable PersonRef ref,
            @Is(PERSON_NAME) PersonName name,

            @Is(value = PERSON_ALIAS, ask = OPTIONAL) @Nullable
            PersonName alias,

            @Is(value = PERSON_SEX, ask = OPTIONAL) @Nullable
            Sex sex,

            @Is(value = PERSON_AGE, ask = OPTIONAL) @Count(max = 130) @Nullable
            Long ageYears,

            @Is(value = PERSON_DESCRIPTION, ask = OPTIONAL) @Text(max = 1000) @Nullable
            String description) {}

    /** A copy of the information given, free of cost, to the informant or the victim. */
    @Under("BNSS 173(2)")
    @Reuses({FIR_NUMBER, INFORMATION_RECEIVED_AT, SECTIONS_ALLEGED, PERSON_NAME, INFORMATION_CONTENTS})
    record FirCopyGiven(
            @Subject PersonRef person, @Is(COPY_DELIVERY) Delivery delivery) implements PoliceEntry {}

    /** The officer who investigates the case from now on. */
    @Under({"BNSS 175(1)", "BNSS 176(1)"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, OFFENCE_PLACE})
    record InvestigatingOfficerAssigned(
            @Is(INVESTIGATING_OFFICER) OfficerCode officer) implements PoliceEntry {}

    /** A day's proceedings entered in the diary of the investigation. */
    @Under("BNSS 192")
    @Reuses({FIR_NUMBER, INVESTIGATING_OFFICER})
    record DiaryWritten(@Is(DIARY_TEXT) @Text(max = 10_000) String text) implements PoliceEntry {}

    /** The place of the offence seen by the police (form IIF-II). Version 1 did not ask whether it was recorded by video. */
    @Version(2)
    @Under({"BNSS 176(1)", "BNSS 176(3)"})
    @Reuses({FIR_NUMBER, OFFENCE_PLACE, OFFENCE_FROM, SECTIONS_ALLEGED})
    record SceneVisited(
            @Is(SCENE_DESCRIPTION) @Text(max = 10_000) String description,
            @Is(FORENSIC_TEAM_AT_SCENE) boolean forensicTeam,
            @Is(SCENE_RECORDED) boolean recordedByVideo)
            implements PoliceEntry {}

    /** Persons found to know something of the case. */
    @Under("BNSS 179")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED})
    record WitnessesNamed(
            @Is(WITNESSES) @Count(min = 1, max = 20) List<Witness> witnesses) implements PoliceEntry {}

    /** One who knows something of the case. */
    record Witness(
            @Subject @Nullable PersonRef ref,
            @Is(PERSON_NAME) PersonName name,
            @Is(PERSON_SEX) Sex sex,

            @Is(value = PERSON_AGE, ask = OPTIONAL) @Count(max = 130) @Nullable
            Long ageYears,

            @Is(PERSON_ADDRESS) Place address,

            @Is(value = PERSON_PHONE, ask = OPTIONAL) @Nullable
            Phone phone) {}

    /**
     * What a person told the police when examined; where, by whom and in what dress it was taken are owed to a child (POCSO 24), to the
     * victim of a rape (BNSS 176(1)) and to a woman harmed (BNSS 180(3)), and need not be said of others.
     */
    @Under("BNSS 180")
    @Reuses({FIR_NUMBER, PERSON_NAME, PERSON_AGE, PERSON_ADDRESS})
    record StatementRecorded(
            @Subject PersonRef person,
            @Is(STATEMENT) @Text(max = 20_000) String statement,
            @Is(STATEMENT_RECORDED_BY_VIDEO) boolean recordedByVideo,

            @Is(value = STATEMENT_TAKEN_AT, ask = OPTIONAL) @Nullable
            StatementPlace takenAt,

            @Is(value = STATEMENT_TAKEN_BY, ask = OPTIONAL) @Nullable
            StatementOfficer takenBy,

            @Is(value = STATEMENT_DRESS, ask = OPTIONAL) @Nullable
            Dress dress)
            implements PoliceEntry {}

    /** Where a person was examined: BNSS 176(1), 179(1), POCSO 24(1). */
    enum StatementPlace {
        RESIDENCE,
        PLACE_OF_CHOICE,
        STATION_BY_OWN_WISH,
        STATION_WHEN_CALLED,
        ELSEWHERE
    }

    /** Who took a statement: BNSS 180(3), POCSO 24(1). */
    enum StatementOfficer {
        /** Not below the rank of sub-inspector. */
        WOMAN_SUB_INSPECTOR,
        WOMAN_OFFICER,
        OTHER_OFFICER
    }

    /** In what the officer came: POCSO 24(2). */
    enum Dress {
        PLAIN_CLOTHES,
        UNIFORM
    }

    /** Further suspects, as the investigation finds them. */
    @Under("BNSS 176(1)")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED})
    record SuspectsNamed(
            @Is(SUSPECTS) @Count(min = 1, max = 50) List<Suspect> suspects,
            @Is(SUSPICION_BASIS) @Text(max = 2000) String basis)
            implements PoliceEntry {}

    /**
     * Arrest, with the safeguards that it is void without: reasons, memorandum with a witness, grounds in writing in a
     * language understood, a relative told (form IIF-III). The envelope's {@code occurredAt} is the moment of restraint.
     */
    @Under({"BNSS 35", "BNSS 36", "BNSS 47", "BNSS 48"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, PERSON_ALIAS, INVESTIGATING_OFFICER})
    record PersonArrested(
            @Subject PersonRef person,

            @Is(value = PERSON_SEX, ask = UNLESS_KNOWN) @Nullable
            Sex sex,

            @Is(value = PERSON_AGE, ask = UNLESS_KNOWN) @Count(max = 130) @Nullable
            Long ageYears,

            @Is(value = PARENT_NAME, ask = OPTIONAL_UNLESS_KNOWN) @Nullable
            PersonName parentName,

            @Is(value = PERSON_ADDRESS, ask = UNLESS_KNOWN) @Nullable
            Place address,

            @Is(value = PERSON_OCCUPATION, ask = OPTIONAL_UNLESS_KNOWN) @Nullable
            String occupation,

            @Is(value = IDENTIFICATION_MARKS, ask = OPTIONAL_UNLESS_KNOWN) @Text(max = 500) @Nullable
            String marks,

            @Is(ARREST_PLACE) Place place,
            @Is(ARREST_REASONS) @Count(min = 1, max = 6) List<ArrestReason> reasons,
            @Is(ARREST_GROUNDS) @Text(max = 4000) String grounds,
            @Is(ARREST_GROUNDS_GIVEN_AT) Instant groundsGivenAt,
            @Is(ARREST_GROUNDS_LANGUAGE) String groundsLanguage,
            @Is(ARREST_MEMORANDUM_WITNESS) PersonName memorandumWitness,
            @Is(RELATIVE_TOLD) PersonName relativeTold,
            @Is(RELATIVE_TOLD_AT) Instant relativeToldAt,

            @Is(value = EXPLANATION_OF_ORDER, ask = OPTIONAL) @Text(max = 1000) @Nullable
            String explanation)
            implements PoliceEntry {}

    /** The arrested person examined by a medical officer. */
    @Under("BNSS 53")
    @Reuses({FIR_NUMBER, PERSON_NAME, PERSON_SEX, PERSON_AGE})
    record ArresteeExamined(
            @Subject PersonRef person,
            @Is(MEDICAL_EXAMINER) PersonName examiner,
            @Is(MEDICAL_PLACE) String hospital,
            @Is(MEDICAL_FINDINGS) @Text(max = 4000) String findings)
            implements PoliceEntry {}

    /** Property seized and entered in the malkhana (form IIF-IV). */
    @Under({"BNSS 105", "BNSS 106", "BNSS 185"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED})
    record PropertySeized(
            @Is(value = Fact.MALKHANA_NUMBER, ask = ASSIGNED) @Nullable
            RegisterNumber number,

            @Is(SEIZURE_NATURE) SeizureNature nature,
            @Is(SEIZURE_PLACE) Place place,
            @Subject @Nullable PersonRef from,
            @Is(ARTICLES_SEIZED) @Count(min = 1, max = 50) List<Article> articles,
            @Is(SEIZURE_WITNESSES) @Count(min = 2, max = 5) List<PersonName> witnesses,
            @Is(SEIZURE_RECORDED) boolean recordedByVideo)
            implements PoliceEntry {}

    /** One thing seized, packed and sealed on its own. */
    record Article(
            @Subject @Nullable ExhibitRef ref,
            @Is(ARTICLE_DESCRIPTION) @Text(max = 500) String description,
            @Is(ARTICLE_QUANTITY) String quantity,

            @Is(value = ARTICLE_VALUE, ask = OPTIONAL) @Count(max = 1_000_000_000_000L) @Nullable
            Long valueRupees,

            @Is(value = ARTICLE_MARKS, ask = OPTIONAL) @Nullable
            String marks,

            @Is(ARTICLE_SEAL) String seal) {}

    /** Exhibits sent to a laboratory, with the questions to be answered. */
    @Under({"BNSS 176(3)", "BNSS 329"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, ARTICLE_DESCRIPTION, ARTICLE_SEAL})
    record ExaminationRequested(
            @At(LABORATORY) OfficeCode laboratory,
            @Count(min = 1, max = 50) List<ExhibitRef> exhibits,
            @Is(EXAMINATION_QUESTIONS) @Text(max = 4000) String questions)
            implements PoliceEntry {}

    /** The laboratory's report taken on the file of the investigation. */
    @Under("BNSS 329")
    @Reuses({FIR_NUMBER, LAB_OPINION})
    record LaboratoryReportReceived(
            @To(ForensicEntry.ReportIssued.class) EntryId report) implements PoliceEntry {}

    /** The arrested person forwarded to the Magistrate with a copy of the diary, and the custody asked for. */
    @Under({"BNSS 58", "BNSS 187(1)"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, PERSON_AGE, PERSON_ADDRESS, MAGISTRATE_COURT})
    record ArresteeForwarded(
            @Subject PersonRef person,
            @Is(CUSTODY_SOUGHT) CustodyKind custodySought,
            @Is(CUSTODY_REASONS) @Text(max = 4000) String reasons,
            @Is(DIARY_COPY_ENCLOSED) boolean diaryCopyEnclosed)
            implements PoliceEntry {}

    /** The sections changed as the investigation shows (alteration memo). */
    @Under("BNSS 193(3)")
    @Reuses({FIR_NUMBER})
    record SectionsAltered(
            @Is(SECTIONS_ALLEGED) @Count(min = 1, max = 20) List<Section> sections,
            @Is(ALTERATION_REASON) @Text(max = 2000) String reason)
            implements PoliceEntry {}

    /** The draft police report sent to the prosecution for scrutiny; its opinion never bars the filing. */
    @Under("BNSS 20")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, INFORMATION_CONTENTS})
    record ReportSentForScrutiny(
            @Is(value = PROSECUTION_OFFICE, ask = UNLESS_KNOWN) @At(PROSECUTOR) @Nullable
            OfficeCode prosecution,

            @Is(value = ACCUSED_SENT_UP, ask = UNLESS_KNOWN) @Count(max = 50) @Nullable
            List<PersonRef> accused,

            @Is(value = BRIEF_FACTS, ask = UNLESS_KNOWN) @Text(max = 20_000) @Nullable
            String briefFacts)
            implements PoliceEntry {}

    /** The police report (charge sheet) forwarded to the Magistrate (form IIF-V). */
    @Under("BNSS 193(3)")
    @Reuses({
        FIR_NUMBER,
        INFORMATION_RECEIVED_AT,
        SECTIONS_ALLEGED,
        INFORMATION_CONTENTS,
        INVESTIGATING_OFFICER,
        PERSON_NAME,
        ARTICLE_DESCRIPTION,
        LAB_OPINION
    })
    record PoliceReportFiled(
            @Is(value = REPORT_NUMBER, ask = ASSIGNED) @Nullable
            RegisterNumber number,

            @Is(value = TRIAL_COURT, ask = UNLESS_KNOWN) @At(COURT) @Nullable
            OfficeCode court,

            @Is(value = ACCUSED_SENT_UP, ask = UNLESS_KNOWN) @Count(max = 50) @Nullable
            List<PersonRef> accused,

            @Is(value = ACCUSED_NOT_SENT_UP, ask = OPTIONAL_UNLESS_KNOWN) @Count(max = 50) @Nullable
            List<PersonRef> notSentUp,

            @Is(value = REPORT_WITNESSES, ask = UNLESS_KNOWN) @Count(min = 1, max = 200) @Nullable
            List<PersonRef> witnesses,

            @Is(value = BRIEF_FACTS, ask = UNLESS_KNOWN) @Text(max = 20_000) @Nullable
            String briefFacts,

            @Is(CUSTODY_SEQUENCE_ENCLOSED) boolean custodySequenceEnclosed,

            @Is(value = DEFECT_CURED, ask = OPTIONAL) @Text(max = 2000) @Nullable
            String defectCured)
            implements PoliceEntry {}

    /** The informant or the victim told how the investigation goes, or what was done in the end. */
    @Under({"BNSS 176(2)", "BNSS 193(3)(ii)", "BNSS 193(3)(iii)"})
    @Reuses({FIR_NUMBER, PERSON_NAME, PERSON_PHONE})
    record ProgressTold(
            @Subject PersonRef person,
            @Is(COPY_DELIVERY) Delivery delivery,
            @Is(PROGRESS_TOLD) @Text(max = 2000) String progress)
            implements PoliceEntry {}

    /** A seizure reported to the Magistrate, with the recording of it and, after a search without warrant, the record of its grounds. */
    @Under({"BNSS 105", "BNSS 106(3)", "BNSS 185(5)"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED})
    record SeizureReported(
            @To(PropertySeized.class) EntryId seizure,
            @Is(RECORDING_SENT) boolean recordingSent,
            @Is(SEARCH_RECORD_SENT) boolean searchRecordSent)
            implements PoliceEntry {}

    /** The victim of a rape, or of an attempt at it, sent to a registered medical practitioner with her consent. */
    @Under("BNSS 184(1)")
    @Reuses({FIR_NUMBER, PERSON_NAME})
    record VictimSentForExamination(
            @Subject PersonRef person,
            @Is(MEDICAL_PLACE) String hospital,
            @Is(EXAMINATION_CONSENT) PersonName consentBy)
            implements PoliceEntry {}

    /** The practitioner's report on the victim, received by the investigating officer. */
    @Under("BNSS 184(6)")
    @Reuses({FIR_NUMBER, PERSON_NAME, MEDICAL_PLACE})
    record VictimReportReceived(
            @Subject PersonRef person,
            @Is(MEDICAL_EXAMINER) PersonName examiner,
            @Is(MEDICAL_FINDINGS) @Text(max = 4000) String findings)
            implements PoliceEntry {}

    /** Where a person, and the advocate who speaks for him, are reached: the register of numbers that the station keeps. */
    @Under("BNSS 64(1)")
    @Reuses({FIR_NUMBER, PERSON_NAME})
    record ContactNoted(
            @Subject PersonRef person,

            @Is(value = PERSON_PHONE, ask = OPTIONAL_UNLESS_KNOWN) @Nullable
            Phone phone,

            @Is(value = ADVOCATE_NAME, ask = OPTIONAL) @Nullable
            PersonName advocate,

            @Is(value = ADVOCATE_PHONE, ask = OPTIONAL) @Nullable
            Phone advocatePhone)
            implements PoliceEntry {}

    /** Made to the immediate official superior under the NDPS Act: a full report of an arrest or a seizure, or a copy of information taken down. */
    @Under({"NDPS 42(2)", "NDPS 57"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED})
    record SuperiorInformed(
            @To({PersonArrested.class, PropertySeized.class, StationEntry.DrugInformationTakenDown.class})
            EntryId act) implements PoliceEntry {}

    /**
     * Finger impressions taken of a person. The prints themselves are kept beside the journals, by their reference, and only as long as
     * the law allows.
     *
     * @param prints reference of the prints that the system keeps, 64 hexadecimal digits; none where they are on paper only
     */
    @Under("CPIA 3")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, PERSON_SEX, PERSON_AGE})
    record MeasurementsTaken(
            @Subject PersonRef person,
            @Is(MEASUREMENT_GROUND) MeasurementGround ground,
            @Is(FINGERS_TAKEN) @Count(min = 1, max = 10) long fingers,

            @Is(value = NATIONAL_FINGERPRINT_NUMBER, ask = OPTIONAL_UNLESS_KNOWN) @Text(max = 10) @Nullable
            String nationalNumber,

            @Is(value = PRINTS_REFERENCE, ask = OPTIONAL) @Text(max = 64) @Nullable
            String prints)
            implements PoliceEntry {}

    /**
     * A photograph taken of a person, as a measurement. The picture itself is kept beside the journals, by its reference, and only as long as
     * the law allows.
     *
     * @param photograph reference of the picture that the system keeps, 64 hexadecimal digits
     */
    @Under("CPIA 3")
    @Reuses({FIR_NUMBER, PERSON_NAME, PERSON_SEX, PERSON_AGE})
    record PhotographTaken(
            @Subject PersonRef person,
            @Is(MEASUREMENT_GROUND) MeasurementGround ground,
            @Is(PHOTOGRAPH_REFERENCE) @Text(max = 64) String photograph)
            implements PoliceEntry {}

    /**
     * Finger impressions or a photograph destroyed, since all remedies are exhausted and the person goes free, without an earlier
     * conviction. With this entry what the system keeps of them is gone.
     */
    @Under("CPIA 4(2)")
    @Reuses({FIR_NUMBER, PERSON_NAME})
    record MeasurementsDestroyed(
            @Subject PersonRef person,

            @To({MeasurementsTaken.class, PhotographTaken.class})
            EntryId measurements,

            @Is(DESTRUCTION_GROUND) DestructionGround ground,
            @Is(REMEDIES_EXHAUSTED_ON) LocalDate remediesExhaustedOn,
            @Is(CONVICTED_EARLIER) boolean convictedEarlier)
            implements PoliceEntry {}

    /** Why a person must allow measurements: section 3(a) to (c) and section 5. */
    enum MeasurementGround {
        CONVICTED,
        SECURITY_ORDERED,
        ARRESTED,
        PREVENTIVELY_DETAINED,
        MAGISTRATE_ORDERED
    }

    /** How a person went free: section 4(2), proviso. */
    enum DestructionGround {
        RELEASED_WITHOUT_TRIAL,
        DISCHARGED,
        ACQUITTED
    }

    /** How the information came: BNSS 173(1). */
    enum InformationMode {
        ORAL,
        WRITTEN,
        ELECTRONIC
    }

    /** Who one is towards the information. */
    enum ComplainantCapacity {
        INFORMANT,
        VICTIM,
        INFORMANT_AND_VICTIM
    }

    /** How a copy or a notice reached a person. */
    enum Delivery {
        BY_HAND,
        BY_POST,
        BY_ELECTRONIC_MEANS
    }

    /** The grounds of arrest without warrant: BNSS 35(1). */
    enum ArrestReason {
        COMMITTED_IN_PRESENCE,
        PREVENT_FURTHER_OFFENCE,
        PROPER_INVESTIGATION,
        PROTECT_EVIDENCE,
        PROTECT_WITNESS,
        ENSURE_PRESENCE,
        PUNISHABLE_OVER_SEVEN_YEARS
    }

    /** How property came to the police. */
    enum SeizureNature {
        SEARCH,
        PRODUCED,
        RECOVERED,
        PERSONAL_SEARCH,
        UNCLAIMED
    }
}
