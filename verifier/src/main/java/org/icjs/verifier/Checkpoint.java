package org.icjs.verifier;

/**
 * What a journal's office signs: a C2SP tlog-checkpoint of three lines. Our journals have no extension lines, so a text that has some
 * is refused.
 *
 * @param origin {@code icjs/<state>/<office code>}, also the name of the key that signs
 * @param size leaves of the tree, that is the number of the last entry
 */
public record Checkpoint(String origin, long size, Hash root) {
    public Checkpoint {
        VerifierKey.requireName(origin);
        if (size < 0 || size > Json.INTEGER_MAX) {
            throw new FormatException("a checkpoint's size is out of range");
        }
    }

    /** Reads a note's text. */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != 4 || !lines[3].isEmpty()) {
            throw new FormatException("a checkpoint is not three lines");
        }
        return new Checkpoint(lines[0], size(lines[1]), Hash.of(Base64Text.parse(lines[2])));
    }

    private static long size(String digits) {
        boolean decimal = !digits.isEmpty()
                && digits.length() <= 16
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && (digits.length() == 1 || digits.charAt(0) != '0');
        if (!decimal) {
            throw new FormatException("a checkpoint's size is not a plain number");
        }
        return Long.parseLong(digits);
    }

    /** The text to be signed. */
    public String text() {
        return origin + "\n" + size + "\n" + Base64Text.of(root.bytes()) + "\n";
    }
}
