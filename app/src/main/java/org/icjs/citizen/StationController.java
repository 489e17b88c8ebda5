package org.icjs.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.icjs.connect.bhashini.Dictation;
import org.icjs.connect.bhashini.Dictations;
import org.icjs.connect.bhashini.LanguageNames;
import org.icjs.docket.EntryType;
import org.icjs.identity.Actor;
import org.icjs.identity.Office;
import org.icjs.identity.Offices;
import org.icjs.identity.Purpose;
import org.icjs.identity.SharingMatrix;
import org.icjs.journal.AccessJournal;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.Refused;
import org.icjs.kernel.Words;
import org.icjs.web.Links;
import org.icjs.web.Page;
import org.icjs.web.Problem;
import org.icjs.web.ProblemAnswers;
import org.icjs.web.SummaryRow;
import org.icjs.web.form.Inputs;
import org.icjs.web.form.Typed;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Complaints and applications at their office's desk: an officer reads one, and the form of its entry comes filled with what was typed. */
@Controller
public final class StationController {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Complaints complaints;
    private final Attachments attachments;
    private final Dictations dictations;
    private final Offices offices;
    private final SharingMatrix matrix;
    private final AccessJournal accessJournal;
    private final ProblemAnswers problems;
    private final Clock clock;

    StationController(
            Complaints complaints,
            Attachments attachments,
            Dictations dictations,
            Offices offices,
            SharingMatrix matrix,
            AccessJournal accessJournal,
            ProblemAnswers problems,
            Clock clock) {
        this.complaints = complaints;
        this.attachments = attachments;
        this.dictations = dictations;
        this.offices = offices;
        this.matrix = matrix;
        this.accessJournal = accessJournal;
        this.problems = problems;
        this.clock = clock;
    }

    /** A complaint as a line of the list. */
    public record Line(String number, String href, String received, String signBy, boolean late) {}

    /**
     * An attachment.
     *
     * @param href empty while it may not be opened
     */
    public record File(String name, String state, String href, long kilobytes) {}

    /** Speech that a complaint was written down from. */
    public record Heard(String about, String href) {}

    /** An input that is sent on to the FIR's form. */
    public record Hidden(String name, String value) {}

    static boolean mayAct(Actor actor, SharingMatrix matrix) {
        return mayTake(actor, Complaint.FIR, matrix) || mayTake(actor, Complaint.CLEARANCE, matrix);
    }

    private static boolean mayTake(Actor actor, EntryType type, SharingMatrix matrix) {
        return matrix.mayFile(type, actor.kind(), Set.of(), actor.duties());
    }

    @GetMapping("/complaints")
    Object list(Actor actor, @ModelAttribute("page") Page page, HttpServletRequest request) {
        if (!mayAct(actor, matrix)) {
            return problems.of(request, new Problem(404, "not-found"));
        }
        ModelAndView view = new ModelAndView("citizen/station/complaints");
        view.addObject("page", page);
        view.addObject(
                "lines",
                complaints.waiting(actor.office()).stream()
                        .map(complaint -> line(complaint, page))
                        .toList());
        return view;
    }

    private Line line(Complaint complaint, Page page) {
        var received = complaint.receivedAt();
        var signBy = complaint.signBy();
        return new Line(
                complaint.number(),
                "/complaints/" + complaint.id(),
                received == null ? "" : page.time(received),
                signBy == null ? "" : page.day(signBy),
                signBy != null && signBy.isBefore(IndiaTime.dateOf(clock.instant())));
    }

    @GetMapping("/complaints/{id}")
    Object show(Actor actor, @PathVariable String id, @ModelAttribute("page") Page page, HttpServletRequest request) {
        return find(actor, id, "complaint")
                .<Object>map(complaint -> show(complaint, page, ""))
                .orElseGet(() -> problems.of(request, new Problem(404, "not-found")));
    }

    private ModelAndView show(Complaint complaint, Page page, String wrong) {
        ModelAndView view = new ModelAndView("citizen/station/complaint");
        view.addObject("page", page);
        view.addObject("line", line(complaint, page));
        view.addObject("rows", rows(complaint, page));
        view.addObject(
                "files",
                attachments.of(complaint.id()).stream()
                        .map(file -> file(complaint, file, page))
                        .toList());
        view.addObject(
                "recordings",
                dictations.ofKey(complaint.office(), complaint.requestKey()).stream()
                        .map(one -> heard(complaint, one, page))
                        .toList());
        view.addObject("action", Links.act(complaint.type()));
        view.addObject("application", complaint.application());
        view.addObject("hidden", hidden(complaint));
        view.addObject(
                "registered", complaints.caseOf(complaint).map(Links::file).orElse(""));
        view.addObject("answer", complaint.answer() == null ? "" : complaint.answer());
        view.addObject("wrong", wrong);
        return view;
    }

