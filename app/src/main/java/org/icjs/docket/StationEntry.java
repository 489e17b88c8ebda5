package org.icjs.docket;

import static org.icjs.docket.Ask.ASSIGNED;
import static org.icjs.docket.Ask.OPTIONAL;
import static org.icjs.docket.Fact.*;
import static org.icjs.docket.OfficeRole.COURT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonName;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.RegisterNumber;
import org.icjs.kernel.Section;
import org.jspecify.annotations.Nullable;

/** What a police station states beside the steps of an investigation: before or without an FIR, and where liberty or a death asks for more. */
@Agency("police")
public sealed interface StationEntry extends Entry {

    /** Information entered in the station's general diary. It opens a case file that may get an FIR, or never have one. */
    @Under({"BNSS 173(1)", "BNSS 174(1)", "BNSS 194(1)"})
    record GeneralDiaryEntered(
            @Is(value = GENERAL_DIARY_NUMBER, ask = ASSIGNED) @Nullable
            RegisterNumber number,

            @Is(INFORMATION_NATURE) InformationNature nature,
            @Is(DIARY_GIST) @Text(max = 10_000) String gist,
            @Is(PERSONS_CONCERNED) @Count(max = 20) List<Concerned> people)
            implements StationEntry {}

    /** One whom the information is about: missing, dead, in danger, or taken hold of. Who informed is named in the FIR. */
    record Concerned(
            @Subject @Nullable PersonRef ref,
            @Is(PERSON_CONCERN) Concern concern,
            @Is(PERSON_NAME) PersonName name,

            @Is(value = PERSON_SEX, ask = OPTIONAL) @Nullable
            Sex sex,

            @Is(value = PERSON_AGE, ask = OPTIONAL) @Count(max = 130) @Nullable
            Long ageYears,

            @Is(value = PERSON_DESCRIPTION, ask = OPTIONAL) @Text(max = 1000) @Nullable
            String description) {}

    /** A preliminary enquiry into cognizable information, with the permission of a Deputy Superintendent or above. */
    @Under("BNSS 173(3)")
    @Reuses({GENERAL_DIARY_NUMBER, DIARY_GIST})
    record PreliminaryEnquiryBegun(
            @Is(SECTIONS_ALLEGED) @Count(min = 1, max = 20) List<Section> sections,
            @Is(PERMITTED_BY) PersonName permittedBy)
            implements StationEntry {}

    /** A preliminary enquiry that found no case. Where there is one, the FIR ends it. */
    @Under("BNSS 173(3)")
    @Reuses({GENERAL_DIARY_NUMBER, SECTIONS_ALLEGED})
    record PreliminaryEnquiryClosed(
            @Is(REASON_RECORDED) @Text(max = 4000) String reasons) implements StationEntry {}

    /** The daily diary report forwarded to the Magistrate. */
    @Under({"BNSS 174(1)", "BNSS 176(2)"})
    @Reuses({GENERAL_DIARY_NUMBER, DIARY_GIST})
    record DiaryReportForwarded(@At(COURT) OfficeCode court) implements StationEntry {}

    /** No investigation, or none on the spot, with the reasons that the report to the Magistrate states. */
    @Under({"BNSS 176(1)", "BNSS 176(2)"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED})
    record InvestigationDeclined(
            @Is(INVESTIGATION_DECLINED_FOR) DeclinedFor ground,
            @Is(REASON_RECORDED) @Text(max = 4000) String reasons) implements StationEntry {}

    /** The investigation closed in the case diary. What it found goes to the Magistrate in a police report, whether anybody is sent up or not. */
    @Under({"BNSS 192(1)", "BNSS 193(3)"})
    @Reuses({FIR_NUMBER, INVESTIGATING_OFFICER})
    record InvestigationClosed(
            @Is(REASON_RECORDED) @Text(max = 4000) String reasons) implements StationEntry {}

    /**
     * A person taken hold of without arrest for the offence of the case: to prevent one, for not obeying, for hiding who he is, or made over
     * by a private person. The envelope's {@code occurredAt} is the moment in which the police had him.
     */
    @Under({"BNSS 39", "BNSS 40", "BNSS 170", "BNSS 172"})
    @Reuses({GENERAL_DIARY_NUMBER, FIR_NUMBER, PERSON_NAME, PERSON_AGE})
    record PersonDetained(
            @Subject PersonRef person,
            @Is(DETENTION_GROUND) DetentionGround ground,

            @Is(value = PRIVATE_ARREST_AT, ask = OPTIONAL) @Nullable
            Instant privateArrestAt,

            @Is(REASON_RECORDED) @Text(max = 4000) String reasons)
            implements StationEntry {}

