package org.icjs.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.icjs.connect.bhashini.AcceptedTranslations;
import org.icjs.connect.bhashini.Speech;
import org.icjs.connect.messages.Outbox;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.docket.Party;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.kernel.IndiaTime;
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
    private final FollowedCases cases;
    private final DueToYou due;
    private final Questions questions;
    private final Outbox outbox;
    private final AcceptedTranslations translations;
    private final Speech speech;
    private final Names names;
    private final Clock clock;

    CaseController(
            Talk talk,
            FollowedCases cases,
            DueToYou due,
            Questions questions,
            Outbox outbox,
            AcceptedTranslations translations,
            Speech speech,
            Names names,
            Clock clock) {
        this.talk = talk;
        this.cases = cases;
        this.due = due;
        this.questions = questions;
        this.outbox = outbox;
        this.translations = translations;
        this.speech = speech;
        this.names = names;
        this.clock = clock;
    }

    /**
     * A question as its asker reads it.
     *
     * @param state when it was or is to be answered
     */
    public record Asked(String text, String state, String answer) {}

    @GetMapping("/citizen/case")
    ModelAndView show(HttpServletRequest request, @RequestParam(defaultValue = "") String done) {
        Page page = talk.page(request);
        return cases.open(request, "case")
                .map(followed -> show(page, followed, "", List.of(), done, HttpStatus.OK))
                .orElseGet(() -> ended(page));
    }

    private ModelAndView show(
            Page page,
            FollowedCases.Followed followed,
            String typed,
            List<Wrong> errors,
            String done,
            HttpStatus status) {
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
        view.addObject("voice", speech.speaks(page.texts().locale().getLanguage()));
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
        return cases.open(request, "copy of the FIR")
                .filter(CaseController::isInforming)
                .map(followed -> fir(page, followed))
                .orElseGet(() -> ended(page));
    }

    private ModelAndView fir(Page page, FollowedCases.Followed followed) {
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
        view.addObject("translated", translated(docket, page));
        return view;
    }

    /**
     * The contents in the reader's language, if an officer of the station has accepted a translation; empty if not, or if they were
     * corrected in the case.
     */
    private String translated(Docket docket, Page page) {
        String now = docket.known(Fact.INFORMATION_CONTENTS)
                .map(Known::value)
                .map(Object::toString)
                .orElse("");
        return docket.all(FirRegistered.class).stream()
                .filter(fir -> fir.entry().contents().equals(now))
                .findFirst()
                .flatMap(fir -> translations.of(
                        fir.recorded().id(),
                        "contents",
                        page.texts().locale().getLanguage(),
                        fir.recorded().office()))
                .map(AcceptedTranslations.Translation::accepted)
                .orElse("");
    }

    private static boolean isInforming(FollowedCases.Followed followed) {
        return followed.docket()
                .person(followed.person())
                .filter(party -> party.is(Party.Capacity.INFORMANT, Party.Capacity.VICTIM))
                .isPresent();
    }

    @PostMapping("/citizen/case/questions")
    ModelAndView ask(@RequestParam(defaultValue = "") String question, HttpServletRequest request) {
        Page page = talk.page(request);
        return cases.open(request, "question")
                .map(followed -> ask(question, page, followed))
                .orElseGet(() -> ended(page));
    }

    private ModelAndView ask(String typed, Page page, FollowedCases.Followed followed) {
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

    private ModelAndView askAgain(String typed, Page page, FollowedCases.Followed followed, String key) {
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
        return cases.open(request, "messages")
                .filter(followed -> !followed.advocate())
                .map(followed -> {
                    PartyOf.phone(followed.person(), followed.docket()).ifPresent(phone -> outbox.want(phone, wanted));
                    return new ModelAndView("redirect:/citizen/case?done=messages");
                })
                .orElseGet(() -> ended(page));
    }

    private static ModelAndView ended(Page page) {
        return StartController.said(page, "citizen.ended", HttpStatus.NOT_FOUND);
    }
}
