package org.icjs.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A C2SP signed note: a text and lines that sign it. Nothing in the text may be believed before {@link #isSignedBy} says so.
 *
 * @param text ends in a newline; no other control characters
 * @param lines at least one
 */
public record SignedNote(String text, List<Line> lines) {
    private static final int SIZE_MAX = 1 << 17;
    private static final int LINES_MAX = 64;
    private static final String DASH = "— ";

    /**
     * One signature line.
     *
     * @param signature base64 of the 4-byte key id and the signature
     */
    public record Line(String name, String signature) {
        public Line {
            VerifierKey.requireName(name);
            if (Base64Text.parse(signature).length <= 4) {
                throw new FormatException("a note's signature is too short");
            }
        }

        private boolean names(VerifierKey key) {
            return name.equals(key.name())
                    && ByteBuffer.wrap(Base64Text.parse(signature)).getInt() == key.id();
        }

        private boolean verifies(VerifierKey key, byte[] text) {
            byte[] tagged = Base64Text.parse(signature);
            return Ed25519.verify(key.key(), text, Arrays.copyOfRange(tagged, 4, tagged.length));
        }
    }

    public SignedNote {
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new FormatException("a note's text does not end in a newline or has control characters");
        }
        JsonWriter.requireWellFormed(text);
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > LINES_MAX) {
            throw new FormatException("a note is not signed, or too often");
        }
    }

    /** Reads a whole note; verifies nothing. */
    public static SignedNote parse(String note) {
        // The text ends where the last empty line begins.
        int end = note.lastIndexOf("\n\n");
        if (note.length() > SIZE_MAX || end < 0 || !note.endsWith("\n")) {
            throw new FormatException("a note has no signatures, or is too large");
        }
        List<Line> lines = new ArrayList<>();
        for (String line : note.substring(end + 2).lines().toList()) {
            String[] parts =
                    line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
            if (parts.length != 2) {
                throw new FormatException("a note's signature line is not '— <name> <signature>'");
            }
            lines.add(new Line(parts[0], parts[1]));
        }
        SignedNote signed = new SignedNote(note.substring(0, end + 1), lines);
        if (!signed.note().equals(note)) {
            throw new FormatException("a note's lines do not end in a newline each");
        }
        return signed;
    }

    /** The whole note as it is stored and sent. */
    public String note() {
        StringBuilder out = new StringBuilder(text).append('\n');
        for (Line line : lines) {
            out.append(DASH)
                    .append(line.name())
                    .append(' ')
                    .append(line.signature())
                    .append('\n');
        }
        return out.toString();
    }

    /** Whether a line names the key, and every line that names it verifies. Lines of other keys count for nothing. */
    public boolean isSignedBy(VerifierKey key) {
        byte[] bytes = text.getBytes(UTF_8);
        List<Line> own = lines.stream().filter(line -> line.names(key)).toList();
        return !own.isEmpty() && own.stream().allMatch(line -> line.verifies(key, bytes));
    }
}
