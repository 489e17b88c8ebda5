package org.icjs.connect.bhashini;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.icjs.connect.Bytes;
import org.icjs.identity.Actor;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.jspecify.annotations.Nullable;

/**
 * Speech that was recorded to be written down.
 *
 * @param id whoever knows it may go on with it: it can't be guessed
 * @param number as the text that came of it names it, {@code D-7K3M9Q2A}
 * @param officer null where a citizen dictated
 * @param fault why it isn't written down; empty if nothing was wrong
 * @param heard what the machine wrote; empty while it did not
 * @param accepted what a person made of it; empty while nobody did
 * @param field name of the input into which it went; empty while it did not
 */
public record Dictation(
        UUID id,
        String number,
        @Nullable OfficeCode office,
        @Nullable OfficerCode officer,
        String language,
        Recording.Format format,
        Bytes sha256,
        Instant madeAt,
        State state,
        String fault,
        String service,
        String heard,
        String accepted,
        @Nullable Instant acceptedAt,
        String field) {
    /** Whether this officer dictated it. */
    boolean by(Actor actor) {
        return actor.office().equals(office) && actor.officer().equals(officer);
    }

    /** How far it is. */
    public enum State {
        WAITING,
        HEARD,
        FAILED
    }

    /** The line of the accepted text that says where it comes from. */
    String source() {
        return accepted.lines()
                .filter(line -> line.contains(number))
                .reduce((_, last) -> last)
                .orElse(number);
    }

    /** In hexadecimal figures. */
    public String digest() {
        return HexFormat.of().formatHex(sha256.array());
    }
}
