package org.icjs.desk.act;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.icjs.docket.EntryType;
import org.icjs.docket.Finding;
import org.icjs.exchange.CaseFile;
import org.icjs.identity.Actor;
import org.icjs.journal.Filing;
import org.icjs.journal.Journal;
import org.icjs.journal.Outcome;
import org.icjs.journal.Receipt;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.Refused;
import org.icjs.web.Links;
import org.icjs.web.Page;
import org.icjs.web.Problem;
import org.icjs.web.ProblemAnswers;
import org.icjs.web.form.Asked;
import org.icjs.web.form.Bound;
import org.icjs.web.form.Form;
import org.icjs.web.form.Presets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One form for each act, in a case or to open one. What is recorded leads to its entry's page. */
@Controller
class ActsController {
    private final ActForms forms;
    private final Journal journal;
    private final ProblemAnswers problems;

    ActsController(ActForms forms, Journal journal, ProblemAnswers problems) {
        this.forms = forms;
        this.journal = journal;
        this.problems = problems;
    }

    /** What is needed to show a form and to take it. */
    record Before(Asked asked, @Nullable CaseId docket, String action, String caseLine, Page page) {}

    @GetMapping("/acts/{type}")
    Object opening(
            Actor actor,
            @PathVariable String type,
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        return before(actor, type, Presets::ofLink, query, page)
                .<Object>map(before -> view(before, Form.of(before.asked()), HttpStatus.OK))
                .orElseGet(() -> notFound(request));
    }

    @PostMapping("/acts/{type}")
    Object open(
            Actor actor,
            @PathVariable String type,
            @RequestParam MultiValueMap<String, String> inputs,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        return before(actor, type, Presets::ofForm, inputs, page)
                .map(before -> take(actor, before, inputs, request))
                .orElseGet(() -> notFound(request));
    }

    @GetMapping("/cases/{docket}/acts/{type}")
    Object form(
            Actor actor,
            @PathVariable String docket,
            @PathVariable String type,
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        return before(actor, docket, type, Presets::ofLink, query, page)
                .<Object>map(before -> view(before, Form.of(before.asked()), HttpStatus.OK))
                .orElseGet(() -> notFound(request));
    }

    @PostMapping("/cases/{docket}/acts/{type}")
    Object file(
            Actor actor,
            @PathVariable String docket,
            @PathVariable String type,
            @RequestParam MultiValueMap<String, String> inputs,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        return before(actor, docket, type, Presets::ofForm, inputs, page)
                .map(before -> take(actor, before, inputs, request))
                .orElseGet(() -> notFound(request));
    }

    private interface Preset {
        Map<String, String> of(EntryType type, MultiValueMap<String, String> inputs);
    }

    private Optional<Before> before(
            Actor actor, String name, Preset preset, MultiValueMap<String, String> inputs, Page page) {
        return EntryType.named(name)
                .filter(type -> forms.mayOpenCase(actor, type))
                .map(type -> new Before(
                        forms.asked(actor, type, preset.of(type, inputs), page.texts()),
                        null,
                        Links.act(type),
                        "",
                        page));
    }

    private Optional<Before> before(
            Actor actor, String docket, String name, Preset preset, MultiValueMap<String, String> inputs, Page page) {
        return EntryType.named(name)
                .flatMap(type -> id(docket)
                        .flatMap(id -> forms.open(actor, id, type)
                                .filter(file -> forms.mayFile(actor, type, file))
                                .map(file -> inCase(actor, type, file, preset.of(type, inputs), page))));
    }

    private Before inCase(Actor actor, EntryType type, CaseFile file, Map<String, String> preset, Page page) {
        return new Before(
                forms.asked(actor, type, file, preset, page.texts()),
                file.docket().id(),
                Links.act(file.docket().id(), type, Map.of()),
                forms.caseLine(file, page.texts()),
                page);
    }

    private Object take(Actor actor, Before before, MultiValueMap<String, String> inputs, HttpServletRequest request) {
        Asked asked = before.asked();
        Bound bound = Form.bind(asked, inputs);
        if (bound.typed().asksForChange()) {
            return view(before, Form.changed(asked, inputs), HttpStatus.OK);
        }
        if (bound.entry() == null || bound.occurredAt() == null) {
            return view(before, Form.again(asked, bound, List.of()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Filing filing = new Filing(
                actor.office(),
                actor.officer(),
                before.docket(),
                bound.entry(),
                bound.occurredAt(),
                bound.requestKey(),
                bound.version(),
                bound.confirmed());
        return new Taken(
                        () -> problems.of(request, new Problem(403, "not-allowed")),
                        () -> problems.of(request, new Problem(409, "key-reused")))
                .answer(
                        journal.append(filing),
                        Form.of(asked).draft(),
                        (findings, status) -> view(before, Form.again(asked, bound, findings), status));
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

    static Optional<CaseId> id(String text) {
        try {
            return Optional.of(CaseId.parse(text));
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    /** What a page answers when an act was given to the journal. */
    record Taken(Supplier<Object> notEntitled, Supplier<Object> keyReused) {
        /** Shows the form again. */
        interface Again {
            Object with(List<Finding> findings, HttpStatus status);
        }

        Object answer(Outcome outcome, String draft, Again again) {
            return switch (outcome) {
                case Outcome.Accepted(Receipt receipt, var _) -> recorded(receipt, draft);
                case Outcome.Repeated(Receipt receipt) -> recorded(receipt, draft);
                case Outcome.Refused(var findings) -> again.with(findings, HttpStatus.UNPROCESSABLE_CONTENT);
                case Outcome.Unconfirmed(var findings) -> again.with(findings, HttpStatus.UNPROCESSABLE_CONTENT);
                case Outcome.Stale _ ->
                    again.with(List.of(Finding.refused("", "docket.changed", "")), HttpStatus.CONFLICT);
                case Outcome.Busy _ ->
                    again.with(List.of(Finding.refused("", "journal.busy", "")), HttpStatus.SERVICE_UNAVAILABLE);
                case Outcome.KeyReused _ -> keyReused.get();
                case Outcome.NotEntitled _ -> notEntitled.get();
            };
        }

        private static Object recorded(Receipt receipt, String draft) {
            CaseId docket = java.util.Objects.requireNonNull(receipt.docket());
            ModelAndView view = new ModelAndView("redirect:" + Links.entry(docket, receipt.id()));
            view.addObject("done", draft);
            return view;
        }
    }
}
