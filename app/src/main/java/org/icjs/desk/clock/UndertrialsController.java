package org.icjs.desk.clock;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.icjs.clocks.Deadline;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.identity.Actor;
import org.icjs.identity.OfficeKind;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.Refused;
import org.icjs.web.Names;
import org.icjs.web.Page;
import org.icjs.web.Problem;
import org.icjs.web.ProblemAnswers;
import org.icjs.web.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** A jail's list of those whom it must ask the court about, and the application for each. For officers of a jail only. */
@Controller
class UndertrialsController {
    private final Undertrials undertrials;
    private final CaseFiles caseFiles;
    private final Rulebook rulebook;
    private final Names names;
    private final Clock clock;
    private final ProblemAnswers problems;

    UndertrialsController(
            Undertrials undertrials,
            CaseFiles caseFiles,
            Rulebook rulebook,
            Names names,
            Clock clock,
            ProblemAnswers problems) {
        this.undertrials = undertrials;
        this.caseFiles = caseFiles;
        this.rulebook = rulebook;
        this.names = names;
        this.clock = clock;
        this.problems = problems;
    }

    @GetMapping("/jail/undertrials")
    Object list(Actor actor, @ModelAttribute("page") Page page, Model model, HttpServletRequest request) {
        if (actor.kind() != OfficeKind.JAIL) {
            return notFound(request);
        }
        Undertrials.Shown shown = undertrials.read(actor, page.texts());
        model.addAttribute("office", names.office(actor.office()));
        model.addAttribute("beyond", shown.beyond());
        model.addAttribute("today", shown.today());
        model.addAttribute("soon", shown.soon());
        model.addAttribute("without", shown.without());
        return "desk/clock/undertrials";
    }

    @GetMapping("/jail/undertrials/{docket}/{person}/{rule}.pdf")
    Object application(
            Actor actor,
            @PathVariable String docket,
            @PathVariable String person,
            @PathVariable String rule,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        if (actor.kind() != OfficeKind.JAIL || !Undertrials.APPLIED_FOR.contains(rule)) {
            return notFound(request);
        }
        Optional<byte[]> pdf = open(actor, docket).flatMap(file -> pdf(actor, file, person, rule, page.texts()));
        if (pdf.isEmpty()) {
            return notFound(request);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("bnss-479-3-" + docket + "-" + person + ".pdf")
                                .build()
                                .toString())
                .body(pdf.get());
    }

    private Optional<byte[]> pdf(Actor actor, CaseFile file, String person, String rule, Texts texts) {
        Instant now = clock.instant();
        return rulebook.reckon(file.docket(), now).deadlines().stream()
                .filter(one -> one.rule().equals(rule) && one.open() && one.due() != null)
                .filter(one -> one.person() != null && one.person().toString().equals(person))
                .filter(one -> holds(actor, file, one))
                .findFirst()
                .map(one -> new ReleaseApplication(file, texts, names)
                        .pdf(one, ClocksView.row(file, one, now, texts, names), actor, now));
    }

    /** The jail where the accused is detained applies, and no other that once held him. */
    private static boolean holds(Actor actor, CaseFile file, Deadline of) {
        return of.person() != null
                && file.docket()
                        .person(of.person())
                        .filter(party ->
                                party.custody().held() && actor.office().equals(party.jail()))
                        .isPresent();
    }

    private Optional<CaseFile> open(Actor actor, String docket) {
        try {
            return caseFiles.open(actor, CaseId.parse(docket), "application for release");
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    private Object notFound(HttpServletRequest request) {
        return problems.of(request, new Problem(404, "not-found"));
    }
}
