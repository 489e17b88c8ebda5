package org.icjs.connect.eoffice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjs.connect.Bytes;
import org.icjs.connect.papers.Withheld;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.docket.StationEntry.SanctionAuthority;
import org.icjs.identity.Actor;
import org.icjs.identity.Purpose;
import org.icjs.journal.AccessJournal;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.PersonRef;
import org.icjs.paper.Letter;
import org.icjs.web.Names;
import org.icjs.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes a file of what an officer wants to send: what the case file holds is written into the letter, he adds what it doesn't. Aadhaar
 * numbers, and the names of victims whom the law protects, are left out of his words.
 */
@Component
final class Correspondence {
    private static final List<Fact> CASE = List.of(Fact.FIR_NUMBER, Fact.CNR, Fact.SECTIONS_ALLEGED);
    private static final List<Fact> PERSON = List.of(Fact.PERSON_NAME, Fact.PERSON_OCCUPATION);

    private final EofficeSettings settings;
    private final FileRegister register;
    private final Despatch despatch;
    private final AccessJournal readings;
    private final Texts texts;
    private final Names names;
    private final Clock clock;

    Correspondence(
            EofficeSettings settings,
            FileRegister register,
            Despatch despatch,
            AccessJournal readings,
            MessageSource messages,
            Names names,
            Clock clock) {
        this.settings = settings;
        this.register = register;
        this.despatch = despatch;
        this.readings = readings;
        this.texts = new Texts(messages, Locale.ENGLISH);
        this.names = names;
        this.clock = clock;
    }

    /**
     * What an officer wants to send.
     *
     * @param person whom it is about; null in a letter about nobody
     * @param noting his own words
     */
    record Wish(
            FileKind kind,
            @Nullable PersonRef person,
            SanctionAuthority to,
            Classification classification,
            String subject,
            String noting) {}

    /** Puts it among what waits to go out, and into the office's journal of readings, since the case is told to others; its number. */
    String send(Actor from, Docket docket, Wish wish) {
        Withheld withheld = new Withheld(docket, wish.person(), texts.of("connect.withheld"));
        FilePackage.Words words = new FilePackage.Words(
                UUID.randomUUID(),
                register.nextNumber(from.office()),
                wish.kind(),
                from.office().code(),
                names.office(from.office()),
                texts.of(wish.to()),
                wish.kind() == FileKind.SANCTION ? "BNSS 218(1)" : "",
                withheld.of(wish.subject()),
                wish.classification(),
                withheld.of(wish.noting()),
                from.display(),
                clock.instant());
        Bytes zip = FilePackage.of(words, letter(docket, wish, words), settings.key());
        readings.record(
                from.office(),
                from.officer(),
                Purpose.INVESTIGATION.name(),
                "letter " + words.number() + " to " + wish.to(),
                docket.id());
        register.put(words, from, docket.id(), Optional.ofNullable(wish.person()), wish.to(), zip);
        despatch.wake();
        return words.number();
    }

    private Bytes letter(Docket docket, Wish wish, FilePackage.Words words) {
        List<String> lines = new ArrayList<>(List.of(
                texts.of("connect.eoffice.letter." + wish.kind()),
                words.office(),
                texts.of("connect.eoffice.letter.to", words.to()),
                texts.of("connect.eoffice.letter.number", words.number(), day(words.at())),
                texts.of(
                        "connect.eoffice.letter.classification",
                        texts.of("connect.eoffice.classification." + words.classification())),
                "",
                texts.of("connect.eoffice.letter.subject", words.subject()),
                ""));
        CASE.forEach(fact -> docket.known(fact).ifPresent(known -> lines.add(line(fact, known))));
        if (wish.person() != null) {
            PERSON.forEach(fact -> docket.known(fact, wish.person()).ifPresent(known -> lines.add(line(fact, known))));
        }
        lines.add("");
        lines.addAll(List.of(words.noting().split("\n", -1)));
        if (wish.kind() == FileKind.SANCTION) {
            lines.addAll(List.of("", texts.of("connect.eoffice.letter.law")));
        }
        lines.addAll(List.of("", words.officer(), words.office()));
        return Bytes.of(Letter.pdf(words.subject(), texts.locale().toLanguageTag(), lines));
    }

    private String line(Fact fact, Known known) {
        Object value = known.value();
        String text = value instanceof List<?> several
                ? several.stream().map(Object::toString).collect(Collectors.joining(", "))
                : value.toString();
        return texts.of("fact." + fact.name()) + ": " + text;
    }

    private static String day(Instant at) {
        return IndiaTime.show(IndiaTime.dateOf(at));
    }
}
