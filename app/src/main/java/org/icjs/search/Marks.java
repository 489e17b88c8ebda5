package org.icjs.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icjs.search.index.Identifier;

/** Numbers that things are known by, found in what an officer wrote about them. */
public final class Marks {
    /** A registration mark of the Central Motor Vehicles Rules, 1989, rule 50: State, district, series, number; or of the Bharat series. */
    private static final Pattern VEHICLE = Pattern.compile(
            "\\b([A-Z]{2}[ -]?\\d{1,2}[ -]?[A-Z]{1,3}[ -]?\\d{4}|\\d{2}[ -]?BH[ -]?\\d{4}[ -]?[A-Z]{1,2})\\b");

    /** Fifteen digits, grouped or not: 3GPP TS 23.003. */
    private static final Pattern IMEI = Pattern.compile("(?<![\\d-])\\d{2}[ -]?\\d{6}[ -]?\\d{6}[ -]?\\d(?!\\d)");

    /** Ten digits from 6 to 9, with or without the country's code. */
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:\\+?91[ -]?)?[6-9]\\d{4}[ -]?\\d{5}(?!\\d)");

    private Marks() {}

    /** In the order vehicles, IMEI, phones. */
    public static List<Identifier> in(String text) {
        List<Identifier> marks = new ArrayList<>();
        String rest = take(text, VEHICLE, Identifier.Kind.VEHICLE, marks);
        rest = take(rest, IMEI, Identifier.Kind.IMEI, marks);
        take(rest, PHONE, Identifier.Kind.PHONE, marks);
        return marks;
    }

    /** What was found is not looked at again: an IMEI holds ten digits too. */
    private static String take(String text, Pattern pattern, Identifier.Kind kind, List<Identifier> marks) {
        Matcher found = pattern.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (found.find()) {
            marks.add(new Identifier(kind, found.group()));
            found.appendReplacement(rest, "|");
        }
        return found.appendTail(rest).toString();
    }
}
