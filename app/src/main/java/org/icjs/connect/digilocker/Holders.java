package org.icjs.connect.digilocker;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.icjs.connect.papers.PaperKind;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.docket.Party;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * Whether the owner of a locker is a person of the case: the name that DigiLocker has verified is the docket's, and beside it the telephone
 * number that the person gave; or, where the docket has none or another, the age and a parent's name. Never the name alone; and if two of
 * a case fit, none does.
 */
final class Holders {
    private static final Set<String> TITLES =
            Set.of("pu", "pi", "mr", "mrs", "ms", "shri", "smt", "km", "kumari", "dr");
    private static final int PHONE_DIGITS = 10;

    private Holders() {}

    static Optional<PersonRef> find(Docket docket, PaperKind kind, PullRequest request) {
        List<PersonRef> fit = docket.people(kind.holders()).stream()
                .map(Party::ref)
                .filter(person -> fits(docket, person, request))
                .toList();
        return fit.size() == 1 ? Optional.of(fit.getFirst()) : Optional.empty();
    }

    private static boolean fits(Docket docket, PersonRef person, PullRequest request) {
        return sameName(text(docket, Fact.PERSON_NAME, person), request.name())
                && (samePhone(text(docket, Fact.PERSON_PHONE, person), request.asked(3))
                        || (sameAge(docket.known(Fact.PERSON_AGE, person).orElse(null), request.born())
                                && sameName(text(docket, Fact.PARENT_NAME, person), request.asked(4))));
    }

    private static @Nullable String text(Docket docket, Fact fact, PersonRef person) {
        return docket.known(fact, person)
                .map(Known::value)
                .map(Object::toString)
                .orElse(null);
    }

    /** The same words in any order, whatever the case, accents, titles and marks between them. */
    static boolean sameName(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && !words(one).isEmpty()
                && words(one).equals(words(other));
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .sorted()
                .collect(Collectors.toList());
    }

    /** The last ten digits, whatever prefix each has; a shorter number is none. */
    static boolean samePhone(@Nullable String one, String other) {
        String first = one == null ? "" : digits(one);
        return !first.isEmpty() && first.equals(digits(other));
    }

    private static String digits(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.length() < PHONE_DIGITS ? "" : digits.substring(digits.length() - PHONE_DIGITS);
    }

    /** The age told when the docket learnt it, a year more or less: ages are often told, not reckoned. */
    private static boolean sameAge(@Nullable Known told, @Nullable LocalDate born) {
        if (told == null || born == null || !(told.value() instanceof Long age)) {
            return false;
        }
        Instant when = told.source().occurredAt();
        return Math.abs(Period.between(born, IndiaTime.dateOf(when)).getYears() - age) <= 1;
    }
}
