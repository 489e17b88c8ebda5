package org.icjs.desk.clock;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.identity.Actor;
import org.icjs.web.Problem;
import org.icjs.web.ProblemAnswers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Acknowledges a warning. That is an act of the office's business and none in the case: it stands in the table of notices and in the
 * office's journal of readings, not in the case file.
 */
@Controller
class NoticesController {
    private final Notices notices;
    private final CaseFiles caseFiles;
    private final ProblemAnswers problems;

    NoticesController(Notices notices, CaseFiles caseFiles, ProblemAnswers problems) {
        this.notices = notices;
        this.caseFiles = caseFiles;
        this.problems = problems;
    }

    @PostMapping("/notices/{id}/acknowledgement")
    Object acknowledge(Actor actor, @PathVariable long id, HttpServletRequest request) {
        Optional<CaseFile> file = notices.docket(id, actor.office())
                .flatMap(docket -> caseFiles.open(actor, docket, "notice acknowledged"));
        if (file.isEmpty()) {
            return problems.of(request, new Problem(404, "not-found"));
        }
        notices.acknowledge(id, actor);
        return "redirect:/desk";
    }
}