    /** A detained person let go from the station. */
    @Under({"BNSS 39(2)", "BNSS 40(3)", "BNSS 170(2)", "BNSS 172(2)"})
    @Reuses({GENERAL_DIARY_NUMBER, FIR_NUMBER, PERSON_NAME, DETENTION_GROUND})
    record DetaineeReleased(
            @Subject PersonRef person,
            @Is(REASON_RECORDED) @Text(max = 4000) String reasons) implements StationEntry {}

    /** Notice to appear, to one whose arrest is not required, with the reasons for that. */
    @Under({"BNSS 35(1)", "BNSS 35(3)"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, INVESTIGATING_OFFICER})
    record AppearanceNoticeServed(
            @Subject PersonRef person,
            @Is(APPEAR_ON) LocalDate appearOn,
            @Is(COPY_DELIVERY) PoliceEntry.Delivery delivery,
            @Is(REASON_RECORDED) @Text(max = 4000) String reasons)
            implements StationEntry {}

    /** Whether who had notice appeared and complied with it. */
    @Under({"BNSS 35(4)", "BNSS 35(5)", "BNSS 35(6)"})
    @Reuses({FIR_NUMBER, PERSON_NAME, APPEAR_ON})
    record AppearanceRecorded(
            @Subject PersonRef person,
            @To(AppearanceNoticeServed.class) EntryId notice,
            @Is(NOTICE_COMPLIED) boolean complied)
            implements StationEntry {}

    /** The permission without which somebody may not be arrested, given before. */
    @Under({"BNSS 35(7)", "BNSS 43(5)"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, PERSON_SEX, PERSON_AGE})
    record ArrestPermitted(
            @Subject PersonRef person,
            @Is(PERMISSION_NEEDED_FOR) ArrestPermission permission,
            @Is(PERMITTED_BY) PersonName permittedBy)
            implements StationEntry {}

    /** A warrant of arrest executed. The arrest with its safeguards is entered as one. */
    @Under({"BNSS 77", "BNSS 82"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME})
    record WarrantExecuted(
            @Subject PersonRef person,
            @To(ProcessEntry.WarrantIssued.class) EntryId warrant,
            @Is(OUTSIDE_DISTRICT) boolean outsideDistrict)
            implements StationEntry {}

    /** The designated officers told of an arrest outside the district: of the district, and of that in which the person normally resides. */
    @Under("BNSS 82(2)")
    @Reuses({FIR_NUMBER, PERSON_NAME, PERSON_ADDRESS})
    record DesignatedOfficersTold(
            @Subject PersonRef person,
            @To(WarrantExecuted.class) EntryId execution) implements StationEntry {}

    /** The arrested person at the station: searched, with a receipt for what was taken. */
    @Under({"BNSS 49", "BNSS 57"})
    @Reuses({FIR_NUMBER, PERSON_NAME, PERSON_SEX})
    record ArresteeTakenIn(
            @Subject PersonRef person,
            @Is(BELONGINGS) @Text(max = 2000) String belongings,
            @Is(RECEIPT_GIVEN) boolean receiptGiven)
            implements StationEntry {}

