package org.icjs.verifier;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** ECMAScript's text of a double, as RFC 8785 section 3.2.2.3 asks. */
final class EcmaNumber {
    private EcmaNumber() {}

    static void append(double value, StringBuilder out) {
        if (value == 0) {
            out.append('0'); // minus zero too
            return;
        }
        if (value < 0) {
            out.append('-');
        }
        BigDecimal shortest = shortest(Math.abs(value));
        String digits = shortest.unscaledValue().toString();
        // The value is 0.digits × 10^point; ECMA-262 Number::toString calls it n.
        int point = digits.length() - shortest.scale();
        if (point > 21 || point < -5) {
            exponential(digits, point - 1, out);
        } else if (point >= digits.length()) {
            out.append(digits).repeat('0', point - digits.length());
        } else if (point > 0) {
            out.append(digits, 0, point).append('.').append(digits, point, digits.length());
        } else {
            out.append("0.").repeat('0', -point).append(digits);
        }
    }

    private static void exponential(String digits, int exponent, StringBuilder out) {
        out.append(digits.charAt(0));
        if (digits.length() > 1) {
            out.append('.').append(digits, 1, digits.length());
        }
        out.append('e').append(exponent < 0 ? '-' : '+').append(Math.abs(exponent));
    }

    /** The fewest digits that read back as the value, and of those the nearest to it. */
    private static BigDecimal shortest(double value) {
        // Double.toString is the shortest since JDK 19, but never shorter than two digits (4.9E-324 for 5e-324).
        BigDecimal two = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        if (two.precision() != 2) {
            return two;
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal down = exact.round(new MathContext(1, RoundingMode.DOWN));
        BigDecimal up = exact.round(new MathContext(1, RoundingMode.UP));
        boolean upIsNearer = up.subtract(exact).compareTo(exact.subtract(down)) < 0;
        BigDecimal nearer = (upIsNearer ? up : down).stripTrailingZeros();
        BigDecimal farther = (upIsNearer ? down : up).stripTrailingZeros();
        if (nearer.doubleValue() == value) {
            return nearer;
        }
        return farther.doubleValue() == value ? farther : two;
    }
}
