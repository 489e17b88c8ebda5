package org.icjs.search.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjs.identity.Actor;
import org.icjs.identity.Offices;
import org.icjs.identity.SearchMatrix;
import org.icjs.search.fill.IndexState;
import org.icjs.search.index.Facet;
import org.icjs.web.Names;
import org.icjs.web.Page;
import org.icjs.web.Wrong;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search form, with its purpose, and what was found. */
@Controller
class SearchController {
    private final Questions questions;
    private final Searching searching;
    private final IndexState state;
    private final SearchMatrix matrix;
    private final Offices offices;
    private final Names names;
    private final Applicants applicants;

    SearchController(
            Questions questions,
            Searching searching,
            IndexState state,
            SearchMatrix matrix,
            Offices offices,
            Names names,
            Applicants applicants) {
        this.applicants = applicants;
        this.questions = questions;
        this.searching = searching;
        this.state = state;
        this.matrix = matrix;
        this.offices = offices;
        this.names = names;
    }

    @GetMapping("/search")
    String form(
            Actor actor,
            @RequestParam(name = "case", defaultValue = "") String docket,
            @RequestParam(defaultValue = "") String again,
            HttpSession session,
            @ModelAttribute("page") Page page,
            Model model) {
        entitled(actor);
        Searches searches = Searches.of(session);
        Map<String, String> values = new HashMap<>();
        searches.last(actor)
                .map(Asked::form)
                .ifPresent(last -> SearchForm.PURPOSE.forEach(field -> values.put(field, last.value(field))));
        searches.find(again, actor).map(Asked::form).ifPresent(before -> values.putAll(before.values()));
        if (!docket.isEmpty()) {
            values.putAll(Map.of("purpose", Questions.CASE, "case", docket));
            values.putAll(applicants.of(actor, docket));
        }
        String begun = Searches.begun(session);
        if (!begun.isEmpty()) {
            values.put("text", begun);
        }
        return show(SearchForm.of(values), Map.of(), actor, page, model);
    }

    /** From the box in the head of any page: what was typed is kept, and its purpose asked for. */
    @PostMapping("/search/start")
    String start(Actor actor, @RequestParam(defaultValue = "") String text, HttpSession session) {
        entitled(actor);
        Searches.begin(session, SearchForm.of(Map.of("text", text)).value("text"));
        return "redirect:/search";
    }

    @PostMapping("/search")
    String search(
            Actor actor,
            @RequestParam Map<String, String> typed,
            HttpSession session,
            @ModelAttribute("page") Page page,
            Model model,
            HttpServletResponse response) {
        entitled(actor);
        SearchForm form = SearchForm.of(typed);
        Questions.Made made = questions.make(form, actor);
        if (made.asked() == null) {
            response.setStatus(422);
            return show(form, made.errors(), actor, page, model);
        }
        return "redirect:/search/" + Searches.of(session).add(made.asked());
    }

    @GetMapping("/search/{id}")
    String results(
            Actor actor,
            @PathVariable String id,
            @RequestParam Map<String, String> parameters,
            HttpSession session,
            @ModelAttribute("page") Page page,
            Model model,
            HttpServletRequest request) {
        entitled(actor);
        Optional<Asked> asked = Searches.of(session).find(id, actor);
        if (asked.isEmpty()) {
            return "redirect:/search";
        }
        Map<Facet, String> narrowed = narrowed(parameters);
        Searching.Result result = searching.search(actor, asked.get(), Answers.sets(narrowed));
        Answers answers = new Answers(page.texts(), names, "/search/" + id, narrowed);
        model.addAttribute("results", answers.view(asked.get(), result, state.progress(), from(parameters)));
        model.addAttribute("again", "/search?again=" + id);
        return "search/results";
    }

    private static Map<Facet, String> narrowed(Map<String, String> parameters) {
        Map<Facet, String> narrowed = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String value = parameters.getOrDefault(facet.name(), "");
            if (value.matches("[A-Za-z0-9_]{1,40}")) {
                narrowed.put(facet, value);
            }
        }
        return narrowed;
    }

    private static int from(Map<String, String> parameters) {
        String from = parameters.getOrDefault("from", "");
        return from.matches("\\d{1,4}") ? Integer.parseInt(from) : 0;
    }

    private String show(SearchForm form, Map<String, String> errors, Actor actor, Page page, Model model) {
        List<Wrong> wrongs = new ArrayList<>();
        errors.forEach((field, key) ->
                wrongs.add(new Wrong("s-" + (field.equals("purpose") ? "purpose-0" : field), page.text(key))));
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("reasons", matrix.reasons(actor.kind()));
        model.addAttribute("districts", offices.districts());
        model.addAttribute("progress", state.progress());
        return "search/form";
    }

    private void entitled(Actor actor) {
        if (!matrix.maySearch(actor.kind())) {
            throw new AccessDeniedException("an office that has no cases");
        }
    }
}
