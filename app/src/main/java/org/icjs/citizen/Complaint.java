package org.icjs.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.icjs.docket.ClearanceEntry.ClearanceApplied;
import org.icjs.docket.EntryType;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.kernel.OfficeCode;
import org.icjs.verifier.Json;
import org.jspecify.annotations.Nullable;

/**
 * A complaint given by electronic communication. It is no information on record until it is signed and the station registers it: BNSS
 * 173(1)(ii).
 *
 * @param number for people: {@code EC-7K3M9Q2A}
 * @param type of the entry that is made of it: an FIR, or an application for a certificate of clearance, which nobody has to sign
 * @param phone with its country's code
 * @param body the first information as far as the complainant can give it, as the entry's body is written
 * @param receivedAt when the telephone was shown to be his; null before
 * @param signBy last day for the signature; null before it was received, and where none is asked for
 * @param answer why it was closed without an FIR; null while it was not
 */
record Complaint(
        UUID id,
        String number,
        EntryType type,
        OfficeCode office,
        Locale language,
        String phone,
        Json.Obj body,
        Instant madeAt,
        @Nullable Instant receivedAt,
        @Nullable LocalDate signBy,
        @Nullable String answer) {
    static final EntryType FIR = EntryType.of(FirRegistered.class);
    static final EntryType CLEARANCE = EntryType.of(ClearanceApplied.class);

    /** How the request key of the FIR begins that is registered from a complaint. */
    static final String KEY = "complaint-";

    /** The request key of its FIR: it can be registered once. */
    String requestKey() {
        return KEY + id;
    }

    boolean application() {
        return type.equals(CLEARANCE);
    }

    String text(String member) {
        return body.members().get(member) instanceof Json.Str(var value) ? value : "";
    }
}
