package org.icjs.verifier;

/** Bounds of the format's strings, and the form of an office's code. */
final class Names {
    private static final int OFFICE_MAX = 64;
    static final int NAME_MAX = 100;

    private Names() {}

    /** An office's code is safe in a path, a file name, a key name and a line: {@code [A-Za-z0-9][A-Za-z0-9._-]{0,63}}. */
    static void requireOffice(String office) {
        boolean good = !office.isEmpty() && office.length() <= OFFICE_MAX && letterOrDigit(office.charAt(0));
        for (int i = 1; good && i < office.length(); i++) {
            char c = office.charAt(i);
            good = letterOrDigit(c) || c == '-' || c == '.' || c == '_';
        }
        if (!good) {
            throw new FormatException("an office's code is not 1 to 64 letters, digits, points and hyphens");
        }
    }

    /** 1 to 100 Unicode characters (code points), none of them half of a pair. */
    static void requireName(String member, String value) {
        if (value.isEmpty() || value.codePointCount(0, value.length()) > NAME_MAX) {
            throw new FormatException(member + " is not 1 to 100 characters long");
        }
        JsonWriter.requireWellFormed(value);
    }

    private static boolean letterOrDigit(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
