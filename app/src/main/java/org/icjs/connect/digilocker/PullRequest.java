package org.icjs.connect.digilocker;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What DigiLocker asks. The digest of an Aadhaar number that the protocol has a place for is never read.
 *
 * @param ts as written, to be echoed and hashed
 * @param docType five letters; of a Pull Document request from its URI
 * @param locker the DigiLocker id of whom it asks for
 * @param name of the locker's owner, as DigiLocker has verified it; null if not told
 * @param born of the locker's owner, likewise
 * @param asked what the person typed, {@code UDF1} … by number
 * @param uri of a Pull Document request; null in a Pull URI request
 */
record PullRequest(
        String ts,
        String txn,
        String orgId,
        String keyHash,
        Format format,
        String docType,
        String locker,
        @Nullable String name,
        @Nullable LocalDate born,
        Map<Integer, String> asked,
        @Nullable String uri) {

    enum Format {
        XML,
        PDF,
        BOTH
    }

    PullRequest {
        asked = Map.copyOf(asked);
    }

    String asked(int number) {
        return asked.getOrDefault(number, "");
    }

    boolean wantsPdf() {
        return format != Format.XML;
    }
}
