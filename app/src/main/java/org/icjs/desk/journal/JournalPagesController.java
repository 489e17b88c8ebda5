package org.icjs.desk.journal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.icjs.identity.Actor;
import org.icjs.identity.Duty;
import org.icjs.identity.Offices;
import org.icjs.kernel.OfficeCode;
import org.icjs.web.Names;
import org.icjs.web.Page;
import org.icjs.web.Paging;
import org.icjs.web.Problem;
import org.icjs.web.ProblemAnswers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The office's own journal and access journal; an auditor's, those of any office. */
@Controller
class JournalPagesController {
    private final JournalPages pages;
    private final Offices offices;
    private final Names names;
    private final ProblemAnswers problems;

    JournalPagesController(JournalPages pages, Offices offices, Names names, ProblemAnswers problems) {
        this.pages = pages;
        this.offices = offices;
        this.names = names;
        this.problems = problems;
    }

    @GetMapping("/journal")
    Object journal(
            Actor actor,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @ModelAttribute("page") Page page,
            Model model,
            HttpServletRequest request) {
        return show(
                actor,
                office,
                before,
                new Kind("/journal", "desk/journal/journal"),
                whose -> pages.entries(actor, whose, before, page.texts()),
                model,
                request);
    }

    @GetMapping("/journal/readings")
    Object readings(
            Actor actor,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @ModelAttribute("page") Page page,
            Model model,
            HttpServletRequest request) {
        return show(
                actor,
                office,
                before,
                new Kind("/journal/readings", "desk/journal/readings"),
                whose -> pages.readings(actor, whose, before, page.texts()),
                model,
                request);
    }

    private record Kind(String path, String view) {}

    private interface Lines {
        JournalPages.Shown<?> of(OfficeCode whose);
    }

    private Object show(
            Actor actor, String asked, long before, Kind kind, Lines lines, Model model, HttpServletRequest request) {
        Optional<OfficeCode> whose = whose(actor, asked);
        if (whose.isEmpty()) {
            return problems.of(request, new Problem(404, "not-found"));
        }
        JournalPages.Shown<?> shown = lines.of(whose.get());
        String query = asked.isEmpty() ? "" : "?office=" + whose.get().code();
        String older = kind.path() + (query.isEmpty() ? "?" : query + "&") + "before=" + shown.older();
        model.addAttribute("rows", shown.rows());
        model.addAttribute("officeName", names.office(whose.get()));
        model.addAttribute("query", query);
        model.addAttribute(
                "paging",
                new Paging(
                        before == Long.MAX_VALUE ? null : kind.path() + query, shown.older() == null ? null : older));
        return kind.view();
    }

    private Optional<OfficeCode> whose(Actor actor, String asked) {
        if (asked.isEmpty() || asked.equals(actor.office().code())) {
            return Optional.of(actor.office());
        }
        return offices.all().stream()
                .map(office -> office.code())
                .filter(code -> code.code().equals(asked) && actor.has(Duty.AUDITOR))
                .findFirst();
    }
}
