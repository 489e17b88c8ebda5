package org.icjs.connect.bhashini;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Translates texts line by line with the glossary's terms in them. A term goes out as a mark that the machine has no word for and comes
 * back as the glossary's word. Where the machine lost a mark, the line is translated as it stands, and the terms in it that came out
 * otherwise are named, to be put right by who reads it.
 */
@Component
public final class Translations {
    private final Bhashini bhashini;
    private final Glossary glossary = Glossary.current();

    Translations(Bhashini bhashini) {
        this.bhashini = bhashini;
    }

    /**
     * A text as the machine brought it into another language.
     *
     * @param terms of law in it, and whether each came out as the glossary has it
     */
    public record Translated(String text, List<Term> terms) {
        public Translated {
            terms = List.copyOf(terms);
        }
    }

    /** @param kept whether the translation has the glossary's word for it */
    public record Term(String said, String word, boolean toReview, boolean kept) {}

    /** One line with marks in place of its terms. */
    private record Line(String plain, String marked, List<Glossary.Found> terms) {}

    public Made<Translated> translate(String text, String from, String to) {
        List<String> plain = List.of(text.split("\n", -1));
        String mark = mark(text);
        List<Line> lines =
                plain.stream().map(line -> line(line, from, to, mark)).toList();
        return switch (texts(from, to, lines.stream().map(Line::marked).toList())) {
            case Made.Not<List<String>>(var why, var later) -> new Made.Not<>(why, later);
            case Made.Good<List<String>>(var made, var service) -> restored(lines, made, from, to, mark, service);
        };
    }

    /** Letters that stand nowhere in the text. */
    private static String mark(String text) {
        return IntStream.range(0, 26)
                .mapToObj(i -> "Q" + (char) ('A' + i) + "Z")
                .filter(one -> !text.toUpperCase(java.util.Locale.ROOT).contains(one))
                .findFirst()
                .orElse("QZQZQ");
    }

    private Line line(String plain, String from, String to, String mark) {
        List<Glossary.Found> terms = glossary.in(plain, from, to);
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (int i = 0; i < terms.size(); i++) {
            marked.append(plain, at, terms.get(i).start()).append(mark).append(i);
            at = terms.get(i).end();
        }
        return new Line(plain, marked.append(plain, at, plain.length()).toString(), terms);
    }

    /** Lines that say nothing are not sent. */
    private Made<List<String>> texts(String from, String to, List<String> lines) {
        List<String> sent = lines.stream().filter(line -> !line.isBlank()).toList();
        if (sent.isEmpty()) {
            return new Made.Good<>(lines, "");
        }
        return bhashini.texts(Task.TRANSLATION, from, to, sent).map(made -> {
            List<String> all = new ArrayList<>();
            int next = 0;
            for (String line : lines) {
                all.add(line.isBlank() ? line : made.get(next++).strip());
            }
            return List.copyOf(all);
        });
    }

    private Made<Translated> restored(
            List<Line> lines, List<String> made, String from, String to, String mark, String service) {
        List<String> texts = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String back = back(line, made.get(i), mark);
            if (back.isEmpty() && !line.plain().isBlank()) {
                switch (texts(from, to, List.of(line.plain()))) {
                    case Made.Not<List<String>>(var why, var later) -> {
                        return new Made.Not<>(why, later);
                    }
                    case Made.Good<List<String>>(var again, var _) -> back = again.getFirst();
                }
            }
            texts.add(back);
            for (Glossary.Found term : line.terms()) {
                terms.add(new Term(term.said(), term.word(), term.toReview(), glossary.holds(back, term.word(), to)));
            }
        }
        return new Made.Good<>(
                new Translated(
                        String.join("\n", texts), terms.stream().distinct().toList()),
                service);
    }

    /** With the glossary's words in place of the marks; empty where not each mark came back just once. */
    private static String back(Line line, String made, String mark) {
        Matcher match = Pattern.compile(Pattern.quote(mark) + "\\s?(\\d{1,3})", Pattern.CASE_INSENSITIVE)
                .matcher(made);
        StringBuilder back = new StringBuilder();
        List<Integer> seen = new ArrayList<>();
        while (match.find()) {
            int number = Integer.parseInt(match.group(1));
            if (number >= line.terms().size() || seen.contains(number)) {
                return "";
            }
            seen.add(number);
            match.appendReplacement(
                    back, Matcher.quoteReplacement(line.terms().get(number).word()));
        }
        match.appendTail(back);
        boolean lost = seen.size() != line.terms().size()
                || back.toString().toUpperCase(java.util.Locale.ROOT).contains(mark);
        return lost ? "" : back.toString();
    }
}
