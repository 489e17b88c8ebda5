package org.icjs.citizen;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.kernel.Section;

/**
 * Which first informations are kept from publication: those of sexual offences, of offences against children, and of insurgency and
 * terrorism (Youth Bar Association of India v. Union of India, (2016) 9 SCC 473; BNS 72 for the victim's name). Of such a case
 * nothing goes into a message, and what a page shows is shown with a warning.
 */
final class Publication {
    /** Of the BNS: rape and other sexual offences, stalking, trafficking of women and children, terrorism, waging war. */
    private static final Set<Integer> KEPT = Set.of(
            63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 95, 96, 97, 98, 99, 113, 124, 141, 143,
            144, 147, 148, 149, 150, 151, 152);

    /** Of the IPC, for offences before July 2024. */
    private static final Set<Integer> KEPT_IPC =
            Set.of(121, 122, 123, 124, 228, 326, 354, 363, 366, 369, 370, 372, 373, 375, 376, 377, 509);

    private Publication() {}

    static boolean kept(Docket docket) {
        return docket.known(Fact.SECTIONS_ALLEGED).map(Known::value).stream()
                .flatMap(value -> value instanceof List<?> sections ? sections.stream() : Stream.empty())
                .anyMatch(section -> section instanceof Section one && kept(one));
    }

    static boolean kept(Section section) {
        return switch (section.act()) {
            case BNS -> KEPT.contains(number(section));
            case IPC -> KEPT_IPC.contains(number(section));
            case POCSO, UAPA, JJ -> true;
            default -> false;
        };
    }

    private static int number(Section section) {
        String digits = section.number().replaceFirst("\\D.*$", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
