package org.icjs.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.icjs.connect.bhashini.Dictations;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.identity.Offices;
import org.icjs.journal.Dockets;
import org.icjs.places.Gazetteer;
import org.icjs.web.Names;
import org.icjs.web.Page;
import org.icjs.web.Wrong;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A complaint by electronic communication, with what is attached to it: BNSS 173(1)(ii). */
@Controller
public final class ComplaintController {
    private final Talk talk;
    private final Offices offices;
    private final Gazetteer places;
    private final Complaints complaints;
    private final Attachments attachments;
    private final Codes codes;
    private final Visits visits;
    private final Tries tries;
    private final Dockets dockets;
    private final ComplaintPage form;
    private final Dictations dictations;
    private final Names names;
    private final Clock clock;

    ComplaintController(
            Talk talk,
            Offices offices,
            Gazetteer places,
            Complaints complaints,
            Attachments attachments,
            Codes codes,
            Visits visits,
            Tries tries,
            Dockets dockets,
            ComplaintPage form,
            Dictations dictations,
            Names names,
            Clock clock) {
        this.talk = talk;
        this.offices = offices;
        this.places = places;
        this.complaints = complaints;
        this.attachments = attachments;
        this.codes = codes;
        this.visits = visits;
        this.tries = tries;
        this.dockets = dockets;
        this.form = form;
        this.dictations = dictations;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/citizen/complaint")
    ModelAndView form(HttpServletRequest request) {
        return form.view(talk.page(request), Map.of(), List.of(), HttpStatus.OK);
    }

    @PostMapping("/citizen/complaint")
    ModelAndView make(
            @RequestParam Map<String, String> typed, HttpServletRequest request, HttpServletResponse response) {
        Page page = talk.page(request);
        return switch (ComplaintForm.read(typed, offices, places, page.texts(), clock.instant())) {
            case ComplaintForm.Read.Bad(var errors) -> form.view(page, typed, errors, HttpStatus.UNPROCESSABLE_CONTENT);
            case ComplaintForm.Read.Good(var station, var mobile, var body) -> {
                if (!tries.admit(Tries.What.COMPLAIN, request.getRemoteAddr())) {
                    yield StartController.tooMany(page);
                }
                Complaint made = complaints.make(
                        Complaint.FIR, station, mobile, body, page.texts().locale());
                ComplaintPage.dictated(typed).forEach(id -> dictations.sentTo(id, station, made.requestKey()));
                String token = codes.ask(made, page.texts().locale());
                response.addHeader(HttpHeaders.SET_COOKIE, Visits.cookie(StartController.ASKED, token, request));
                yield new ModelAndView("redirect:/citizen/code");
            }
        };
    }

    /** A complaint as its maker reads it. */
    public record Mine(
            String number,
            String station,
            String signBy,
            String fir,
            String answer,
            List<File> files,
            boolean more,
            boolean application) {}

    /** One attachment with what became of it. */
    public record File(String name, String state) {}

    @GetMapping("/citizen/complaint/mine")
    ModelAndView mine(HttpServletRequest request, @RequestParam(defaultValue = "") String added) {
        Page page = talk.page(request);
        return complaint(request)
                .map(complaint -> mine(page, complaint, added))
                .orElseGet(() -> StartController.said(page, "citizen.ended", HttpStatus.NOT_FOUND));
    }

    private ModelAndView mine(Page page, Complaint complaint, String added) {
        ModelAndView view = new ModelAndView("citizen/mine");
        view.addObject("page", page);
        view.addObject("complaint", view(page, complaint));
        boolean known = List.of(Attachments.Added.values()).stream()
                .anyMatch(one -> one.name().equals(added));
        view.addObject("said", known ? page.text("citizen.file." + added) : "");
        boolean good = added.equals("CLEAN") || added.equals("WAITING");
        view.addObject(
                "errors", known && !good ? List.of(new Wrong("file", page.text("citizen.file." + added))) : List.of());
        return view;
    }

    private Mine view(Page page, Complaint complaint) {
        List<Attachments.Attachment> files = attachments.of(complaint.id());
        return new Mine(
                complaint.number(),
                names.office(complaint.office()),
                complaint.signBy() == null
                        ? ""
                        : Talk.day(complaint.signBy(), page.texts().locale()),
                fir(complaint).map(docket -> firNumber(docket)).orElse(""),
                complaint.answer() == null ? "" : complaint.answer(),
                files.stream()
                        .map(file -> new File(file.name(), page.text("citizen.file.state." + file.state())))
                        .toList(),
                files.size() < Attachments.COUNT_MAX && complaint.answer() == null,
                complaint.application());
    }

    private Optional<Docket> fir(Complaint complaint) {
        return complaints.caseOf(complaint).flatMap(dockets::find);
    }

    private static String firNumber(Docket docket) {
        return docket.known(Fact.FIR_NUMBER)
                .or(() -> docket.known(Fact.CLEARANCE_NUMBER))
                .map(Known::value)
                .map(Object::toString)
                .orElse("");
    }

    @PostMapping("/citizen/complaint/files")
    ModelAndView attach(@RequestParam MultipartFile file, HttpServletRequest request) {
        Page page = talk.page(request);
        if (!tries.admit(Tries.What.ATTACH, request.getRemoteAddr())) {
            return StartController.tooMany(page);
        }
        return complaint(request)
                .filter(complaint -> complaint.answer() == null)
                .map(complaint -> new ModelAndView("redirect:/citizen/complaint/mine?added="
                        + attachments.add(complaint.id(), name(file), bytes(file))))
                .orElseGet(() -> StartController.said(page, "citizen.ended", HttpStatus.NOT_FOUND));
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Complaint> complaint(HttpServletRequest request) {
        return visits.of(request).flatMap(visit -> {
            UUID id = visit.complaint();
            return id == null ? Optional.empty() : complaints.find(id);
        });
    }
}
