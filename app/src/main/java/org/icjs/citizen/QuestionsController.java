package org.icjs.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.icjs.connect.messages.Message;
import org.icjs.connect.messages.Notice;
import org.icjs.connect.messages.Outbox;
import org.icjs.docket.Docket;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.docket.Party;
import org.icjs.docket.PoliceEntry.Delivery;
import org.icjs.docket.PoliceEntry.ProgressTold;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.identity.Actor;
import org.icjs.identity.SharingMatrix;
import org.icjs.journal.Filing;
import org.icjs.journal.Journal;
import org.icjs.journal.Outcome;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.Refused;
import org.icjs.kernel.Words;
import org.icjs.web.Links;
import org.icjs.web.Names;
import org.icjs.web.Page;
import org.icjs.web.Problem;
import org.icjs.web.ProblemAnswers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Questions of citizens at the station's desk. An answer that tells an informant or a victim of the progress can be made the entry of
 * BNSS 193(3)(ii) by one tick: it is typed once.
 */
@Controller
public final class QuestionsController {
    private static final EntryType PROGRESS = EntryType.of(ProgressTold.class);

    private final Questions questions;
    private final CaseFiles caseFiles;
    private final Journal journal;
    private final Outbox outbox;
    private final SharingMatrix matrix;
    private final Talk talk;
    private final Names names;
    private final ProblemAnswers problems;
    private final Clock clock;

    QuestionsController(
            Questions questions,
            CaseFiles caseFiles,
            Journal journal,
            Outbox outbox,
            SharingMatrix matrix,
            Talk talk,
            Names names,
            ProblemAnswers problems,
            Clock clock) {
        this.questions = questions;
        this.caseFiles = caseFiles;
        this.journal = journal;
        this.outbox = outbox;
        this.matrix = matrix;
        this.talk = talk;
        this.names = names;
        this.problems = problems;
        this.clock = clock;
    }

    /**
     * A question as an officer reads it.
     *
     * @param informing whether an answer can be entered as progress told
     */
    public record Line(
            String id,
            String title,
            String href,
            String from,
            String text,
            String due,
            boolean late,
            boolean informing,
            String wrong,
            String typed) {}

    @GetMapping("/questions")
    Object list(Actor actor, @ModelAttribute("page") Page page, HttpServletRequest request) {
        return StationController.mayAct(actor, matrix)
                ? list(actor, page, "", "", "")
                : problems.of(request, new Problem(404, "not-found"));
    }

    private ModelAndView list(Actor actor, Page page, String id, String wrong, String typed) {
        List<Questions.Question> waiting = questions.waiting(actor.office());
        Map<CaseId, CaseFile> files = files(actor, waiting);
        ModelAndView view = new ModelAndView("citizen/station/questions");
        view.addObject("page", page);
        view.addObject(
                "lines",
                waiting.stream()
                        .filter(question -> files.containsKey(question.docket()))
                        .map(question -> {
                            boolean again = question.id().toString().equals(id);
                            return line(question, files, page, again ? wrong : "", again ? typed : "");
                        })
                        .toList());
        if (!wrong.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    private Map<CaseId, CaseFile> files(Actor actor, Collection<Questions.Question> waiting) {
        return caseFiles
                .list(
                        actor,
                        waiting.stream()
                                .map(Questions.Question::docket)
                                .distinct()
                                .toList(),
                        "questions")
                .stream()
                .collect(Collectors.toMap(file -> file.docket().id(), Function.identity()));
    }

    private Line line(Questions.Question question, Map<CaseId, CaseFile> files, Page page, String wrong, String typed) {
        Docket docket = Objects.requireNonNull(files.get(question.docket())).docket();
        return new Line(
                question.id().toString(),
                CaseStory.title(docket, page.texts(), names),
                Links.file(docket.id()),
                docket.known(Fact.PERSON_NAME, question.person())
                        .map(Known::value)
                        .map(Object::toString)
                        .orElse(question.person().toString()),
                question.text(),
                page.day(question.due()),
                question.due().isBefore(IndiaTime.dateOf(clock.instant())),
                isInforming(docket, question),
                wrong,
                typed);
    }

    private static boolean isInforming(Docket docket, Questions.Question question) {
        return docket.person(question.person())
                .filter(party -> party.is(Party.Capacity.INFORMANT, Party.Capacity.VICTIM))
                .isPresent();
    }

    @PostMapping("/questions/{id}")
    Object answer(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "false") boolean progress,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        Optional<Questions.Question> found = Optional.of(actor)
                .filter(one -> StationController.mayAct(one, matrix))
                .flatMap(_ -> StationController.uuid(id))
                .flatMap(one -> questions.find(one, actor.office()));
        Optional<CaseFile> file = found.flatMap(question -> caseFiles.open(actor, question.docket(), "question"));
        if (found.isEmpty() || file.isEmpty()) {
            return problems.of(request, new Problem(404, "not-found"));
        }
        String text;
        try {
            text = Words.text(answer, Questions.LENGTH_MAX);
        } catch (Refused _) {
            return list(actor, page, id, page.text("citizen.station.wrong.answer"), answer);
        }
        Docket docket = file.get().docket();
        if (progress && isInforming(docket, found.get()) && !entered(actor, docket, found.get(), text)) {
            return list(actor, page, id, page.text("citizen.station.wrong.progress"), answer);
        }
        if (questions.answer(found.get().id(), actor.officer(), text)) {
            tell(found.get(), docket);
        }
        return new ModelAndView("redirect:/questions");
    }

    /** Whether the answer is now an entry of the case, or was one already. */
    private boolean entered(Actor actor, Docket docket, Questions.Question question, String text) {
        if (!caseFiles.mayFile(actor, PROGRESS, docket)) {
            return false;
        }
        Outcome outcome = journal.append(new Filing(
                actor.office(),
                actor.officer(),
                docket.id(),
                new ProgressTold(question.person(), Delivery.BY_ELECTRONIC_MEANS, text),
                clock.instant(),
                "question-" + question.id(),
                null,
                true));
        return outcome instanceof Outcome.Accepted || outcome instanceof Outcome.Repeated;
    }

    private void tell(Questions.Question question, Docket docket) {
        String about = News.number(docket, talk.texts(question.language()));
        PartyOf.phone(question.person(), docket)
                .ifPresent(phone -> outbox.put(new Message(
                        "answer-" + question.id(),
                        Notice.QUESTION_ANSWERED,
                        phone,
                        question.language(),
                        List.of(about),
                        null)));
    }
}
