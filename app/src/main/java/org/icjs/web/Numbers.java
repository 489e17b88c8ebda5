package org.icjs.web;

/** Numbers as people in India read them: the last three digits, then pairs. */
public final class Numbers {
    private Numbers() {}

    /** {@code 1234567} as {@code 12,34,567}. */
    public static String lakh(long number) {
        String digits = Long.toString(Math.absExact(number));
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 2) {
            text.insert(at, ',');
        }
        return number < 0 ? "−" + text : text.toString();
    }

    /** {@code 45000} as {@code ₹ 45,000}, with a space that does not break. */
    public static String rupees(long amount) {
        return "₹\u00a0" + lakh(amount);
    }
}
