package org.icjs.fingerprints.print;

import java.util.Arrays;
import java.util.Optional;

/** The ten fingers in the order of the ten-print slip; the codes are those of ANSI/NIST-ITL and ISO/IEC 19794 (1 to 10). */
public enum Finger {
    RIGHT_THUMB(1),
    RIGHT_INDEX(2),
    RIGHT_MIDDLE(3),
    RIGHT_RING(4),
    RIGHT_LITTLE(5),
    LEFT_THUMB(6),
    LEFT_INDEX(7),
    LEFT_MIDDLE(8),
    LEFT_RING(9),
    LEFT_LITTLE(10);

    private final int code;

    Finger(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** Empty for 0 (not known), for palms and for slaps of several fingers. */
    public static Optional<Finger> of(int code) {
        return Arrays.stream(values()).filter(finger -> finger.code() == code).findFirst();
    }
}
