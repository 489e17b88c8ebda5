package org.icjs.desk.act;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjs.docket.Recorded;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.identity.Actor;
import org.icjs.journal.Filing;
import org.icjs.journal.Journal;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.Refused;
import org.icjs.web.Links;
import org.icjs.web.Page;
import org.icjs.web.Problem;
import org.icjs.web.ProblemAnswers;
import org.icjs.web.form.Asked;
import org.icjs.web.form.Bound;
import org.icjs.web.form.Correction;
import org.icjs.web.form.Form;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Puts one value of an earlier entry of the same office right. Both stay visible. */
@Controller
class CorrectionsController {
    private final ActForms forms;
    private final CaseFiles caseFiles;
    private final Journal journal;
    private final ProblemAnswers problems;

    CorrectionsController(ActForms forms, CaseFiles caseFiles, Journal journal, ProblemAnswers problems) {
        this.forms = forms;
        this.caseFiles = caseFiles;
        this.journal = journal;
        this.problems = problems;
    }

    private record Before(
            CaseFile file, Asked asked, Correction correction, String action, String caseLine, Page page) {}

    @GetMapping("/cases/{docket}/entries/{entry}/correction")
    Object form(
            Actor actor,
            @PathVariable String docket,
            @PathVariable String entry,
            @RequestParam(defaultValue = "") String component,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        return before(actor, docket, entry, component, page)
                .<Object>map(before -> view(before, before.correction().form(), HttpStatus.OK))
                .orElseGet(() -> notFound(request));
    }

    @PostMapping("/cases/{docket}/entries/{entry}/correction")
    Object correct(
            Actor actor,
            @PathVariable String docket,
            @PathVariable String entry,
            @RequestParam(defaultValue = "") String component,
            @RequestParam MultiValueMap<String, String> inputs,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        return before(actor, docket, entry, component, page)
                .map(before -> take(actor, before, inputs, request))
                .orElseGet(() -> notFound(request));
    }

    private Optional<Before> before(Actor actor, String docket, String entry, String component, Page page) {
        return ActsController.id(docket)
                .flatMap(id -> forms.open(actor, id, Correction.TYPE))
                .flatMap(file -> id(entry)
                        .flatMap(id -> file.docket().entry(id))
                        .filter(target -> caseFiles.mayCorrect(actor, target, file.docket()))
                        .flatMap(target -> before(actor, file, target, component, page)));
    }

    private Optional<Before> before(Actor actor, CaseFile file, Recorded target, String component, Page page) {
        Asked asked = forms.asked(actor, Correction.TYPE, file, Map.of(), page.texts());
        return Correction.of(asked, target, component)
                .map(correction -> new Before(
                        file,
                        asked,
                        correction,
                        Links.correction(file.docket().id(), target.id(), component),
                        forms.caseLine(file, page.texts()),
                        page));
    }

    private Object take(Actor actor, Before before, MultiValueMap<String, String> inputs, HttpServletRequest request) {
        Bound bound = before.correction().bind(inputs);
        if (bound.typed().asksForChange()) {
            return view(before, before.correction().changed(inputs), HttpStatus.OK);
        }
        if (bound.entry() == null || bound.occurredAt() == null) {
            return view(before, before.correction().again(bound, List.of()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Filing filing = new Filing(
                actor.office(),
                actor.officer(),
                before.file().docket().id(),
                bound.entry(),
                bound.occurredAt(),
                bound.requestKey(),
                bound.version(),
                bound.confirmed());
        return new ActsController.Taken(
                        () -> problems.of(request, new Problem(403, "not-allowed")),
                        () -> problems.of(request, new Problem(409, "key-reused")))
                .answer(
                        journal.append(filing),
                        before.correction().form().draft(),
                        (findings, status) -> view(before, before.correction().again(bound, findings), status));
    }

    private static ModelAndView view(Before before, Form form, HttpStatus status) {
        ModelAndView view = new ModelAndView("web/form/page");
        view.addObject("page", before.page());
        view.addObject("form", form);
        view.addObject("action", before.action());
        view.addObject("caseLine", before.caseLine());
        view.setStatus(status);
        return view;
    }

    private Object notFound(HttpServletRequest request) {
        return problems.of(request, new Problem(404, "not-found"));
    }

    private static Optional<EntryId> id(String text) {
        try {
            return Optional.of(EntryId.parse(text));
        } catch (Refused _) {
            return Optional.empty();
        }
    }
}
