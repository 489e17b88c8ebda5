package org.icjs.fingerprints;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjs.exchange.CaseFile;
import org.icjs.fingerprints.enrolment.PrintSearch;
import org.icjs.fingerprints.enrolment.PrintStore;
import org.icjs.fingerprints.enrolment.PrintStore.Kept;
import org.icjs.fingerprints.print.Finger;
import org.icjs.fingerprints.print.Fusion;
import org.icjs.fingerprints.print.Gallery.Candidate;
import org.icjs.fingerprints.print.Template;
import org.icjs.identity.Actor;
import org.icjs.kernel.CaseId;
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

/** Whether prints are those of an enrolled person (1:1), and whose they are (1:N). What is searched with is not kept. */
@Controller
public class SearchController {
    private static final int CANDIDATES = 10;

    /** One pair of different persons in a hundred is as alike: nobody is shown who is less so. */
    private static final double SHOWN_FROM = 20;

    private final Door door;
    private final PrintStore store;
    private final PrintSearch search;
    private final Whose whose;
    private final ProblemAnswers problems;

    SearchController(Door door, PrintStore store, PrintSearch search, Whose whose, ProblemAnswers problems) {
        this.door = door;
        this.store = store;
        this.search = search;
        this.whose = whose;
        this.problems = problems;
    }

    /**
     * One candidate as a page shows him.
     *
     * @param reached whether the score says that it is the same person
     * @param href to his case file; empty where the reader is to ask the office
     */
    public record Row(String who, String href, boolean reached, String verdict, List<String> why) {}

    @GetMapping("/cases/{docket}/fingerprints/search")
    Object form(
            Actor actor, @PathVariable String docket, @ModelAttribute("page") Page page, HttpServletRequest request) {
        return door.openToSearch(actor, docket, "fingerprint search")
                .<Object>map(file -> view(file, page, List.of(), HttpStatus.OK))
                .orElseGet(() -> notFound(request));
    }

    /** @param whom the reference of an enrolment of this case to verify against; empty to search all */
    @PostMapping("/cases/{docket}/fingerprints/search")
    Object search(
            Actor actor,
            @PathVariable String docket,
            @RequestParam(defaultValue = "") String whom,
            @RequestParam Map<String, MultipartFile> files,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        Optional<CaseFile> found = door.openToSearch(actor, docket, "fingerprint search");
        if (found.isEmpty()) {
            return notFound(request);
        }
        CaseFile file = found.get();
        Uploads uploads = Uploads.of(files, page.texts());
        List<Wrong> wrong = new ArrayList<>(uploads.wrong());
        if (wrong.isEmpty() && uploads.taken().isEmpty()) {
            wrong.add(new Wrong("finger1", page.text("fingerprints.count.none")));
        }
        if (!wrong.isEmpty()) {
            return view(file, page, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Map<Finger, Template> prints = new EnumMap<>(Finger.class);
        uploads.taken().forEach((finger, taken) -> prints.put(finger, taken.template()));
        return whom.isEmpty() ? identify(actor, file, prints, page) : verify(actor, file, whom, prints, page);
    }

    private Object identify(Actor actor, CaseFile file, Map<Finger, Template> prints, Page page) {
        PrintSearch.Found found = search.identify(prints, CANDIDATES);
        CaseId own = file.docket().id();
        List<Row> rows = new ArrayList<>();
        for (Candidate<String> candidate : found.candidates()) {
            if (candidate.score() < SHOWN_FROM) {
                break;
            }
            whose.of(actor, candidate.key(), own, page)
                    .ifPresent(who -> rows.add(row(who, candidate, found.threshold(), page)));
        }
        door.searched(
                actor,
                own,
                "fingerprints identified: %d fingers among %d persons, %d shown"
                        .formatted(prints.size(), found.persons(), rows.size()));
        ModelAndView view = view(file, page, List.of(), HttpStatus.OK);
        view.addObject("rows", rows);
        view.addObject(
                "searched",
                page.text(
                        "fingerprints.searched",
                        page.number(prints.size()),
                        page.number(found.persons()),
                        page.number(Math.round(found.threshold()))));
        return view;
    }

    private Object verify(Actor actor, CaseFile file, String whom, Map<Finger, Template> prints, Page page) {
        CaseId own = file.docket().id();
        Map<Finger, Kept> enrolled =
                store.find(own, whom).map(PrintStore.Capture::prints).orElse(Map.of());
        Map<Finger, Double> scores = new EnumMap<>(Finger.class);
        prints.forEach((finger, template) -> {
            Kept kept = enrolled.get(finger);
            if (kept != null) {
                scores.put(finger, template.matcher().score(kept.read()));
            }
        });
        if (scores.isEmpty()) {
            List<Wrong> none = List.of(new Wrong("whom", page.text("fingerprints.verify.none")));
            return view(file, page, none, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        double sum = scores.values().stream().mapToDouble(Double::doubleValue).sum();
        Candidate<String> candidate = new Candidate<>(whom, Fusion.score(sum, scores.size()), scores);
        List<Row> rows = whose.of(actor, whom, own, page)
                .map(who -> List.of(row(who, candidate, Fusion.VERIFIED, page)))
                .orElse(List.of());
        door.searched(actor, own, "fingerprints verified: %d fingers".formatted(scores.size()));
        ModelAndView view = view(file, page, List.of(), HttpStatus.OK);
        view.addObject("rows", rows);
        view.addObject(
                "searched",
                page.text(
                        "fingerprints.verified", page.number(scores.size()), page.number(Math.round(Fusion.VERIFIED))));
        return view;
    }

    private static Row row(Whose.Known who, Candidate<String> candidate, double threshold, Page page) {
        boolean reached = candidate.score() >= threshold;
        List<String> why = new ArrayList<>();
        new EnumMap<>(candidate.fingers())
                .forEach((finger, score) -> why.add(page.text(
                        score >= Fusion.VERIFIED ? "fingerprints.why.alike" : "fingerprints.why.unlike",
                        page.texts().of(finger),
                        page.number(Math.round(score)))));
        why.add(page.text(
                "fingerprints.why.together",
                page.number(candidate.fingers().size()),
                page.number(Math.round(candidate.score())),
                page.number(Math.round(candidate.score() / 10))));
        return new Row(
                who.text(),
                who.href(),
                reached,
                page.text(reached ? "fingerprints.verdict.reached" : "fingerprints.verdict.below"),
                why);
    }

    private ModelAndView view(CaseFile file, Page page, List<Wrong> wrong, HttpStatus status) {
        CaseId own = file.docket().id();
        List<PrintsController.Person> enrolled = store.of(own).stream()
                .filter(one -> one.reference() != null && !one.destroyed())
                .map(one -> new PrintsController.Person(
                        one.reference() == null ? "" : one.reference(),
                        page.text("fingerprints.enrolled", Door.name(file, one.person()), page.time(one.takenAt()))))
                .toList();
        ModelAndView view = new ModelAndView("fingerprints/search");
        view.setStatus(status);
        view.addObject("page", page);
        view.addObject("docket", own.toString());
        view.addObject("enrolled", enrolled);
        view.addObject("rows", List.of());
        view.addObject("searched", "");
        view.addObject("errors", wrong);
        return view;
    }

    private Object notFound(HttpServletRequest request) {
        return problems.of(request, new Problem(404, "not-found"));
    }
}
