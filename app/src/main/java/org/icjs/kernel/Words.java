package org.icjs.kernel;

import java.text.Normalizer;

/** The rules that all text typed by a person keeps, whatever it says. */
public final class Words {
    private Words() {}

    /**
     * Unicode NFC, outer white space removed, line ends as {@code \n}.
     *
     * @param maxLength in code points
     * @throws Refused {@code text.empty}, {@code text.tooLong}, or {@code text.control} for control characters and lone surrogates
     */
    public static String text(String typed, int maxLength) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
        if (text.isEmpty()) {
            throw new Refused("text.empty");
        }
        if (text.codePointCount(0, text.length()) > maxLength) {
            throw new Refused("text.tooLong");
        }
        if (text.codePoints().anyMatch(Words::unfit)) {
            throw new Refused("text.control");
        }
        return text;
    }

    private static boolean unfit(int c) {
        int kind = Character.getType(c);
        return (kind == Character.CONTROL && c != '\n' && c != '\t')
                || kind == Character.SURROGATE
                || kind == Character.UNASSIGNED
                || kind == Character.PRIVATE_USE;
    }
}
