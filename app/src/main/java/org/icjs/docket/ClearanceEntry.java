package org.icjs.docket;

import static org.icjs.docket.Ask.ASSIGNED;
import static org.icjs.docket.Ask.OPTIONAL;
import static org.icjs.docket.Fact.*;

import java.time.Instant;
import java.util.List;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.PersonName;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Phone;
import org.icjs.kernel.Place;
import org.icjs.kernel.RegisterNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the office of a Superintendent states of a certificate of clearance: whether the records of the State have anything against a
 * person. It opens a file of its own, which is no case. No statute asks for the certificate; offices give it by practice.
 */
@Agency("police")
public sealed interface ClearanceEntry extends Entry {

    /** A person's application for the certificate, at the counter or by electronic communication. */
    record ClearanceApplied(
            @Is(value = CLEARANCE_NUMBER, ask = ASSIGNED) @Nullable
            RegisterNumber number,

            @Is(APPLICANT) @Count(min = 1, max = 1) List<Applicant> applicant,
            @Is(CLEARANCE_PURPOSE) @Text(max = 500) String purpose,
            @Is(CLEARANCE_FOR) String addressee)
            implements ClearanceEntry {}

    /** Who asks what the records say of himself. */
    record Applicant(
            @Subject @Nullable PersonRef ref,
            @Is(PERSON_NAME) PersonName name,
            @Is(PERSON_SEX) Sex sex,
            @Is(PERSON_AGE) @Count(max = 130) long ageYears,
            @Is(PARENT_NAME) PersonName parentName,
            @Is(PERSON_ADDRESS) Place address,
            @Is(PERSON_PHONE) Phone phone) {}

    /** The certificate, after an officer has searched the records and decided what of them is this person's. */
    @Reuses({
        CLEARANCE_NUMBER,
        PERSON_NAME,
        PERSON_SEX,
        PERSON_AGE,
        PARENT_NAME,
        PERSON_ADDRESS,
        CLEARANCE_PURPOSE,
        CLEARANCE_FOR
    })
    record ClearanceCertified(
            @Subject PersonRef person,
            @To(ClearanceApplied.class) EntryId application,
            @Is(RECORDS_SEARCHED_AT) Instant searchedAt,
            @Is(CLEARANCE_FINDING) ClearanceFinding finding,

            @Is(value = RECORDS_STATED, ask = OPTIONAL) @Text(max = 4000) @Nullable
            String records)
            implements ClearanceEntry {}

    /** No certificate is given, for reasons that the applicant is told. */
    @Reuses({CLEARANCE_NUMBER, PERSON_NAME, PARENT_NAME, PERSON_ADDRESS, CLEARANCE_PURPOSE, CLEARANCE_FOR})
    record ClearanceDeclined(
            @Subject PersonRef person,
            @To(ClearanceApplied.class) EntryId application,
            @Is(REASON_RECORDED) @Text(max = 4000) String reasons)
            implements ClearanceEntry {}

    /** What the records have. */
    enum ClearanceFinding {
        NOTHING_RECORDED,
        RECORDED
    }
}
