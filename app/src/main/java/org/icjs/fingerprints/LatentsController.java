package org.icjs.fingerprints;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.icjs.exchange.CaseFile;
import org.icjs.fingerprints.enrolment.PrintSearch;
import org.icjs.fingerprints.enrolment.PrintStore.Kept;
import org.icjs.fingerprints.examination.Latents;
import org.icjs.fingerprints.examination.Latents.Conclusion;
import org.icjs.fingerprints.examination.Latents.Latent;
import org.icjs.fingerprints.examination.Latents.Listed;
import org.icjs.fingerprints.print.Intake;
import org.icjs.identity.Actor;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficerCode;
import org.icjs.web.Links;
import org.icjs.web.Names;
import org.icjs.web.Page;
import org.icjs.web.Problem;
import org.icjs.web.ProblemAnswers;
import org.icjs.web.Wrong;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Prints from the scene of a case: searched by who investigates or examines, concluded on by examiners of a laboratory. */
@Controller
public class LatentsController {
    private static final int CANDIDATES = 10;

    private final Door door;
    private final Latents latents;
    private final PrintSearch search;
    private final Whose whose;
    private final Names names;
    private final ProblemAnswers problems;

    LatentsController(
            Door door, Latents latents, PrintSearch search, Whose whose, Names names, ProblemAnswers problems) {
        this.door = door;
        this.latents = latents;
        this.search = search;
        this.whose = whose;
        this.names = names;
        this.problems = problems;
    }

    /** A print as a page shows it. */
    public record Shown(UUID id, String text, List<Row> candidates) {}

    /**
     * A candidate as a page shows him.
     *
     * @param open whether this reader may conclude on him now
     */
    public record Row(
            String reference,
            int finger,
            String who,
            String text,
            String standing,
            List<String> conclusions,
            boolean open) {}

    @GetMapping("/cases/{docket}/latents")
    Object list(
            Actor actor, @PathVariable String docket, @ModelAttribute("page") Page page, HttpServletRequest request) {
        return door.openToSearch(actor, docket, "prints from a scene")
                .<Object>map(file -> view(actor, file, page, List.of(), HttpStatus.OK))
                .orElseGet(() -> notFound(request));
    }

    @PostMapping("/cases/{docket}/latents")
    Object search(
            Actor actor,
            @PathVariable String docket,
            @RequestParam(defaultValue = "") String found,
            @RequestParam Map<String, MultipartFile> files,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        Optional<CaseFile> opened = door.openToSearch(actor, docket, "print from a scene searched");
        if (opened.isEmpty()) {
            return notFound(request);
        }
        CaseFile file = opened.get();
        String where = found.strip();
        if (where.isEmpty() || where.length() > 500) {
            return wrong(actor, file, page, "found", page.text("fingerprints.latent.found.wanted"));
        }
        return switch (Uploads.one(files)) {
            case Intake.Refused(var reason) ->
                wrong(actor, file, page, "print", page.text("fingerprints.refused." + reason.name()));
            case Intake.Taken taken -> {
                CaseId id = file.docket().id();
                PrintSearch.Found candidates = search.latent(taken.template(), CANDIDATES);
                latents.keep(actor, id, where, Kept.of(taken), candidates);
                door.searched(
                        actor,
                        id,
                        "print from a scene: %d candidates among %d persons"
                                .formatted(candidates.candidates().size(), candidates.persons()));
                yield "redirect:" + Links.file(id) + "/latents";
            }
        };
    }

    @PostMapping("/cases/{docket}/latents/{latent}/conclusions")
    Object conclude(
            Actor actor,
            @PathVariable String docket,
            @PathVariable UUID latent,
            @RequestParam String reference,
            @RequestParam int finger,
            @RequestParam(defaultValue = "") String conclusion,
            @RequestParam(defaultValue = "") String reasons,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        Optional<CaseFile> opened = door.openToSearch(actor, docket, "print from a scene concluded");
        if (opened.isEmpty()) {
            return notFound(request);
        }
        if (!Door.examines(actor)) {
            return problems.of(request, new Problem(403, "not-allowed"));
        }
        CaseFile file = opened.get();
        CaseId id = file.docket().id();
        Optional<Listed> on = latents.candidate(id, latent, reference, finger);
        Optional<Conclusion> chosen = Arrays.stream(Conclusion.values())
                .filter(one -> one.name().equals(conclusion))
                .findFirst();
        String why = reasons.strip();
        if (on.isEmpty()) {
            return notFound(request);
        }
        if (chosen.isEmpty() || why.isEmpty() || why.length() > 4000) {
            return wrong(actor, file, page, "", page.text("fingerprints.latent.conclude.wanted"));
        }
        return switch (latents.conclude(actor, id, latent, on.get(), chosen.get(), why)) {
            case TAKEN -> "redirect:" + Links.file(id) + "/latents";
            case NO_CANDIDATE -> notFound(request);
            case SAME_EXAMINER -> wrong(actor, file, page, "", page.text("fingerprints.latent.sameExaminer"));
            case COMPLETE -> wrong(actor, file, page, "", page.text("fingerprints.latent.complete"));
        };
    }

    private ModelAndView wrong(Actor actor, CaseFile file, Page page, String field, String text) {
        return view(actor, file, page, List.of(new Wrong(field, text)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView view(Actor actor, CaseFile file, Page page, List<Wrong> wrong, HttpStatus status) {
        CaseId own = file.docket().id();
        List<Shown> shown = new ArrayList<>();
        for (Latent latent : latents.of(own)) {
            List<Row> rows = new ArrayList<>();
            for (Listed candidate : latent.candidates()) {
                whose.of(actor, candidate.reference(), own, page)
                        .ifPresent(who -> rows.add(row(actor, who, candidate, page)));
            }
            String text = page.text(
                    "fingerprints.latent.head",
                    latent.found(),
                    names.officer(new OfficerCode(latent.officer())),
                    page.time(latent.at()),
                    page.number(latent.searched()),
                    page.number(latent.score()));
            shown.add(new Shown(latent.id(), text, rows));
        }
        ModelAndView view = new ModelAndView("fingerprints/latents");
        view.setStatus(status);
        view.addObject("page", page);
        view.addObject("docket", own.toString());
        view.addObject("latents", shown);
        view.addObject("conclusions", List.of(Conclusion.values()));
        view.addObject("errors", wrong);
        return view;
    }

    private Row row(Actor actor, Whose.Known who, Listed candidate, Page page) {
        List<String> concluded = candidate.conclusions().stream()
                .map(one -> page.text(
                        "fingerprints.latent.concluded",
                        names.officer(new OfficerCode(one.officer())),
                        page.texts().of(one.conclusion()),
                        page.time(one.at()),
                        one.reasons()))
                .toList();
        boolean mine = candidate.conclusions().stream()
                .anyMatch(one -> one.officer().equals(actor.officer().code()));
        boolean open = Door.examines(actor) && !mine && candidate.conclusions().size() < 2;
        return new Row(
                candidate.reference(),
                candidate.finger().code(),
                who.text(),
                page.text(
                        "fingerprints.latent.candidate",
                        page.texts().of(candidate.finger()),
                        page.number(Math.round(candidate.score()))),
                page.texts().of(candidate.standing()),
                concluded,
                open);
    }

    private Object notFound(HttpServletRequest request) {
        return problems.of(request, new Problem(404, "not-found"));
    }
}
