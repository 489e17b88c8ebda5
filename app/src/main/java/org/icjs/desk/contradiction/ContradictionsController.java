package org.icjs.desk.contradiction;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.identity.Actor;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.Refused;
import org.icjs.web.Page;
import org.icjs.web.Problem;
import org.icjs.web.ProblemAnswers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The list of entries that contradicted their cases. That an office has looked at one stands in its journal of readings. */
@Controller
class ContradictionsController {
    private final Contradictions contradictions;
    private final CaseFiles caseFiles;
    private final ProblemAnswers problems;

    ContradictionsController(Contradictions contradictions, CaseFiles caseFiles, ProblemAnswers problems) {
        this.contradictions = contradictions;
        this.caseFiles = caseFiles;
        this.problems = problems;
    }

    @GetMapping("/contradictions")
    String list(Actor actor, @ModelAttribute("page") Page page, Model model) {
        model.addAttribute("rows", contradictions.read(actor, page.texts()));
        return "desk/contradiction/contradictions";
    }

    @PostMapping("/contradictions/{entry}/acknowledgement")
    Object seen(Actor actor, @PathVariable String entry, HttpServletRequest request) {
        Optional<EntryId> id = id(entry);
        Optional<CaseFile> file = id.flatMap(one -> contradictions.docket(one, actor.office()))
                .flatMap(docket -> caseFiles.open(actor, docket, "contradiction acknowledged"));
        if (id.isEmpty()
                || file.isEmpty()
                || file.get().docket().entry(id.get()).filter(file.get()::sees).isEmpty()) {
            return problems.of(request, new Problem(404, "not-found"));
        }
        contradictions.seen(id.get(), actor);
        return "redirect:/contradictions";
    }

    private static Optional<EntryId> id(String text) {
        try {
            return Optional.of(EntryId.parse(text));
        } catch (Refused _) {
            return Optional.empty();
        }
    }
}
