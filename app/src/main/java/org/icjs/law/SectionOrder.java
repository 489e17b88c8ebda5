package org.icjs.law;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icjs.kernel.Section;

/** Sections as a reader expects them: 64 before 103, 25 before 25A, 303(2) before 304. */
final class SectionOrder {
    static final Comparator<Section> NATURAL = Comparator.comparing(Section::act)
            .thenComparingInt(section -> base(section.number()))
            .thenComparing(Section::number);

    private static final Pattern BASE = Pattern.compile("(\\d+).*");

    private SectionOrder() {}

    /** The number that a section's citation begins with. */
    static int base(String number) {
        Matcher found = BASE.matcher(number);
        if (!found.matches()) {
            throw new IllegalArgumentException("a section begins with a number");
        }
        return Integer.parseInt(found.group(1));
    }
}
