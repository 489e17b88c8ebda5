package org.icjs.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The hashed part of an entry; holds no personal data. The member {@code v} is always {@link #VERSION}.
 *
 * @param id UUID version 7
 * @param office code of the office whose journal this is
 * @param seq dense number in that journal, from 1
 * @param prev hash of the entry before it; {@link Hash#ZERO} for, and only for, {@code seq} 1
 * @param docket the case; null for an entry about no case
 * @param type for example {@code police.FirRegistered}; any type is accepted, known or not
 * @param officer code of the officer who acted
 * @param occurredAt whole milliseconds, as {@code recordedAt}
 * @param requestKey the client's key for this act, 1 to 100 characters
 * @param seen the docket's heads that the author knew, sorted by office, each office once
 * @param commitments one for each sensitivity group of the body, at least one
 */
public record Envelope(
        UUID id,
        String office,
        long seq,
        Hash prev,
        @Nullable String docket,
        String type,
        int typeVersion,
        String officer,
        Instant occurredAt,
        Instant recordedAt,
        String requestKey,
        List<Head> seen,
        Map<Group, Hash> commitments) {
    public static final int VERSION = 1;

    public Envelope {
        if (id.version() != 7 || id.variant() != 2) {
            throw new FormatException("id is not a UUID of version 7");
        }
        Names.requireOffice(office);
        if (seq < 1 || seq > Json.INTEGER_MAX) {
            throw new FormatException("seq is not at least 1");
        }
        if ((seq == 1) != prev.equals(Hash.ZERO)) {
            throw new FormatException("prev is zero for seq 1 and for no other");
        }
        if (docket != null) {
            Names.requireName("docket", docket);
        }
        Names.requireName("type", type);
        if (typeVersion < 1) {
            throw new FormatException("typeVersion is not at least 1");
        }
        Names.requireName("officer", officer);
        UtcTime.require("occurredAt", occurredAt);
        UtcTime.require("recordedAt", recordedAt);
        Names.requireName("requestKey", requestKey);
        seen = List.copyOf(seen);
        requireSorted(seen);
        if (commitments.isEmpty()) {
            throw new FormatException("an entry has no commitment");
        }
        commitments = Collections.unmodifiableMap(new EnumMap<>(commitments));
    }

    private static void requireSorted(List<Head> seen) {
        for (int i = 1; i < seen.size(); i++) {
            if (seen.get(i - 1).office().compareTo(seen.get(i).office()) >= 0) {
                throw new FormatException("seen is not sorted by office, each office once");
            }
        }
    }

    /** Reads an envelope; unknown, missing and ill-formed members are refused. */
    public static Envelope parse(Json json) {
        return EnvelopeJson.read(json);
    }

    public Head head() {
        return new Head(office, seq);
    }

    /** The canonical text (RFC 8785), made anew at each call. */
    public String canonical() {
        StringBuilder out = new StringBuilder(768);
        EnvelopeJson.write(this, out);
        return out.toString();
    }

    /** The entry's hash, which links the chain and is the journal's leaf at index {@code seq − 1}; computed at each call. */
    public Hash hash() {
        return hash(canonical());
    }

    /** The entry's hash from the canonical text of its envelope, for who has that at hand. */
    public static Hash hash(String canonicalEnvelope) {
        return Merkle.leafHash(canonicalEnvelope.getBytes(UTF_8));
    }
}
