package org.icjs.connect.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.icjs.connect.Bytes;
import org.icjs.docket.Docket;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fact;
import org.icjs.docket.Field;
import org.icjs.docket.Known;
import org.icjs.docket.PoliceEntry.Complainant;
import org.icjs.docket.Recorded;
import org.icjs.docket.Sex;
import org.icjs.docket.Sight;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.PersonRef;
import org.icjs.paper.Letter;
import org.icjs.web.Names;
import org.icjs.web.Texts;
import org.icjs.web.form.Labels;
import org.icjs.web.form.ValueText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes papers: the facts that {@link PaperKind} lists, as the entry states them, without what {@link Withheld} withholds. */
@Component
public final class PaperTexts {
    private final Texts texts;
    private final Names names;

    PaperTexts(MessageSource messages, Names names) {
        this.texts = new Texts(messages, Locale.ENGLISH);
        this.names = names;
    }

    public Copy of(Docket docket, PaperKind kind, Recorded source, PersonRef holder, String uri) {
        Withheld withheld = new Withheld(docket, holder, texts.of("connect.withheld"));
        ValueText values = new ValueText(texts, names, docket, Sight.whole());
        List<Copy.Line> lines = new ArrayList<>();
        kind.known()
                .forEach(fact -> (fact.scope() == Fact.Scope.CASE ? docket.known(fact) : docket.known(fact, holder))
                        .map(known -> values.of(known.value(), known.shape(), fact))
                        .ifPresent(value -> lines.add(line(fact, withheld.of(value)))));
        lines.add(new Copy.Line("OCCURRED_AT", texts.of("connect.paper.when"), IndiaTime.show(source.occurredAt())));
        EntryType type = EntryType.of(source.entry().getClass());
        Labels labels = new Labels(texts, type);
        for (Fact fact : kind.shown()) {
            for (int i = 0; i < type.fields().size(); i++) {
                Field field = type.fields().get(i);
                @Nullable Object value = type.shape().get(source.entry(), i);
                if (field.fact() == fact && value != null) {
                    String text = fact == Fact.COMPLAINANTS
                            ? complainants((List<?>) value)
                            : values.of(value, field.shape(), fact);
                    lines.add(new Copy.Line(fact.name(), labels.name(field), withheld.of(text)));
                }
            }
        }
        if (kind == PaperKind.CLEAR) {
            lines.add(new Copy.Line("REACH", texts.of("connect.paper.reach"), texts.of("connect.paper.reach.text")));
        }
        return new Copy(
                kind,
                uri,
                source,
                holder,
                title(kind),
                names.office(source.office()),
                name(docket, holder),
                gender(docket, holder),
                text(docket, Fact.PERSON_PHONE, holder),
                lines);
    }

    /** Who informed and who is the victim, by name alone: where they live and their telephones are nobody else's concern. */
    private String complainants(List<?> all) {
        return all.stream()
                .map(Complainant.class::cast)
                .map(one -> one.name() + ", " + texts.of("connect.capacity." + one.capacity()))
                .collect(Collectors.joining("\n"));
    }

    private Copy.Line line(Fact fact, String value) {
        return new Copy.Line(fact.name(), texts.of("fact." + fact.name()), value);
    }

    private static String name(Docket docket, PersonRef person) {
        String name = text(docket, Fact.PERSON_NAME, person);
        return name == null ? person.toString() : name;
    }

    private static String gender(Docket docket, PersonRef person) {
        return docket.known(Fact.PERSON_SEX, person)
                .map(Known::value)
                .map(sex -> switch ((Sex) sex) {
                    case MALE -> "Male";
                    case FEMALE -> "Female";
                    case TRANSGENDER -> "Other";
                })
                .orElse("");
    }

    private static @Nullable String text(Docket docket, Fact fact, PersonRef person) {
        return docket.known(fact, person)
                .map(Known::value)
                .map(Object::toString)
                .orElse(null);
    }

    public String title(PaperKind kind) {
        return texts.of("connect.paper." + kind.name());
    }

    /** To be read and signed, without a code. */
    public Bytes plain(Copy copy) {
        List<String> text = new ArrayList<>(List.of(copy.title(), copy.office(), ""));
        copy.lines().forEach(line -> text.addAll(List.of((line.label() + ": " + line.value()).split("\n", -1))));
        text.addAll(
                List.of("", texts.of("connect.paper.entry", copy.source().id().toString())));
        return Bytes.of(Letter.pdf(copy.title(), texts.locale().toLanguageTag(), text));
    }

    public Texts texts() {
        return texts;
    }
}
