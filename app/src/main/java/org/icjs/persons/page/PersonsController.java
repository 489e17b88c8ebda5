package org.icjs.persons.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.icjs.identity.Actor;
import org.icjs.persons.follow.Followings;
import org.icjs.persons.follow.NewsOfPersons;
import org.icjs.persons.link.Decision;
import org.icjs.persons.link.PersonRecord;
import org.icjs.persons.link.Persons;
import org.icjs.web.Page;
import org.icjs.web.Problem;
import org.icjs.web.ProblemAnswers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person over all cases; what officers decide of his records; pairs that wait to be decided; whom an officer follows. */
@Controller
class PersonsController {
    private static final int PAIRS = 20;

    private final PersonPages pages;
    private final Persons persons;
    private final Followings followings;
    private final NewsOfPersons news;
    private final ProblemAnswers problems;

    PersonsController(
            PersonPages pages, Persons persons, Followings followings, NewsOfPersons news, ProblemAnswers problems) {
        this.pages = pages;
        this.persons = persons;
        this.followings = followings;
        this.news = news;
        this.problems = problems;
    }

    @GetMapping("/persons/{docket}/{person}")
    Object person(
            Actor actor,
            @PathVariable String docket,
            @PathVariable String person,
            @RequestParam(defaultValue = "") String wrong,
            @ModelAttribute("page") Page page,
            Model model,
            HttpServletRequest request) {
        Optional<PersonRecord> record = PersonRecord.find(docket, person);
        Optional<PersonView> view = record.flatMap(one -> pages.open(actor, one, page.texts()));
        if (view.isEmpty()) {
            return notFound(request);
        }
        model.addAttribute("view", view.get());
        model.addAttribute("wrong", !wrong.isEmpty());
        model.addAttribute(
                "follows",
                followings.mine(actor).stream().anyMatch(one -> record.equals(Optional.ofNullable(one.person()))));
        return "persons/person";
    }

    @PostMapping("/persons/{docket}/{person}/decisions")
    Object decide(
            Actor actor,
            @PathVariable String docket,
            @PathVariable String person,
            @RequestParam(defaultValue = "") String other,
            @RequestParam boolean same,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String back,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        Optional<PersonRecord> one = PersonRecord.find(docket, person);
        Optional<PersonRecord> two = other.contains("/")
                ? PersonRecord.find(other.split("/", 2)[0], other.split("/", 2)[1])
                : Optional.empty();
        if (one.isEmpty() || two.isEmpty() || !pages.seesBoth(actor, one.get(), two.get(), page.texts())) {
            return notFound(request);
        }
        String to = back.equals("review") ? "/persons/review" : one.get().href();
        Optional<String> reason = Why.of(why);
        reason.ifPresent(clean -> persons.decide(one.get(), two.get(), same, clean, actor));
        return "redirect:" + to + (reason.isEmpty() ? "?wrong=why" : "");
    }

    @PostMapping("/persons/{docket}/{person}/decisions/{id}/undoing")
    Object undo(
            Actor actor,
            @PathVariable String docket,
            @PathVariable String person,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String why,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        Optional<PersonRecord> one = PersonRecord.find(docket, person);
        Optional<Decision> decision = one.flatMap(record -> persons.decision(id, record))
                .filter(found -> pages.seesBoth(actor, found.one(), found.other(), page.texts()));
        if (one.isEmpty() || decision.isEmpty()) {
            return notFound(request);
        }
        Optional<String> reason = Why.of(why);
        reason.ifPresent(clean -> persons.undo(decision.get(), clean, actor));
        return "redirect:" + one.get().href() + (reason.isEmpty() ? "?wrong=why" : "");
    }

    @GetMapping("/persons/review")
    String review(
            Actor actor,
            @RequestParam(defaultValue = "") String wrong,
            @ModelAttribute("page") Page page,
            Model model) {
        model.addAttribute("pairs", pages.waiting(actor, PAIRS, page.texts()));
        model.addAttribute("wrong", !wrong.isEmpty());
        return "persons/review";
    }

    @PostMapping("/persons/{docket}/{person}/following")
    Object follow(
            Actor actor,
            @PathVariable String docket,
            @PathVariable String person,
            @RequestParam(defaultValue = "") String why,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        Optional<PersonRecord> record = PersonRecord.find(docket, person);
        if (record.isEmpty() || pages.open(actor, record.get(), page.texts()).isEmpty()) {
            return notFound(request);
        }
        Optional<String> reason = Why.of(why);
        reason.ifPresent(clean -> followings.begin(actor, record.get(), null, clean));
        return "redirect:" + record.get().href() + (reason.isEmpty() ? "?wrong=why" : "");
    }

    @PostMapping("/persons/news/{id}/seen")
    Object seen(Actor actor, @PathVariable long id, HttpServletRequest request) {
        return done(() -> news.seen(id, actor), "/desk", request);
    }

    private Object done(BooleanSupplier act, String to, HttpServletRequest request) {
        return act.getAsBoolean() ? "redirect:" + to : notFound(request);
    }

    private Object notFound(HttpServletRequest request) {
        return problems.of(request, new Problem(404, "not-found"));
    }
}
