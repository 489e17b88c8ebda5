package org.icjs.docket;

import static org.icjs.docket.Ask.ASSIGNED;
import static org.icjs.docket.Ask.OPTIONAL;
import static org.icjs.docket.Fact.*;

import java.time.LocalDate;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.RegisterNumber;
import org.jspecify.annotations.Nullable;

/** What a jail states. */
@Agency("prisons")
public sealed interface PrisonEntry extends Entry {

    /** A person admitted on a warrant, under the jail's own number. */
    @Under({"BNSS 187(2)", "BNSS 458"})
    @Reuses({
        FIR_NUMBER,
        SECTIONS_ALLEGED,
        PERSON_NAME,
        PERSON_SEX,
        PERSON_AGE,
        PARENT_NAME,
        PERSON_ADDRESS,
        WARRANT_NUMBER
    })
    record PrisonerAdmitted(
            @Subject PersonRef person,

            @To({CourtEntry.RemandOrdered.class, CourtEntry.SentencePassed.class})
            EntryId warrant,

            @Is(value = PRISONER_NUMBER, ask = ASSIGNED) @Nullable
            RegisterNumber number,

            @Is(IDENTITY_CHECKED) boolean identityChecked,
            @Is(HEALTH_ON_ADMISSION) @Text(max = 4000) String health,
            @Is(BELONGINGS) @Text(max = 2000) String belongings)
            implements PrisonEntry {}

    /** A warrant of this case noted against a person whom the jail holds already, in this or in another matter. */
    @Under("BNSS 487(2)")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, PARENT_NAME, WARRANT_NUMBER})
    record WarrantNoted(
            @Subject PersonRef person,

            @To({CourtEntry.RemandOrdered.class, CourtEntry.SentencePassed.class})
            EntryId warrant,

            @Is(value = PRISONER_NUMBER, ask = Ask.UNLESS_KNOWN) @Nullable
            RegisterNumber prisoner,

            @Is(IDENTITY_CHECKED) boolean identityChecked)
            implements PrisonEntry {}

    /** A warrant sent back, with the defect named. */
    @Under("BNSS 187(2)")
    @Reuses({FIR_NUMBER, PERSON_NAME, WARRANT_NUMBER})
    record WarrantReturned(
            @Subject PersonRef person,

            @To({CourtEntry.RemandOrdered.class, CourtEntry.SentencePassed.class})
            EntryId warrant,

            @Is(DEFECT) @Text(max = 2000) String defect)
            implements PrisonEntry {}

    /** A prisoner taken to the court that ordered it. */
    @Under({"BNSS 302", "BNSS 305"})
    @Reuses({FIR_NUMBER, PERSON_NAME, PRISONER_NUMBER, PRODUCTION_DATE})
    record PrisonerTakenToCourt(
            @Subject PersonRef person,
            @To(CourtEntry.ProductionOrdered.class) EntryId order) implements PrisonEntry {}

    /** A prisoner back in the jail from court. */
    @Under("BNSS 305")
    @Reuses({FIR_NUMBER, PERSON_NAME, PRISONER_NUMBER})
    record PrisonerBroughtBack(
            @Subject PersonRef person,
            @To(PrisonerTakenToCourt.class) EntryId outing) implements PrisonEntry {}

    /** The Superintendent's application to the court for the release of one held for the part of the longest term that the law fixes. */
    @Under("BNSS 479(3)")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, CHARGES, PERSON_NAME, PRISONER_NUMBER})
    record UndertrialReleaseApplied(
            @Subject PersonRef person,
            @Is(CUSTODY_DAYS) @Count(min = 1, max = 20_000) long custodyDays) implements PrisonEntry {}

    /** A prisoner who has escaped; he is held again once he is arrested or admitted. */
    @Under("BNS 262")
    @Reuses({FIR_NUMBER, SECTIONS_ALLEGED, PERSON_NAME, PARENT_NAME, PRISONER_NUMBER})
    record PrisonerEscaped(
            @Subject PersonRef person,
            @Is(ESCAPE_CIRCUMSTANCES) @Text(max = 4000) String circumstances) implements PrisonEntry {}

    /** A prisoner who died while the jail held him: the Magistrate holds an inquiry. */
    @Under("BNSS 196(2)")
    @Reuses({FIR_NUMBER, PERSON_NAME, PARENT_NAME, PERSON_ADDRESS, PRISONER_NUMBER})
    record PrisonerDied(
            @Subject PersonRef person,
            @Is(DEATH_CIRCUMSTANCES) @Text(max = 4000) String circumstances) implements PrisonEntry {}

    /** One under sentence of death told by the Superintendent of what lets him ask for mercy. */
    @Under({"BNSS 472(1)", "BNSS 472(2)"})
    @Reuses({Fact.CNR, PERSON_NAME, PRISONER_NUMBER})
    record MercyInformed(
            @Subject PersonRef person,
            @Is(Fact.MERCY_EVENT) MercyEvent event,
            @Is(MERCY_EVENT_ON) LocalDate eventOn) implements PrisonEntry {}

    /** A petition for mercy of one under sentence of death. */
    @Under("BNSS 472")
    @Reuses({Fact.CNR, PERSON_NAME, PRISONER_NUMBER})
    record MercyPetitionFiled(
            @Subject PersonRef person,
            @Is(Fact.MERCY_AUTHORITY) MercyAuthority to) implements PrisonEntry {}

    /** The order of release compared with the prisoner, and other matters looked for. */
    @Under("BNSS 487(2)")
    @Reuses({FIR_NUMBER, PERSON_NAME, PARENT_NAME, PRISONER_NUMBER})
    record ReleaseOrderChecked(
            @Subject PersonRef person,
            @To(CourtEntry.ReleaseOrdered.class) EntryId order,
            @Is(OTHER_MATTERS) OtherMatters otherMatters,

            @Is(value = OTHER_MATTER, ask = OPTIONAL) @Text(max = 1000) @Nullable
            String otherMatter)
            implements PrisonEntry {}

    /**
     * A person released in this case: out of the gate, or, when held in another matter, kept for that one alone. A sentence
     * that has been served ends without an order.
     */
    @Under("BNSS 487")
    @Reuses({FIR_NUMBER, PERSON_NAME, PARENT_NAME, PRISONER_NUMBER, OTHER_MATTERS, BELONGINGS})
    record PrisonerReleased(
            @Subject PersonRef person,
            @To(CourtEntry.ReleaseOrdered.class) @Nullable EntryId order,
            @Is(LEFT_JAIL) boolean leftJail,

            @Is(value = EXPLANATION_OF_ORDER, ask = OPTIONAL) @Text(max = 1000) @Nullable
            String explanation)
            implements PrisonEntry {}

    /** What lets one under sentence of death ask for mercy. */
    enum MercyEvent {
        /** The Supreme Court dismissed the appeal, the review or the special leave to appeal. */
        DISMISSED_BY_SUPREME_COURT,
        /** The High Court confirmed the sentence, and the time to appeal is over. */
        CONFIRMED_AND_TIME_OVER,
        /** The Governor rejected or disposed of the petition. */
        DECIDED_BY_GOVERNOR
    }

    /** To whom a petition for mercy goes. */
    enum MercyAuthority {
        GOVERNOR,
        PRESIDENT
    }

    /** Whether the prisoner is to be held for something else. */
    enum OtherMatters {
        NONE_FOUND,
        HELD_IN_ANOTHER_MATTER
    }
}
