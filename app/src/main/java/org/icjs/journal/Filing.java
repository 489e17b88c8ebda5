package org.icjs.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.icjs.docket.Entry;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * An act to be recorded.
 *
 * @param docket the case; null opens a new one under a number of the system's own. An unused number opens it under that one.
 * @param entry a draft: what the system assigns is null in it
 * @param occurredAt when the officer says that the act was done; cut to the millisecond
 * @param requestKey the client's key for this act, 1 to 100 characters: the same key again is the same act, however often it is sent
 * @param version entries in the docket that the author saw; null if that is not to be checked
 * @param confirmed whether the officer has seen what contradicts the entry and stands by it
 */
public record Filing(
        OfficeCode office,
        OfficerCode officer,
        @Nullable CaseId docket,
        Entry entry,
        Instant occurredAt,
        String requestKey,
        @Nullable Integer version,
        boolean confirmed) {
    private static final int KEY_MAX = 100;

    /** @throws Refused {@code requestKey.form} */
    public Filing {
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MILLIS);
        boolean printable = requestKey.codePoints().noneMatch(c -> Character.isISOControl(c) || isHalf(c));
        if (requestKey.isBlank() || requestKey.codePointCount(0, requestKey.length()) > KEY_MAX || !printable) {
            throw new Refused("requestKey.form");
        }
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