    private static List<SummaryRow> rows(Complaint complaint, Page page) {
        List<SummaryRow> rows = new ArrayList<>();
        if (!complaint.application()) {
            rows.add(SummaryRow.of(page.text("citizen.station.contents"), complaint.text("contents")));
        }
        Inputs.of(complaint.type(), complaint.body()).forEach((name, values) -> {
            String label = page.texts().find("citizen.station.field." + name).orElse("");
            if (!label.isEmpty()) {
                rows.add(SummaryRow.of(label, String.join(", ", values)));
            }
        });
        return rows;
    }

    private static Heard heard(Complaint complaint, Dictation one, Page page) {
        return new Heard(
                page.text(
                        "citizen.station.dictated",
                        LanguageNames.of(one.language(), page.texts().locale()),
                        one.number()),
                "/complaints/" + complaint.id() + "/recordings/" + one.number());
    }

    @GetMapping("/complaints/{id}/recordings/{number}")
    Object recording(Actor actor, @PathVariable String id, @PathVariable String number, HttpServletRequest request) {
        return find(actor, id, "recording of complaint")
                .flatMap(complaint -> dictations.ofKey(complaint.office(), complaint.requestKey()).stream()
                        .filter(one -> one.number().equals(number))
                        .findFirst())
                .<Object>map(one -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(one.format().mediaType()))
                        .body(dictations.content(one).array()))
                .orElseGet(() -> problems.of(request, new Problem(404, "not-found")));
    }

    private static File file(Complaint complaint, Attachments.Attachment file, Page page) {
        return new File(
                file.name(),
                page.text("citizen.file.state." + file.state()),
                file.state() == Attachments.State.CLEAN ? "/complaints/" + complaint.id() + "/files/" + file.id() : "",
                Math.max(1, file.sizeBytes() / 1024));
    }

    /** The whole of it as the FIR's form would have been typed, under a key by which it can be registered once. */
    private List<Hidden> hidden(Complaint complaint) {
        List<Hidden> hidden = new ArrayList<>();
        // A form that comes back filled presets nothing more: what it would preset is said here.
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), IndiaTime.ZONE);
        hidden.add(new Hidden("occurredAt.date", DAY.format(now)));
        hidden.add(new Hidden("occurredAt.time", TIME.format(now)));
        offices.find(complaint.office())
                .filter(_ -> !complaint.application())
                .map(Office::court)
                .ifPresent(court -> hidden.add(new Hidden("magistrate", court.code())));
        Inputs.of(complaint.type(), complaint.body())
                .forEach((name, values) -> values.forEach(value -> hidden.add(new Hidden(name, value))));
        hidden.add(new Hidden("requestKey", complaint.requestKey()));
        hidden.add(new Hidden(Typed.KEEP, "1"));
        return hidden;
    }

    @GetMapping("/complaints/{id}/files/{file}")
    Object content(Actor actor, @PathVariable String id, @PathVariable String file, HttpServletRequest request) {
        return find(actor, id, "attachment of complaint")
                .flatMap(complaint -> uuid(file).flatMap(one -> content(complaint, one)))
                .<Object>map(found -> found)
                .orElseGet(() -> problems.of(request, new Problem(404, "not-found")));
    }

    /** To be kept, not to be shown in a page of ours. */
    private Optional<ResponseEntity<byte[]>> content(Complaint complaint, UUID file) {
        return attachments.of(complaint.id()).stream()
                .filter(one -> one.id().equals(file))
                .findFirst()
                .flatMap(one -> attachments
                        .content(complaint.id(), file)
                        .map(bytes -> ResponseEntity.ok()
                                .contentType(MediaType.parseMediaType(
                                        ContentKind.valueOf(one.kind()).mediaType()))
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        ContentDisposition.attachment()
                                                .filename(one.name(), StandardCharsets.UTF_8)
                                                .build()
                                                .toString())
                                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                                .body(bytes)));
    }

    @PostMapping("/complaints/{id}/closed")
    Object close(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String answer,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        return find(actor, id, "complaint closed")
                .<Object>map(complaint -> close(actor, complaint, answer, page))
                .orElseGet(() -> problems.of(request, new Problem(404, "not-found")));
    }

    private ModelAndView close(Actor actor, Complaint complaint, String typed, Page page) {
        String answer;
        try {
            answer = Words.text(typed, Questions.LENGTH_MAX);
        } catch (Refused _) {
            ModelAndView again = show(complaint, page, page.text("citizen.station.wrong.answer"));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        if (complaints.caseOf(complaint).isEmpty() && !complaint.application()) {
            var _ = complaints.close(complaint, actor, answer);
        }
        return new ModelAndView("redirect:/complaints/" + complaint.id());
    }

    /** Of this office, for who may make its entry; the reading is journalled. */
    private Optional<Complaint> find(Actor actor, String id, String what) {
        return Optional.of(actor)
                .filter(one -> mayAct(one, matrix))
                .flatMap(_ -> uuid(id))
                .flatMap(one -> complaints.find(one, actor.office()))
                .filter(complaint -> mayTake(actor, complaint.type(), matrix))
                .map(complaint -> {
                    accessJournal.record(
                            actor.office(),
                            actor.officer(),
                            (complaint.application() ? Purpose.VERIFICATION : Purpose.INVESTIGATION).name(),
                            what + " " + complaint.number(),
                            null);
                    return complaint;
                });
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
