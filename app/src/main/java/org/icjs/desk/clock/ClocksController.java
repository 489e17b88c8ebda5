package org.icjs.desk.clock;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.icjs.desk.casefile.CaseLine;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.identity.Actor;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.Refused;
import org.icjs.web.Names;
import org.icjs.web.Page;
import org.icjs.web.Problem;
import org.icjs.web.ProblemAnswers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a case's clocks, reckoned when it is asked for. */
@Controller
class ClocksController {
    private final CaseFiles caseFiles;
    private final Rulebook rulebook;
    private final Names names;
    private final Clock clock;
    private final ProblemAnswers problems;

    ClocksController(CaseFiles caseFiles, Rulebook rulebook, Names names, Clock clock, ProblemAnswers problems) {
        this.caseFiles = caseFiles;
        this.rulebook = rulebook;
        this.names = names;
        this.clock = clock;
        this.problems = problems;
    }

    @GetMapping("/cases/{docket}/clocks")
    Object clocks(
            Actor actor,
            @PathVariable String docket,
            @ModelAttribute("page") Page page,
            Model model,
            HttpServletRequest request) {
        Optional<CaseFile> found = open(actor, docket);
        if (found.isEmpty()) {
            return problems.of(request, new Problem(404, "not-found"));
        }
        CaseFile file = found.get();
        Instant now = clock.instant();
        Rulebook.Reckoned reckoned = rulebook.reckon(file.docket(), now);
        ClocksView view = new ClocksView(file, reckoned.deadlines(), now, page.texts(), names);
        model.addAttribute("line", CaseLine.of(file, page.texts(), names));
        model.addAttribute("now", now);
        model.addAttribute("open", view.open());
        model.addAttribute("cannotTell", view.cannotTell());
        model.addAttribute("done", view.done());
        model.addAttribute("withheld", view.withheld());
        model.addAttribute(
                "failed",
                reckoned.failed().stream()
                        .map(rule -> ClockTexts.name(rule, page.texts()))
                        .toList());
        return "desk/clock/clocks";
    }

    private Optional<CaseFile> open(Actor actor, String docket) {
        try {
            return caseFiles.open(actor, CaseId.parse(docket), "clocks");
        } catch (Refused _) {
            return Optional.empty();
        }
    }
}