    /** The arrested person sent to a practitioner, because an examination will afford evidence. The report is entered as the examination. */
    @Under("BNSS 51")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, PERSON_SEX})
    record ArresteeSentForExamination(
            @Subject PersonRef person, @Is(MEDICAL_PLACE) String hospital) implements StationEntry {}

    /** An inquest on a body, before two or more inhabitants of the neighbourhood. */
    @Under({"BNSS 194", "BNSS 196(2)"})
    @Reuses({GENERAL_DIARY_NUMBER, FIR_NUMBER, PERSON_NAME, PERSON_SEX, PERSON_AGE})
    record InquestHeld(
            @Subject PersonRef person,
            @Is(DEATH_IN_CUSTODY) boolean inCustody,
            @Is(DIED_AT) Instant diedAt,
            @Is(APPARENT_CAUSE) @Text(max = 10_000) String apparentCause,
            @Is(INQUEST_WITNESSES) @Count(min = 2, max = 5) List<PersonName> witnesses)
            implements StationEntry {}

    /** A body forwarded to the Civil Surgeon or another qualified person to be examined. */
    @Under({"BNSS 194(3)", "BNSS 196(6)"})
    @Reuses({GENERAL_DIARY_NUMBER, FIR_NUMBER, PERSON_NAME, APPARENT_CAUSE})
    record BodySentForExamination(
            @Subject PersonRef person, @Is(MEDICAL_PLACE) String hospital) implements StationEntry {}

    /** Reported to the District Magistrate, or to the Sub-divisional Magistrate: an arrest without warrant, or an inquest. */
    @Under({"BNSS 59", "BNSS 194(2)"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED})
    record ReportedToDistrictMagistrate(
            @To({PoliceEntry.PersonArrested.class, InquestHeld.class})
            EntryId act) implements StationEntry {}

    /** An offence against a child reported to the Child Welfare Committee and to the Special Court. */
    @Under("POCSO 19(6)")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, PERSON_AGE})
    record ChildReported(
            @Subject PersonRef person, @Is(CHILD_NEEDS_CARE) boolean needsCare) implements StationEntry {}

    /** The sanction of the Government asked for, to prosecute a public servant. */
    @Under("BNSS 218(1)")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, PERSON_OCCUPATION})
    record SanctionRequested(
            @Subject PersonRef person,
            @Is(SANCTION_AUTHORITY) SanctionAuthority authority,
            @Is(REQUEST_RECEIVED_ON) LocalDate receivedOn)
            implements StationEntry {}

    /** What the Government decided on a request for sanction. */
    @Under("BNSS 218(1)")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, SANCTION_AUTHORITY, REQUEST_RECEIVED_ON})
    record SanctionReceived(
            @Subject PersonRef person,
            @To(SanctionRequested.class) EntryId request,
            @Is(SANCTION_GIVEN) boolean given,
            @Is(REASON_RECORDED) @Text(max = 4000) String reasons)
            implements StationEntry {}

    /** Further evidence that was obtained after the police report, forwarded to the court. */
    @Under("BNSS 193(9)")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, BRIEF_FACTS})
    record FurtherReportFiled(
            @Is(value = REPORT_NUMBER, ask = ASSIGNED) @Nullable
            RegisterNumber number,

            @Is(FURTHER_EVIDENCE) @Text(max = 20_000) String evidence)
            implements StationEntry {}

    /** Information of drugs taken down in writing, or the grounds for a search without warrant; a copy goes to the superior. */
    @Under({"NDPS 42(1)", "NDPS 42(2)"})
    @Reuses({GENERAL_DIARY_NUMBER, FIR_NUMBER})
    record DrugInformationTakenDown(
            @Is(INFORMATION_TAKEN_DOWN) @Text(max = 10_000) String information) implements StationEntry {}

    /** The inventory of seized drugs, with the application to the Magistrate to certify it. */
    @Under("NDPS 52A")
    @Reuses({FIR_NUMBER, ARTICLE_DESCRIPTION, ARTICLE_QUANTITY, ARTICLE_MARKS, MALKHANA_NUMBER})
    record InventoryApplied(
            @To(PoliceEntry.PropertySeized.class) EntryId seizure) implements StationEntry {}

    /** Which Government can sanction a prosecution. */
    enum SanctionAuthority {
        STATE_GOVERNMENT,
        CENTRAL_GOVERNMENT
    }

    /** What kind of information it is. */
    enum InformationNature {
        COGNIZABLE_OFFENCE,
        NON_COGNIZABLE_OFFENCE,
        MISSING_PERSON,
        UNNATURAL_DEATH,
        PREVENTION
    }

    /** What one is towards the information. */
    enum Concern {
        MISSING,
        DEAD,
        INJURED,
        TAKEN_HOLD_OF
    }

    /** Why there is no investigation on the spot: BNSS 176(1), first proviso. */
    enum DeclinedFor {
        NAMED_AND_NOT_SERIOUS,
        NO_SUFFICIENT_GROUND
    }

    /** By what right a person is held without arrest for the offence of the case. */
    enum DetentionGround {
        NAME_REFUSED,
        PRIVATE_ARREST,
        DESIGN_TO_OFFEND,
        DIRECTION_RESISTED
    }

    /** For what an arrest needs a permission. */
    enum ArrestPermission {
        INFIRM_OR_OVER_SIXTY,
        WOMAN_AT_NIGHT
    }
}
