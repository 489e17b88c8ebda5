package org.icjs.connect.bhashini;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.icjs.connect.bhashini.AcceptedTranslations.Translation;
import org.icjs.docket.Recorded;
import org.icjs.exchange.CaseFile;
import org.icjs.identity.Actor;
import org.icjs.kernel.IndiaTime;
import org.icjs.web.Names;
import org.icjs.web.Texts;
import org.icjs.web.form.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The texts of an entry with what machines and people made of them, as their page shows them. */
@Component
public final class EntryLanguages {
    /** Most letters of a translation. */
    static final int TEXT_MAX = 40_000;

    /** Between which letters and terms at least can be had while the service is away. */
    private static final List<String> OWN = List.of("en", "hi", "lus");

    private final Bhashini bhashini;
    private final Translations translations;
    private final Transliteration transliteration;
    private final Speech speech;
    private final Dictations dictations;
    private final AcceptedTranslations accepted;
    private final Names names;

    EntryLanguages(
            Bhashini bhashini,
            Translations translations,
            Transliteration transliteration,
            Speech speech,
            Dictations dictations,
            AcceptedTranslations accepted,
            Names names) {
        this.bhashini = bhashini;
        this.translations = translations;
        this.transliteration = transliteration;
        this.speech = speech;
        this.dictations = dictations;
        this.accepted = accepted;
        this.names = names;
    }

    /**
     * The page.
     *
     * @param state what can't be had now, in words; empty where all is there
     */
    public record View(
            List<Text> texts,
            List<Spoken> recordings,
            List<Choice> from,
            List<Choice> to,
            List<Choice> voices,
            String state,
            @Nullable Result result) {}

    /** What an officer wrote, and accepted translations of it, newest first. */
    public record Text(String component, String label, String text, List<Shown> translations) {}

    /**
     * An accepted translation.
     *
     * @param about from which language, by which machine, accepted by whom and when
     * @param language its code where it can be read aloud now, else empty
     */
    public record Shown(
            String id, String heading, String about, String text, List<Changes.Piece> changes, String language) {}

    /** A recording from which the entry came. */
    public record Spoken(String number, String about, String digest, List<Changes.Piece> changes) {}

    /**
     * What came of asking for a translation.
     *
     * @param id to accept it by; empty where there is none
     * @param text as the machine made it; empty where it made none
     * @param letters the original in the other language's letters; empty where they are the same
     */
    public record Result(
            String component,
            String from,
            String to,
            String heading,
            String id,
            String text,
            String about,
            List<Translations.Term> terms,
            String letters,
            String lettersBy) {}

    View view(CaseFile file, Recorded recorded, @Nullable Result result, Texts texts) {
        Locale reader = texts.locale();
        List<String> from = bhashini.sources(Task.TRANSLATION);
        List<String> to = from.stream()
                .flatMap(one -> bhashini.targets(Task.TRANSLATION, one).stream())
                .distinct()
                .toList();
        List<Translation> all = accepted.of(recorded.id());
        return new View(
                EntryText.of(file, recorded, texts).stream()
                        .map(text -> new Text(
                                text.component(),
                                text.label(),
                                text.text(),
                                all.stream()
                                        .filter(one -> one.component().equals(text.component()))
                                        .map(one -> shown(one, texts))
                                        .toList()))
                        .toList(),
                EntryText.of(file, recorded, texts).isEmpty()
                        ? List.of()
                        : dictations.of(recorded.id()).stream()
                                .map(one -> spoken(one, texts))
                                .toList(),
                LanguageNames.choices(from.isEmpty() ? OWN : from, reader),
                LanguageNames.choices(to.isEmpty() ? OWN : to, reader),
                LanguageNames.choices(bhashini.sources(Task.TTS), reader),
                from.isEmpty() ? texts.of(bhashini.on() ? "languages.away" : "languages.off") : "",
                result);
    }

    private Shown shown(Translation one, Texts texts) {
        Locale reader = texts.locale();
        return new Shown(
                one.id().toString(),
                LanguageNames.of(one.language(), reader),
                texts.of(
                        "languages.accepted",
                        LanguageNames.of(one.from(), reader),
                        one.service(),
                        names.officer(one.officer()),
                        names.office(one.office()),
                        Optional.ofNullable(one.acceptedAt())
                                .map(IndiaTime::show)
                                .orElse("")),
                one.accepted(),
                Changes.between(one.made(), one.accepted()),
                speech.speaks(one.language()) ? one.language() : "");
    }

    private Spoken spoken(Dictation one, Texts texts) {
        var officer = one.officer();
        return new Spoken(
                one.number(),
                texts.of(
                        "languages.dictated",
                        LanguageNames.of(one.language(), texts.locale()),
                        one.service(),
                        officer == null ? texts.of("dictate.complainant") : names.officer(officer),
                        Optional.ofNullable(one.acceptedAt())
                                .map(IndiaTime::show)
                                .orElse("")),
                one.digest(),
                Changes.between(one.heard(), one.accepted()));
    }

    /** Asks the machine; what it can't do, the rules of letters and the glossary do, and it is said. */
    Result translated(Actor actor, Recorded recorded, EntryText text, String from, String to, Texts texts) {
        Locale reader = texts.locale();
        String heading = texts.of(
                "languages.from.to", text.label(), LanguageNames.of(from, reader), LanguageNames.of(to, reader));
        Optional<Made.Good<String>> letters = Stream.of(from, to).allMatch(one -> one.matches("[a-z]{2,3}"))
                ? transliteration.of(text.text(), from, to)
                : Optional.empty();
        String other = letters.map(Made.Good::value).orElse("");
        String by = letters.map(Made.Good::service).orElse("");
        return switch (translations.translate(text.text(), from, to)) {
            case Made.Good<Translations.Translated>(var made, var service) -> {
                var id = accepted.made(
                        actor, recorded.id(), text.component(), from, to, new Made.Good<>(made.text(), service));
                yield new Result(
                        text.component(),
                        from,
                        to,
                        heading,
                        id.toString(),
                        made.text(),
                        texts.of("languages.machine", service),
                        made.terms(),
                        other,
                        by);
            }
            case Made.Not<Translations.Translated>(var why, var _) ->
                new Result(
                        text.component(),
                        from,
                        to,
                        heading,
                        "",
                        "",
                        texts.of(
                                "languages.not",
                                texts.find("connect.result." + why).orElse(why)),
                        Glossary.current().in(text.text(), from, to).stream()
                                .map(term -> new Translations.Term(term.said(), term.word(), term.toReview(), true))
                                .distinct()
                                .toList(),
                        other,
                        by);
        };
    }
}
