package org.icjs.identity.accounts;

import java.time.Instant;
import java.util.List;
import org.icjs.identity.Duty;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.jspecify.annotations.Nullable;

/** An officer's account as an administrator sees it: all postings, the latest first. */
public record Account(
        OfficerCode code,
        String name,
        String rank,
        boolean temporaryPassword,
        @Nullable Instant closedAt,
        List<Posting> postings) {
    public Account {
        postings = List.copyOf(postings);
    }

    /** From when until when he is or was where. */
    public record Posting(
            OfficeCode office,
            String officeName,
            List<Duty> duties,
            Instant startsAt,
            @Nullable Instant endsAt) {
        public Posting {
            duties = List.copyOf(duties);
        }
    }
}
