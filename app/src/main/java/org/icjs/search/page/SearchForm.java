package org.icjs.search.page;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an officer typed into the search form, cleaned of what can't be shown, so that it can be shown again.
 *
 * @param values by the field's name; those of {@link #FIELDS} only
 */
public record SearchForm(Map<String, String> values) {
    static final List<String> PERSON = List.of("person", "father", "mother", "age", "sex", "district");
    static final List<String> NUMBERS = List.of("number", "vehicle", "phone", "place");
    static final List<String> PURPOSE = List.of("purpose", "case", "why");
    static final List<String> FIELDS = Stream.of(List.of("text"), PERSON, NUMBERS, PURPOSE)
            .flatMap(List::stream)
            .toList();

    /** More is kept of no field; what is cut is said by the index. */
    private static final int MOST = 12_000;
    /** Characters of a search's line. */
    private static final int MOST_SHOWN = 700;

    public SearchForm {
        values = Map.copyOf(values);
    }

    static SearchForm of(Map<String, String> typed) {
        Map<String, String> values = new HashMap<>();
        for (String field : FIELDS) {
            values.put(field, clean(typed.getOrDefault(field, "")));
        }
        return new SearchForm(values);
    }

    /** Control characters and halves of characters become spaces. */
    private static String clean(String typed) {
        String cut = typed.length() > MOST ? typed.substring(0, MOST) : typed;
        return Normalizer.normalize(cut, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cn}\\p{Co}]+", " ")
                .strip();
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** Whether something of a person was typed into the advanced form. */
    public boolean person() {
        return typed(PERSON);
    }

    /** Whether the advanced form was used. */
    public boolean advanced() {
        return person() || typed(NUMBERS);
    }

    private boolean typed(List<String> fields) {
        return fields.stream().anyMatch(field -> !value(field).isEmpty());
    }

    /** The one box and the numbers, as one text to look for. */
    String text() {
        return Stream.concat(Stream.of("text"), NUMBERS.stream())
                .map(this::value)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** All that is looked for, by field. */
    Map<String, String> looked() {
        return values.entrySet().stream()
                .filter(one ->
                        !PURPOSE.contains(one.getKey()) && !one.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All that is looked for, in one line for the page of what was found and the journal of readings; the end of a long one is left out. */
    String line() {
        String line = Stream.of(List.of("text"), PERSON, NUMBERS)
                .flatMap(List::stream)
                .filter(field -> !value(field).isEmpty())
                .map(field -> field.equals("text") ? value(field) : field + "=" + value(field))
                .collect(Collectors.joining(", "));
        return line.codePointCount(0, line.length()) > MOST_SHOWN
                ? line.substring(0, line.offsetByCodePoints(0, MOST_SHOWN)) + " …"
                : line;
    }
}
