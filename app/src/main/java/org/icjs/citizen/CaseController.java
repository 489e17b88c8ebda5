package org.icjs.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.icjs.connect.messages.Outbox;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.docket.Party;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.identity.Purpose;
import org.icjs.journal.AccessJournal;
import org.icjs.journal.Dockets;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Refused;
import org.icjs.kernel.Words;
import org.icjs.web.Names;
import org.icjs.web.Page;
import org.icjs.web.Wrong;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A case as one of its persons follows it. Each reading stands in the access journal of the station before it is answered. */
@Controller
public final class CaseController {
    private final Talk talk;
    private final Visits visits;
    private final Dockets dockets;
    private final DueToYou due;
    private final Questions questions;
    private final AccessJournal accessJournal;
    private final Outbox outbox;
    private final Names names;
    private final Clock clock;

    CaseController(
            Talk talk,
            Visits visits,
            Dockets dockets,
            DueToYou due,
            Questions questions,
            AccessJournal accessJournal,
            Outbox outbox,
            Names names,
            Clock clock) {
        this.talk = talk;
        this.visits = visits;
        this.dockets = dockets;
        this.due = due;
        this.questions = questions;
        this.accessJournal = accessJournal;
        this.outbox = outbox;
        this.names = names;
        this.clock = clock;
    }

    /** A case that a visitor may follow. */
    private record Followed(Docket docket, PersonRef person, boolean advocate, OfficeCode station) {}

    /**
     * A question as its asker reads it.
     *
     * @param state when it was or is to be answered
     */
    public record Asked(String text, String state, String answer) {}

    @GetMapping("/citizen/case")
    ModelAndView show(HttpServletRequest request, @RequestParam(defaultValue = "") String done) {
        Page page = talk.page(request);
        return followed(request, "case")
                .map(followed -> show(page, followed, "", List.of(), done, HttpStatus.OK))
                .orElseGet(() -> ended(page));
    }

    private ModelAndView show(
            Page page, Followed followed, String typed, List<Wrong> errors, String done, HttpStatus status) {
        Docket docket = followed.docket();
        ModelAndView view = new ModelAndView("citizen/case");
        view.addObject("page", page);
        view.addObject(
                "story",
                CaseStory.of(
                        docket,
                        followed.person(),
                        due.of(docket, followed.person(), clock.instant(), page.texts()),
                        IndiaTime.dateOf(clock.instant()),
                        page.texts(),
                        names));
        view.addObject(
                "questions",
                questions.of(docket.id(), followed.person()).stream()
                        .map(question -> asked(question, page))
                        .toList());
        view.addObject(
                "wanted",
                PartyOf.phone(followed.person(), docket).map(outbox::wanted).orElse(false));
        view.addObject("reachable", PartyOf.phone(followed.person(), docket).isPresent() && !followed.advocate());
        view.addObject("typed", typed);
        view.addObject("errors", errors);
        view.addObject(
                "done", done.equals("asked") || done.equals("messages") ? page.text("citizen.case.done." + done) : "");
        view.setStatus(status);
        return view;
    }

    private static Asked asked(Questions.Question question, Page page) {
        var answeredAt = question.answeredAt();
        return new Asked(
                question.text(),
                answeredAt == null
                        ? page.text(
                                "citizen.question.due",
                                Talk.day(question.due(), page.texts().locale()))
                        : page.text(
                                "citizen.question.answered",
                                Talk.day(
                                        IndiaTime.dateOf(answeredAt),
                                        page.texts().locale())),
                question.answer() == null ? "" : question.answer());
    }

    /** The information as it was recorded, for who gave it and for the victim: BNSS 173(2). */
    @GetMapping("/citizen/case/fir")
    ModelAndView fir(HttpServletRequest request) {
        Page page = talk.page(request);
        return followed(request, "copy of the FIR")
                .filter(CaseController::isInforming)
                .map(followed -> fir(page, followed))
                .orElseGet(() -> ended(page));
    }

