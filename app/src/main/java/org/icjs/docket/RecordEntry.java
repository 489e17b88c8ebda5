package org.icjs.docket;

import static org.icjs.docket.Fact.*;

import java.util.List;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonRef;
import org.icjs.verifier.Group;

/** What any office, or the keeper of the record, states about the record itself. */
@Agency("record")
public sealed interface RecordEntry extends Entry {

    /**
     * A component of an earlier entry of the same office was wrong. Both values stay visible.
     *
     * @param component JSON pointer into the body of that entry, for example {@code /complainants/0/name}
     * @param group where the corrected fact stands, and so the new value too: {@link Codec} puts it there
     * @param value the right value as JSON text
     */
    record FactCorrected(
            @To(Entry.class) EntryId entry,
            @Is(CORRECTED_COMPONENT) String component,
            Group group,
            @Is(CORRECTED_VALUE) @Text(max = 20_000) String value,
            @Is(CORRECTION_REASON) @Text(max = 1000) String reason)
            implements RecordEntry {}

    /** Groups of earlier entries removed on somebody's order: the bytes and salts go, hashes and proofs stay. */
    record BodyErased(
            @To(Entry.class) @Count(min = 1, max = 1000) List<EntryId> entries,
            @Is(ERASED_GROUPS) @Count(min = 1, max = 3) List<Group> groups,
            @Is(ERASURE_AUTHORITY) @Text(max = 1000) String authority)
            implements RecordEntry {}

    /**
     * A copy of a paper of the case given by the program itself to the person whom it is due to. No officer acts: what was to be decided
     * stands in the entry that the paper is of, and this is in the journal of the office that filed it.
     *
     * @param number under which the service keeps the copy
     */
    @Under({"BNSS 173(2)", "BNSS 404"})
    record CopyIssued(
            @Subject PersonRef person,
            @To(Entry.class) EntryId of,
            @Is(COPY_KIND) CopyKind kind,
            @Is(COPY_SERVICE) CopyService service,
            @Is(COPY_NUMBER) String number)
            implements RecordEntry {}

    /**
     * The paper of an entry signed by the officer who made the entry. The paper itself is kept apart; by its digest it can be known again.
     *
     * @param digest SHA-256 of the signed file in hexadecimal
     */
    record PaperSigned(
            @Subject PersonRef person,
            @To(Entry.class) EntryId of,
            @Is(COPY_KIND) CopyKind kind,
            @Is(SIGNER) OfficerCode officer,
            @Is(SIGNATURE_MEANS) SignatureMeans means,
            @Is(PAPER_DIGEST) String digest)
            implements RecordEntry {}

    /** With what an officer signs. */
    enum SignatureMeans {
        ESIGN,
        OWN_KEY
    }

    /** Papers that the program gives copies of. */
    enum CopyKind {
        FIR,
        BAIL_ORDER,
        JUDGMENT,
        RELEASE_CERTIFICATE,
        CLEARANCE_CERTIFICATE
    }

    /** What carries a copy to the person. */
    enum CopyService {
        DIGILOCKER
    }

    /** A new key for this office's checkpoints, stated by the State's root key. Not about a case. */
    record OfficeKeyIssued(@Is(OFFICE_KEY) @Text(max = 2000) String statement) implements RecordEntry {}

    /** A key of this office no longer to be trusted from now on. Not about a case. */
    record OfficeKeyRevoked(
            @Is(OFFICE_KEY) @Text(max = 2000) String statement,
            @Is(KEY_REVOCATION_REASON) @Text(max = 500) String reason)
            implements RecordEntry {}
}
