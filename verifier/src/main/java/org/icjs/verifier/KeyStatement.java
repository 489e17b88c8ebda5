package org.icjs.verifier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The root's word that a key is an office's. Its text is the text of a {@link SignedNote} signed by {@code icjs/<state>/root}.
 *
 * @param key named as the origin of the office's checkpoints
 * @param validUntil exclusive; null while no end is set
 */
public record KeyStatement(
        String office,
        VerifierKey key,
        Instant validFrom,
        @Nullable Instant validUntil) {
    private static final String FORMAT = "icjs-key/1";
    private static final String NO_END = "-";
    private static final String SEPARATOR = "---\n";

    public KeyStatement {
        Names.requireOffice(office);
        UtcTime.require("validFrom", validFrom);
        if (validUntil != null) {
            UtcTime.require("validUntil", validUntil);
            if (!validFrom.isBefore(validUntil)) {
                throw new FormatException("a key statement ends before it begins");
            }
        }
    }

    /** Reads a note's text. */
    public static KeyStatement parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != 6 || !lines[0].equals(FORMAT) || !lines[5].isEmpty()) {
            throw new FormatException("a key statement is not the five lines of " + FORMAT);
        }
        return new KeyStatement(
                lines[1],
                VerifierKey.parse(lines[2]),
                UtcTime.parse(lines[3]),
                lines[4].equals(NO_END) ? null : UtcTime.parse(lines[4]));
    }

    /** The text to be signed. */
    public String text() {
        String end = validUntil == null ? NO_END : UtcTime.text(validUntil);
        return FORMAT + "\n" + office + "\n" + key.line() + "\n" + UtcTime.text(validFrom) + "\n" + end + "\n";
    }

    /** Whether the key may speak for an entry recorded at this time. */
    public boolean covers(Instant recordedAt) {
        return validUntil == null || recordedAt.isBefore(validUntil);
    }

    /** Several signed statements as one text, separated by a line {@code ---}. */
    public static String join(List<SignedNote> statements) {
        return String.join(SEPARATOR, statements.stream().map(SignedNote::note).toList());
    }

    /** The signed statements of such a text, none of an empty one; verifies nothing. */
    public static List<SignedNote> split(String text) {
        List<SignedNote> statements = new ArrayList<>();
        if (text.isEmpty()) {
            return statements;
        }
        for (String note : text.split("(?m)^" + SEPARATOR, -1)) {
            statements.add(SignedNote.parse(note));
        }
        return statements;
    }
}
