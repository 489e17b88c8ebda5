package org.icjs.desk.clock;

import static org.icjs.kernel.Act.BNSS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.icjs.clocks.Deadline;
import org.icjs.desk.casefile.CaseLine;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.exchange.CaseFile;
import org.icjs.identity.Actor;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.icjs.law.Law;
import org.icjs.paper.Letter;
import org.icjs.web.Names;
import org.icjs.web.Texts;

/** The Superintendent's application to the court to proceed for a prisoner's release, ready to be read, dated and signed. */
@Law(act = BNSS, section = "479(3)")
final class ReleaseApplication {
    private final CaseFile file;
    private final Texts texts;
    private final Names names;

    ReleaseApplication(CaseFile file, Texts texts, Names names) {
        this.file = file;
        this.texts = texts;
        this.names = names;
    }

    /**
     * @param of a clock that {@link Undertrials#APPLIED_FOR} names, with its person and its end
     * @param row the same clock as this office may see it
     */
    byte[] pdf(Deadline of, ClockRow row, Actor by, Instant now) {
        PersonRef person = Objects.requireNonNull(of.person());
        boolean completed = !now.isBefore(Objects.requireNonNull(of.due()));
        CaseLine line = CaseLine.of(file, texts, names);
        OfficeCode court = file.docket().court();
        List<String> text = new ArrayList<>(List.of(
                texts.of("desk.application.to"),
                court == null ? texts.of("desk.application.court") : names.office(court),
                "",
                texts.of("desk.application.from", names.office(by.office())),
                "",
                texts.of("desk.application.subject"),
                "",
                line.title(),
                line.sections(),
                texts.of("desk.application.person", name(person), number(person)),
                ""));
        if (!row.because().isEmpty()) {
            text.addAll(List.of(row.because(), ""));
        }
        text.add(texts.of(
                completed ? "desk.application.completed" : "desk.application.completes",
                texts.of("desk.application.term." + of.rule()),
                IndiaTime.show(Objects.requireNonNull(of.lastDay()))));
        text.add(texts.of("desk.application.prayer." + of.rule()));
        text.add("");
        row.basis().forEach(entry -> text.add("– " + entry.text()));
        text.addAll(List.of(
                "",
                texts.of("desk.application.reckoned", IndiaTime.show(now)),
                "",
                "",
                texts.of("desk.application.place"),
                "",
                texts.of("desk.application.signature"),
                names.office(by.office())));
        return Letter.pdf(texts.of("desk.application.subject"), texts.locale().toLanguageTag(), text);
    }

    private String name(PersonRef person) {
        return CaseLine.name(file, person).orElse(person.toString());
    }

    private String number(PersonRef person) {
        return file.docket()
                .known(Fact.PRISONER_NUMBER, person)
                .filter(known -> file.sight().sees(known))
                .map(Known::value)
                .map(Object::toString)
                .orElse("–");
    }
}