    private ModelAndView fir(Page page, Followed followed) {
        Docket docket = followed.docket();
        ModelAndView view = new ModelAndView("citizen/fir");
        view.addObject("page", page);
        view.addObject("title", CaseStory.title(docket, page.texts(), names));
        view.addObject(
                "received",
                docket.all(FirRegistered.class).stream()
                        .findFirst()
                        .map(fir -> page.time(fir.entry().receivedAt()))
                        .orElse(""));
        view.addObject(
                "sections",
                docket.known(Fact.SECTIONS_ALLEGED)
                        .map(Known::value)
                        .map(value -> String.join(
                                ", ",
                                ((List<?>) value).stream().map(Object::toString).toList()))
                        .orElse(""));
        view.addObject(
                "contents",
                docket.known(Fact.INFORMATION_CONTENTS)
                        .map(Known::value)
                        .map(Object::toString)
                        .orElse(""));
        view.addObject("kept", Publication.kept(docket));
        return view;
    }

    private static boolean isInforming(Followed followed) {
        return followed.docket()
                .person(followed.person())
                .filter(party -> party.is(Party.Capacity.INFORMANT, Party.Capacity.VICTIM))
                .isPresent();
    }

    @PostMapping("/citizen/case/questions")
    ModelAndView ask(@RequestParam(defaultValue = "") String question, HttpServletRequest request) {
        Page page = talk.page(request);
        return followed(request, "question")
                .map(followed -> ask(question, page, followed))
                .orElseGet(() -> ended(page));
    }

    private ModelAndView ask(String typed, Page page, Followed followed) {
        String text;
        try {
            text = Words.text(typed, Questions.LENGTH_MAX);
        } catch (Refused _) {
            return askAgain(typed, page, followed, "citizen.wrong.question");
        }
        return questions
                .ask(
                        followed.docket().id(),
                        followed.person(),
                        followed.station(),
                        page.texts().locale(),
                        text)
                .map(_ -> new ModelAndView("redirect:/citizen/case?done=asked"))
                .orElseGet(() -> askAgain(typed, page, followed, "citizen.wrong.question.many"));
    }

    private ModelAndView askAgain(String typed, Page page, Followed followed, String key) {
        return show(
                page,
                followed,
                typed,
                List.of(new Wrong("question", page.text(key))),
                "",
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/citizen/case/messages")
    ModelAndView messages(@RequestParam boolean wanted, HttpServletRequest request) {
        Page page = talk.page(request);
        return followed(request, "messages")
                .filter(followed -> !followed.advocate())
                .map(followed -> {
                    PartyOf.phone(followed.person(), followed.docket()).ifPresent(phone -> outbox.want(phone, wanted));
                    return new ModelAndView("redirect:/citizen/case?done=messages");
                })
                .orElseGet(() -> ended(page));
    }

    /** The case of the visit, if the visitor's telephone still stands in it; the reading is journalled. */
    private Optional<Followed> followed(HttpServletRequest request, String what) {
        return visits.of(request).flatMap(this::followed).map(followed -> {
            accessJournal.record(
                    followed.station(),
                    new OfficerCode("CITIZEN-" + followed.person()),
                    Purpose.PARTY.name(),
                    "citizen's page: " + what + (followed.advocate() ? ", by the advocate" : ""),
                    followed.docket().id());
            return followed;
        });
    }

    private Optional<Followed> followed(Visits.Visit visit) {
        PersonRef person = visit.person();
        if (visit.docket() == null || person == null) {
            return Optional.empty();
        }
        return dockets.find(visit.docket())
                .filter(docket -> docket.person(person).isPresent())
                .flatMap(docket -> Optional.ofNullable(CaseStory.station(docket))
                        .map(station -> new Followed(docket, person, visit.advocate(), station)));
    }

    private static ModelAndView ended(Page page) {
        return StartController.said(page, "citizen.ended", HttpStatus.NOT_FOUND);
    }
}
