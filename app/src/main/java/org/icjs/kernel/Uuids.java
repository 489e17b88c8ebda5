package org.icjs.kernel;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Version 7 UUIDs (RFC 9562, 5.7): 48 bits of milliseconds, then random bits. */
public final class Uuids {
    private Uuids() {}

    public static UUID v7(Instant at, RandomGenerator random) {
        long most = (at.toEpochMilli() << 16) | 0x7000L | (random.nextLong() & 0xFFFL);
        long least = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }

    /** @throws Refused {@code uuid.form} unless the text is a UUID in its usual 36 characters */
    public static UUID parse(String text) {
        if (text.length() != 36) {
            throw new Refused("uuid.form");
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new Refused("uuid.form");
        }
    }
}
