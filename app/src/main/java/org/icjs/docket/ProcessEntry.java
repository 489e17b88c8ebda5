package org.icjs.docket;

import static org.icjs.docket.Fact.*;

import java.time.LocalDate;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.PersonName;
import org.icjs.kernel.PersonRef;

/** What a court states to bring somebody before it who stays away, and of property. Changes nobody's place in the case. */
@Agency("courts")
public sealed interface ProcessEntry extends Entry {

    /** A warrant of arrest. It stays in force until it is executed or cancelled. */
    @Under({"BNSS 72", "BNSS 356(2)"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, PARENT_NAME, PERSON_ADDRESS})
    record WarrantIssued(
            @Subject PersonRef person,
            @Is(BAILABLE_WARRANT) boolean bailable,
            @Is(ORDER_REASONS) @Text(max = 4000) String reasons)
            implements ProcessEntry {}

    /** A warrant of arrest cancelled by the court that issued it: nobody may be taken on it any more. */
    @Under("BNSS 72(2)")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME})
    record WarrantCancelled(
            @Subject PersonRef person,
            @To(WarrantIssued.class) EntryId warrant,
            @Is(ORDER_REASONS) @Text(max = 4000) String reasons)
            implements ProcessEntry {}

    /** A proclamation that requires one who hides from a warrant to appear. */
    @Under("BNSS 84(1)")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, PARENT_NAME, PERSON_ADDRESS})
    record ProclamationPublished(
            @Subject PersonRef person, @Is(APPEAR_ON) LocalDate appearOn) implements ProcessEntry {}

    /** One who did not appear, declared a proclaimed offender. */
    @Under("BNSS 84(4)")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, APPEAR_ON})
    record OffenderProclaimed(
            @Subject PersonRef person,
            @To(ProclamationPublished.class) EntryId proclamation,
            @Is(ORDER_REASONS) @Text(max = 4000) String reasons)
            implements ProcessEntry {}

    /** Notice to show cause why property should not be attached as proceeds of crime. */
    @Under("BNSS 107(2)")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME})
    record ProceedsNoticeIssued(
            @Subject PersonRef person,
            @Is(ATTACHED_PROPERTY) @Text(max = 4000) String property) implements ProcessEntry {}

    /** Property attached. */
    @Under({"BNSS 85", "BNSS 107(4)", "BNSS 107(5)"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME})
    record PropertyAttached(
            @Subject PersonRef person,
            @Is(ATTACHMENT_GROUND) AttachmentGround ground,
            @Is(ATTACHED_PROPERTY) @Text(max = 4000) String property)
            implements ProcessEntry {}

    /** What the court held of somebody else's claim to attached property. */
    @Under({"BNSS 87(1)", "BNSS 87(3)"})
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED})
    record AttachmentClaimDecided(
            @To(PropertyAttached.class) EntryId attachment,
            @Is(Fact.CLAIMANT) PersonName claimant,
            @Is(CLAIM_ALLOWED) boolean allowed)
            implements ProcessEntry {}

    /** The District Magistrate directed to distribute proceeds of crime to those whom the crime harmed. */
    @Under("BNSS 107(6)")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED})
    record ProceedsDistributionOrdered(
            @To(PropertyAttached.class) EntryId attachment) implements ProcessEntry {}

    /** Proceeds of crime distributed, as the court was told. */
    @Under("BNSS 107(7)")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED})
    record ProceedsDistributed(
            @To(ProceedsDistributionOrdered.class) EntryId order) implements ProcessEntry {}

    /** What was taken in a seizure, produced before the court. */
    @Under("BNSS 497(1)")
    @Reuses({FIR_NUMBER, ARTICLES_SEIZED})
    record PropertyProduced(
            @To(PoliceEntry.PropertySeized.class) EntryId seizure) implements ProcessEntry {}

    /** The court's statement of property, which describes it. */
    @Under({"BNSS 497(2)", "BNSS 497(3)"})
    @Reuses({FIR_NUMBER, ARTICLES_SEIZED})
    record PropertyStatementPrepared(
            @To(PropertyProduced.class) EntryId production,
            @Is(PROPERTY_PHOTOGRAPHED) boolean photographed) implements ProcessEntry {}

    /** What becomes of seized property, pending the trial or at its end. */
    @Under({"BNSS 497(5)", "BNSS 498(1)", "BNSS 499", "BNSS 503(1)"})
    @Reuses({FIR_NUMBER, ARTICLES_SEIZED})
    record PropertyDisposalOrdered(
            @To(PoliceEntry.PropertySeized.class) EntryId seizure,
            @Is(DISPOSAL) Disposal disposal,
            @Is(ORDER_REASONS) @Text(max = 4000) String reasons)
            implements ProcessEntry {}

    /** An order on property carried out. */
    @Under({"BNSS 498(1)", "BNSS 498(4)"})
    @Reuses({FIR_NUMBER, ARTICLES_SEIZED})
    record PropertyDisposed(
            @To(PropertyDisposalOrdered.class) EntryId order) implements ProcessEntry {}

    /** A proclamation that calls whoever has a claim to seized property. */
    @Under("BNSS 503(2)")
    @Reuses({FIR_NUMBER, ARTICLES_SEIZED})
    record PropertyProclaimed(
            @To(PoliceEntry.PropertySeized.class) EntryId seizure) implements ProcessEntry {}

    /** Why property is attached. */
    enum AttachmentGround {
        PROCLAIMED_PERSON,
        PROCEEDS_OF_CRIME,
        PROCEEDS_INTERIM
    }

    /** What becomes of property. */
    enum Disposal {
        DELIVERED,
        /** Of money found on the convict, to who bought stolen property from him in good faith. */
        PAID_TO_PURCHASER,
        SOLD,
        CONFISCATED,
        DESTROYED
    }
}
