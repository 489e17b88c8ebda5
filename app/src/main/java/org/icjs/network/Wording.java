package org.icjs.network;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What plans say, in words, from {@code messages/network.properties}. */
public final class Wording {
    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle(
            "messages.network",
            Locale.ENGLISH,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Wording() {}

    /** The text; numbers are grouped as in India, amounts of money have their sign. */
    public static String text(String key, Object... values) {
        Object[] said = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            said[i] = shown(values[i]);
        }
        return new MessageFormat(MESSAGES.getString(key), Locale.ENGLISH).format(said);
    }

    /** A text that need not exist. */
    static String textOr(String key, String otherwise) {
        return MESSAGES.containsKey(key) ? text(key) : otherwise;
    }

    /** The sentence alone. */
    public static String sentence(Problem problem) {
        return text("bad." + problem.code(), problem.values().toArray());
    }

    /** The whole sentence, with file, row and column before it. */
    public static String say(Problem problem) {
        String sentence = sentence(problem);
        if (problem.row() == 0) {
            return text("bad.inFile", problem.file(), sentence);
        }
        return problem.column().isEmpty()
                ? text("bad.inRow", problem.file(), Integer.toString(problem.row()), sentence)
                : text("bad.inCell", problem.file(), Integer.toString(problem.row()), problem.column(), sentence);
    }

    private static Object shown(Object value) {
        return switch (value) {
            case Rupees amount -> amount.text();
            case Long number -> grouped(number);
            case Integer number -> grouped(number);
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }

    /** {@code 1234567} as {@code 12,34,567}. */
    public static String grouped(long number) {
        return Rupees.of(number).text().replace("₹\u00a0", "");
    }
}
