package org.icjs.search.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Sight;
import org.icjs.kernel.District;
import org.icjs.kernel.PersonRef;
import org.icjs.matching.Field;
import org.icjs.matching.Reason;
import org.icjs.matching.Score;
import org.icjs.web.Names;
import org.icjs.web.Texts;

/** Says in words why a record matches: only by what the reader may see of it. */
final class Whys {
    private static final Map<Field, List<Fact>> STATED_BY = Map.of(
            Field.NAME, List.of(Fact.PERSON_NAME, Fact.PERSON_ALIAS),
            Field.FATHER, List.of(Fact.PARENT_NAME),
            Field.MOTHER, List.of(),
            Field.BIRTH, List.of(Fact.PERSON_AGE),
            Field.ABODE, List.of(Fact.PERSON_ADDRESS),
            Field.GENDER, List.of(Fact.PERSON_SEX));

    private final Texts texts;
    private final Names names;

    Whys(Texts texts, Names names) {
        this.texts = texts;
        this.names = names;
    }

    /** The fields of a person of which the reader sees all that the docket holds. */
    static Set<Field> seen(Docket docket, PersonRef person, Sight sight) {
        return Stream.of(Field.values())
                .filter(field -> STATED_BY.getOrDefault(field, List.of()).stream()
                        .flatMap(fact -> docket.known(fact, person).stream())
                        .allMatch(sight::sees))
                .collect(Collectors.toSet());
    }

    static double bits(Score score, Set<Field> seen) {
        return score.reasons().stream()
                .filter(reason -> seen.contains(reason.field()))
                .mapToDouble(Reason::bits)
                .sum();
    }

    List<ResultsView.Why> of(Score score, Set<Field> seen) {
        Map<Field, List<Reason>> fields = score.reasons().stream()
                .filter(reason -> seen.contains(reason.field()))
                .collect(Collectors.groupingBy(Reason::field, TreeMap::new, Collectors.toList()));
        return fields.entrySet().stream()
                .map(field -> why(field.getKey(), field.getValue()))
                .toList();
    }

    private ResultsView.Why why(Field field, List<Reason> reasons) {
        double bits = reasons.stream().mapToDouble(Reason::bits).sum();
        return new ResultsView.Why(
                texts.of("match.field." + field.name()),
                reasons.stream().map(this::words).toList(),
                shown(bits),
                bits < 0);
    }

    private String words(Reason reason) {
        Object[] values = reason.values().stream()
                .map(value -> reason.field() == Field.ABODE ? place(value) : value)
                .toArray();
        return texts.of("match." + reason.level().key(), values);
    }

    private String place(String code) {
        return code.matches("\\d{1,4}") ? names.district(new District(code)) : code;
    }

    /** With sign and one decimal, and a minus that is one. */
    static String shown(double bits) {
        String text = String.format(Locale.ROOT, "%+.1f", bits);
        return text.replace('-', '−');
    }
}
