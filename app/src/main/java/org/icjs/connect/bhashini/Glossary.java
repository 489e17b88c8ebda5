package org.icjs.connect.bhashini;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Terms of law and what they are in each language, from {@code connect/glossary-N.csv}: a new version is a new file. Where the column
 * {@code review} names a language, no speaker of it who knows the law has looked at the term yet.
 */
public final class Glossary {
    /** Of the file that is in use. */
    public static final int VERSION = 1;

    private static final String NAME = "/connect/glossary-" + VERSION + ".csv";
    private static final List<String> LANGUAGES = List.of("en", "hi", "lus");
    private static final Glossary ONLY = new Glossary(read());

    private final List<Term> terms;

    private Glossary(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /** The one that is in use. */
    public static Glossary current() {
        return ONLY;
    }

    /** A term: its words by language, the one to be used first. */
    private record Term(CSVRecord row) {
        List<String> words(String language) {
            return LANGUAGES.contains(language)
                    ? Arrays.stream(row.get(language).split("\\|", -1))
                            .filter(word -> !word.isBlank())
                            .toList()
                    : List.of();
        }

        boolean toReview(String language) {
            return List.of(row.get("review").split(" ", -1)).contains(language);
        }
    }

    /**
     * A term that stands in a text.
     *
     * @param said as the text has it
     * @param word what it is in the other language
     * @param toReview whether a speaker has still to look at that word
     */
    public record Found(int start, int end, String said, String word, boolean toReview) {}

    /** Terms of a text for which there is a word in the other language, in order, longer ones before those within them. */
    public List<Found> in(String text, String from, String to) {
        List<Term> known = terms.stream()
                .filter(term -> !term.words(from).isEmpty() && !term.words(to).isEmpty())
                .toList();
        if (known.isEmpty() || from.equals(to)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        Matcher match = anyOf(known, from).matcher(text);
        while (match.find()) {
            String said = match.group();
            known.stream()
                    .filter(term -> term.words(from).stream().anyMatch(word -> word.equalsIgnoreCase(said)))
                    .findFirst()
                    .ifPresent(term -> found.add(new Found(
                            match.start(),
                            match.end(),
                            said,
                            term.words(to).getFirst(),
                            term.toReview(to) || term.toReview(from))));
        }
        return found;
    }

    /** Whether a text holds one of the words that a term has in that language. */
    boolean holds(String text, String word, String language) {
        return terms.stream()
                .filter(term -> term.words(language).contains(word))
                .flatMap(term -> term.words(language).stream())
                .anyMatch(one -> whole(Pattern.quote(one)).matcher(text).find());
    }

    private static Pattern anyOf(List<Term> terms, String language) {
        return whole(terms.stream()
                .flatMap(term -> term.words(language).stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
    }

    /** As whole words, also in scripts whose vowels are marks. */
    private static Pattern whole(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{M}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<Term> read() {
        try (InputStream in = Optional.ofNullable(Glossary.class.getResourceAsStream(NAME))
                        .orElseThrow(() -> new IllegalStateException(NAME + " is missing"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                Stream<CSVRecord> rows =
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get()
                                .parse(reader)
                                .stream()) {
            return rows.map(Term::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
