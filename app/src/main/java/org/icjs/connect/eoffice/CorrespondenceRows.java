package org.icjs.connect.eoffice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.icjs.clocks.Deadline;
import org.icjs.clocks.Moment;
import org.icjs.clocks.Rules;
import org.icjs.clocks.StateSettings;
import org.icjs.connect.eoffice.CorrespondenceRow.Hidden;
import org.icjs.docket.Docket;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.docket.StationEntry.SanctionRequested;
import org.icjs.exchange.CaseFile;
import org.icjs.kernel.IndiaTime;
import org.icjs.law.Offences;
import org.icjs.web.Links;
import org.icjs.web.Page;
import org.icjs.web.Tone;
import org.icjs.web.form.Typed;
import org.springframework.stereotype.Component;

/** Makes rows of files: how far each is, how many of the days that the law gives are left, and the form that is filled next. */
@Component
final class CorrespondenceRows {
    private static final String CLOCK = "sanctionDecided";
    private static final EntryType REQUESTED = EntryType.of(SanctionRequested.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Offences offences = Offences.standard();
    private final Clock clock;

    CorrespondenceRows(Clock clock) {
        this.clock = clock;
    }

    CorrespondenceRow of(OfficeFile file, CaseFile of, Page page) {
        OfficeFile.Decided answer = file.answer();
        return new CorrespondenceRow(
                file.id().toString(),
                file.number(),
                page.text("connect.eoffice.kind." + file.kind())
                        + (file.subject().isEmpty() ? "" : ": " + file.subject()),
                file.about()
                        .flatMap(person -> shown(of, of.docket().known(Fact.PERSON_NAME, person)))
                        .orElse(""),
                Links.file(file.docket()),
                shown(of, of.docket().known(Fact.FIR_NUMBER)).orElse("–"),
                page.text("connect.eoffice.state." + file.state()),
                tone(file),
                lines(file, page),
                left(file, of.docket(), page),
                answer != null && answer.paper(),
                file.state() != OfficeFile.State.ERASED,
                next(file, page));
    }

    private static Optional<String> shown(CaseFile file, Optional<Known> known) {
        return known.filter(file.sight()::sees).map(value -> value.value().toString());
    }

    private static Tone tone(OfficeFile file) {
        return switch (file.state()) {
            case WAITING -> file.fault().isEmpty() ? Tone.BLUE : Tone.RED;
            case SENT, RECEIVED -> Tone.BLUE;
            case ANSWERED -> Tone.GREEN;
            case ERASED -> Tone.GREY;
        };
    }

    private static List<String> lines(OfficeFile file, Page page) {
        List<String> lines = new ArrayList<>();
        lines.add(page.text(
                "connect.eoffice.line.made",
                page.time(file.createdAt()),
                page.texts().of(file.authority())));
        if (file.state() == OfficeFile.State.WAITING && !file.fault().isEmpty()) {
            lines.add(page.text(
                    "connect.eoffice.line.fault",
                    page.texts().find("connect.result." + file.fault()).orElse(file.fault())));
        }
        if (file.sentAt() != null) {
            lines.add(page.text("connect.eoffice.line.sent", page.time(file.sentAt())));
        }
        if (file.receivedOn() != null) {
            lines.add(page.text("connect.eoffice.line.received", page.day(file.receivedOn()), file.theirNumber()));
        }
        OfficeFile.Decided answer = file.answer();
        if (answer != null) {
            String which = answer.given() == null ? "answer" : answer.given() ? "given" : "refused";
            lines.add(page.text("connect.eoffice.line." + which, page.day(answer.on()), answer.text()));
        }
        return lines;
    }

    /** Reckoned by the rule of the law's clocks, from the entry of the request. */
    private String left(OfficeFile file, Docket docket, Page page) {
        if (file.kind() != FileKind.SANCTION || file.requestedEntry() == null) {
            return "";
        }
        var now = clock.instant();
        LocalDate today = IndiaTime.dateOf(now);
        return Rules.of(docket, new Moment(now, offences, StateSettings.shipped())).stream()
                .filter(one -> one.rule().equals(CLOCK) && one.basis().contains(file.requestedEntry()))
                .filter(Deadline::open)
                .findFirst()
                .map(one -> {
                    Long days = one.daysLeft(today);
                    LocalDate last = one.lastDay();
                    return days == null || last == null
                            ? ""
                            : days >= 0
                                    ? page.text("connect.eoffice.left", page.number(days), page.day(last))
                                    : page.text("connect.eoffice.deemed", page.day(last));
                })
                .orElse("");
    }

    private CorrespondenceRow.@org.jspecify.annotations.Nullable Next next(OfficeFile file, Page page) {
        if (file.requestToEnter()) {
            return next(file, REQUESTED, "request", OfficeFile.REQUEST, request(file), page);
        }
        if (file.answerToEnter()) {
            return next(
                    file,
                    file.kind().answer(),
                    file.kind() == FileKind.SANCTION ? "decision" : "answer",
                    OfficeFile.ANSWER,
                    file.kind() == FileKind.SANCTION ? decision(file) : Map.of("text", letter(file, page)),
                    page);
        }
        return null;
    }

    private CorrespondenceRow.Next next(
            OfficeFile file, EntryType type, String text, String step, Map<String, String> values, Page page) {
        List<Hidden> inputs = new ArrayList<>();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), IndiaTime.ZONE);
        inputs.add(new Hidden("occurredAt.date", DAY.format(now)));
        inputs.add(new Hidden("occurredAt.time", TIME.format(now)));
        values.forEach((name, value) -> inputs.add(new Hidden(name, value)));
        values.keySet().stream()
                .filter(name -> name.equals("person") || name.equals("request"))
                .forEach(name -> inputs.add(new Hidden("_preset", name)));
        inputs.add(new Hidden("requestKey", OfficeFile.requestKey(file.id(), step)));
        inputs.add(new Hidden(Typed.KEEP, "1"));
        return new CorrespondenceRow.Next(
                page.text("connect.eoffice.enter." + text), Links.act(file.docket(), type, Map.of()), inputs);
    }

    private static Map<String, String> request(OfficeFile file) {
        return Map.of(
                "person", String.valueOf(file.person()),
                "authority", file.authority().name(),
                "receivedOn", file.receivedOn() == null ? "" : DAY.format(file.receivedOn()));
    }

    private static Map<String, String> decision(OfficeFile file) {
        OfficeFile.Decided answer = file.answer();
        return Map.of(
                "person",
                String.valueOf(file.person()),
                "request",
                String.valueOf(file.requestedEntry()),
                "given",
                answer == null ? "" : String.valueOf(answer.given()),
                "reasons",
                answer == null ? "" : answer.text());
    }

    private static String letter(OfficeFile file, Page page) {
        OfficeFile.Decided answer = file.answer();
        return answer == null
                ? ""
                : page.text(
                        "connect.eoffice.diary",
                        page.texts().of(file.authority()),
                        file.number(),
                        page.day(answer.on()),
                        answer.text());
    }
}
