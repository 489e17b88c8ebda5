package org.icjs.network;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of one row, and says of each that is wrong what to write there. */
final class Cells {
    /** Thousands as India or the world groups them; a lone comma with two digits behind it could be a decimal sign, and is refused. */
    private static final Pattern NUMBER = Pattern.compile("-?(\\d+|\\d{1,3}(,\\d{2,3})*,\\d{3})(\\.\\d{1,6})?");

    private static final Pattern CURRENCY = Pattern.compile("^(?:₹|rs\\.?|inr)\\s*|\\s*/-$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);
    private static final BigDecimal MOST = new BigDecimal("100000000000");

    private final String file;
    private final Table.Row row;
    private final List<Problem> problems;

    Cells(String file, Table.Row row, List<Problem> problems) {
        this.file = file;
        this.row = row;
        this.problems = problems;
    }

    void bad(String column, String code, Object... values) {
        problems.add(new Problem(file, row.number(), column, code, List.of(values)));
    }

    Optional<String> text(String column) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            bad(column, "missing");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    Optional<BigDecimal> number(String column, BigDecimal least, BigDecimal most) {
        return text(column).flatMap(text -> {
            String plain = text.replaceAll("[\\s\\u00a0\\u202f]", "");
            if (!NUMBER.matcher(plain).matches()) {
                bad(column, "notNumber", text);
                return Optional.empty();
            }
            BigDecimal number = new BigDecimal(plain.replace(",", ""));
            if (number.signum() < 0 && least.signum() >= 0) {
                bad(column, "negative", text);
                return Optional.empty();
            }
            if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
                bad(column, "outOfRange", text, least, most);
                return Optional.empty();
            }
            return Optional.of(number);
        });
    }

    /** A volume of a year; no less than nothing, and never left out: who has none writes 0. */
    Optional<BigDecimal> volume(String column) {
        if (row.cell(column).isEmpty()) {
            bad(column, "noVolume");
            return Optional.empty();
        }
        return number(column, BigDecimal.ZERO, MOST);
    }

    Optional<Integer> whole(String column, int least, int most) {
        return number(column, BigDecimal.valueOf(least), BigDecimal.valueOf(most))
                .flatMap(number -> {
                    if (number.stripTrailingZeros().scale() > 0) {
                        bad(column, "notWhole", row.cell(column));
                        return Optional.empty();
                    }
                    return Optional.of(number.intValueExact());
                });
    }

    /** {@code ₹ 1,25,000.50}, {@code Rs. 125000}, {@code INR 1,25,000/-}, {@code 125000}. Lakh and crore in words are refused. */
    Optional<Rupees> price(String column) {
        return text(column).flatMap(text -> {
            String plain =
                    CURRENCY.matcher(text.replaceAll("[\\s\\u00a0\\u202f]", "")).replaceAll("");
            if (!NUMBER.matcher(plain).matches()) {
                bad(column, "notPrice", text);
                return Optional.empty();
            }
            BigDecimal amount = new BigDecimal(plain.replace(",", "")).stripTrailingZeros();
            if (amount.signum() < 0) {
                bad(column, "negativePrice", text);
                return Optional.empty();
            }
            if (amount.scale() > 2 || amount.compareTo(MOST) > 0) {
                bad(column, "notPrice", text);
                return Optional.empty();
            }
            return Optional.of(Rupees.of(amount));
        });
    }

    /** {@code 2026-04-01}, {@code 1/4/2026}, or the number of days that a spreadsheet keeps for a day (from 30 Dec 1899). */
    Optional<LocalDate> day(String column) {
        return text(column).flatMap(text -> {
            Matcher ours = DAY.matcher(text);
            try {
                if (ours.matches()) {
                    return Optional.of(LocalDate.of(
                            Integer.parseInt(ours.group(3)),
                            Integer.parseInt(ours.group(2)),
                            Integer.parseInt(ours.group(1))));
                }
                return Optional.of(
                        text.matches("[34567]\\d{4}")
                                ? SPREADSHEET_EPOCH.plusDays(Integer.parseInt(text))
                                : LocalDate.parse(text));
            } catch (DateTimeException _) {
                bad(column, "notDay", text);
                return Optional.empty();
            }
        });
    }

    Optional<Boolean> yesOrNo(String column) {
        return text(column).flatMap(text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "1" -> Optional.of(true);
            case "no", "n", "false", "0" -> Optional.of(false);
            default -> {
                bad(column, "yesOrNo", text);
                yield Optional.empty();
            }
        });
    }

    /** A choice, cut where it is long. */
    static String joined(Collection<?> all) {
        String text = String.join(", ", all.stream().map(Object::toString).toList());
        return text.length() > 200 ? text.substring(0, text.lastIndexOf(',', 200)) + " …" : text;
    }
}
