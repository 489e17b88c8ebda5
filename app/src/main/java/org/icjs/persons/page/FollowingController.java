package org.icjs.persons.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.identity.Actor;
import org.icjs.identity.Purpose;
import org.icjs.identity.SearchMatrix;
import org.icjs.journal.AccessJournal;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.IndiaTime;
import org.icjs.persons.follow.Following;
import org.icjs.persons.follow.Followings;
import org.icjs.persons.link.PersonRecord;
import org.icjs.web.Names;
import org.icjs.web.Page;
import org.icjs.web.Problem;
import org.icjs.web.ProblemAnswers;
import org.icjs.web.Texts;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom and what an officer follows: each ends by itself, can be renewed with a reason, and ended. */
@Controller
class FollowingController {
    private static final int MARK_MIN = 5;
    private static final int MARK_MAX = 20;

    private final Followings followings;
    private final CaseFiles caseFiles;
    private final AccessJournal accessJournal;
    private final SearchMatrix matrix;
    private final Names names;
    private final Clock clock;
    private final ProblemAnswers problems;

    FollowingController(
            Followings followings,
            CaseFiles caseFiles,
            AccessJournal accessJournal,
            SearchMatrix matrix,
            Names names,
            Clock clock,
            ProblemAnswers problems) {
        this.followings = followings;
        this.caseFiles = caseFiles;
        this.accessJournal = accessJournal;
        this.matrix = matrix;
        this.names = names;
        this.clock = clock;
        this.problems = problems;
    }

    @GetMapping("/persons/following")
    String mine(
            Actor actor,
            @RequestParam(defaultValue = "") String wrong,
            @ModelAttribute("page") Page page,
            Model model) {
        List<Following> mine = followings.mine(actor);
        Map<CaseId, CaseFile> files = caseFiles
                .list(
                        actor,
                        mine.stream()
                                .map(Following::person)
                                .filter(Objects::nonNull)
                                .map(PersonRecord::docket)
                                .distinct()
                                .toList(),
                        "followed")
                .stream()
                .collect(Collectors.toMap(file -> file.docket().id(), Function.identity()));
        RecordViews views = new RecordViews(files, names, page.texts());
        model.addAttribute(
                "rows", mine.stream().map(one -> row(one, views, page.texts())).toList());
        model.addAttribute("mayFollow", mayFollowMarks(actor));
        model.addAttribute("wrong", wrong);
        return "persons/following";
    }

    private FollowingRow row(Following one, RecordViews views, Texts texts) {
        Instant now = clock.instant();
        PersonRecord person = one.person();
        boolean seen = person != null && views.sees(person);
        return new FollowingRow(
                one.id(),
                person == null
                        ? Objects.requireNonNullElse(one.mark(), "")
                        : views.sees(person) ? views.shown(person) : texts.of("persons.following.withheld"),
                person != null && seen ? person.href() : null,
                IndiaTime.show(one.until()),
                !one.until().isAfter(now),
                one.why());
    }

    /** A vehicle or a phone. */
    @PostMapping("/persons/following")
    Object begin(
            Actor actor, @RequestParam(defaultValue = "") String mark, @RequestParam(defaultValue = "") String why) {
        if (!mayFollowMarks(actor)) {
            throw new AccessDeniedException("an office that identifies nobody");
        }
        String clean = Following.mark(mark);
        Optional<String> reason = Why.of(why);
        if (clean.length() < MARK_MIN || clean.length() > MARK_MAX || reason.isEmpty()) {
            return "redirect:/persons/following?wrong=" + (reason.isEmpty() ? "why" : "mark");
        }
        accessJournal.record(
                actor.office(),
                actor.officer(),
                Purpose.IDENTIFICATION.name(),
                "search followed from now on: " + clean + " – " + reason.get(),
                null);
        followings.begin(actor, null, clean, reason.get());
        return "redirect:/persons/following";
    }

    private boolean mayFollowMarks(Actor actor) {
        return matrix.reasons(actor.kind()).contains(Purpose.IDENTIFICATION);
    }

    @PostMapping("/persons/following/{id}/renewal")
    Object renew(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String why,
            HttpServletRequest request) {
        Optional<String> reason = Why.of(why);
        if (reason.isEmpty()) {
            return "redirect:/persons/following?wrong=why";
        }
        return followings.renew(id, reason.get(), actor) ? "redirect:/persons/following" : notFound(request);
    }

    @PostMapping("/persons/following/{id}/end")
    Object end(Actor actor, @PathVariable long id, HttpServletRequest request) {
        return followings.end(id, actor) ? "redirect:/persons/following" : notFound(request);
    }

    private Object notFound(HttpServletRequest request) {
        return problems.of(request, new Problem(404, "not-found"));
    }
}
