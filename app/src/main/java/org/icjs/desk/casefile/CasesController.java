package org.icjs.desk.casefile;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.icjs.desk.contradiction.Contradictions;
import org.icjs.desk.task.Tasks;
import org.icjs.docket.Recorded;
import org.icjs.docket.Stage;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.exchange.Roles;
import org.icjs.identity.Actor;
import org.icjs.identity.Duty;
import org.icjs.journal.AccessJournal;
import org.icjs.journal.Keys;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.Refused;
import org.icjs.web.Names;
import org.icjs.web.Page;
import org.icjs.web.Paging;
import org.icjs.web.Problem;
import org.icjs.web.ProblemAnswers;
import org.icjs.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The office's cases, a case file, and each of its entries. */
@Controller
class CasesController {
    private static final int LOOKS_MAX = 20;

    /** Who is led to the fingerprints of a case. */
    private static final Set<Duty> FINGERPRINTS = Set.of(
            Duty.STATION_OFFICER,
            Duty.INVESTIGATOR,
            Duty.SCIENTIST,
            Duty.LAB_DIRECTOR,
            Duty.JAILER,
            Duty.JAIL_SUPERINTENDENT);

    /** Who is led to its photographs. */
    private static final Set<Duty> PHOTOGRAPHS =
            Set.of(Duty.STATION_OFFICER, Duty.INVESTIGATOR, Duty.JAILER, Duty.JAIL_SUPERINTENDENT, Duty.MAGISTRATE);

    private final CaseFiles caseFiles;
    private final CaseList cases;
    private final Tasks tasks;
    private final Roles roles;
    private final Contradictions contradictions;
    private final Keys keys;
    private final AccessJournal accessJournal;
    private final Names names;
    private final ProblemAnswers problems;

    CasesController(
            CaseFiles caseFiles,
            CaseList cases,
            Tasks tasks,
            Roles roles,
            Contradictions contradictions,
            Keys keys,
            AccessJournal accessJournal,
            Names names,
            ProblemAnswers problems) {
        this.caseFiles = caseFiles;
        this.cases = cases;
        this.tasks = tasks;
        this.roles = roles;
        this.contradictions = contradictions;
        this.keys = keys;
        this.accessJournal = accessJournal;
        this.names = names;
        this.problems = problems;
    }

    @GetMapping("/cases")
    String cases(
            Actor actor,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "false") boolean held,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "0") int from,
            @ModelAttribute("page") Page page,
            Model model) {
        Optional<Stage> only = Arrays.stream(Stage.values())
                .filter(one -> one.name().equals(stage))
                .findFirst();
        CaseList.Found found = cases.find(actor, only.orElse(null), held, number.strip(), Math.max(0, from));
        model.addAttribute(
                "cases",
                found.files().stream()
                        .map(file -> CaseLine.of(file, page.texts(), names))
                        .toList());
        model.addAttribute("stage", only.map(Stage::name).orElse(""));
        model.addAttribute("held", held);
        model.addAttribute("number", number.strip());
        model.addAttribute("paging", paging(stage, held, number.strip(), Math.max(0, from), found.more()));
        return "desk/casefile/cases";
    }

    private static Paging paging(String stage, boolean held, String number, int from, boolean more) {
        String query = "/cases?stage=" + encoded(stage) + "&held=" + held + "&number=" + encoded(number) + "&from=";
        return new Paging(
                from > 0 ? query + Math.max(0, from - CaseList.PAGE) : null,
                more ? query + (from + CaseList.PAGE) : null);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @GetMapping("/cases/{docket}")
    Object file(
            Actor actor,
            @PathVariable String docket,
            @ModelAttribute("page") Page page,
            Model model,
            HttpServletRequest request) {
        Optional<CaseFile> found = id(docket).flatMap(id -> caseFiles.open(actor, id, "case file"));
        if (found.isEmpty()) {
            return problems.of(request, new Problem(404, "not-found"));
        }
        CaseFile file = found.get();
        CaseView view = new CaseView(file, page.texts(), names);
        model.addAttribute("line", view.line());
        model.addAttribute("docket", file.docket().id().toString());
        model.addAttribute("acts", view.acts(actor, tasks, type -> caseFiles.mayFile(actor, type, file.docket())));
        model.addAttribute("custody", view.custody());
        model.addAttribute("timeline", view.timeline(covered(file)).reversed());
        model.addAttribute("withheld", view.withheldEntries());
        model.addAttribute("facts", view.facts());
        model.addAttribute("people", view.people());
        model.addAttribute("exhibits", view.exhibits());
        model.addAttribute("handovers", view.handovers());
        model.addAttribute("parts", view.parts(roles.of(file.docket())));
        model.addAttribute("prints", FINGERPRINTS.stream().anyMatch(actor::has));
        model.addAttribute("photographs", PHOTOGRAPHS.stream().anyMatch(actor::has));
        model.addAttribute("letters", actor.has(Duty.STATION_OFFICER) || actor.has(Duty.INVESTIGATOR));
        model.addAttribute("looks", looks(file, page.texts()));
        return "desk/casefile/casefile";
    }

    private Map<OfficeCode, Long> covered(CaseFile file) {
        Map<OfficeCode, Long> covered = new HashMap<>();
        file.docket().heads().keySet().forEach(office -> covered.put(office, keys.covered(office)));
        return covered;
    }

    private List<CaseView.Look> looks(CaseFile file, Texts texts) {
        return accessJournal.of(file.docket().id(), LOOKS_MAX).stream()
                .map(access -> new CaseView.Look(
                        IndiaTime.show(access.at()),
                        names.officer(access.officer()) + ", " + names.office(access.office()),
                        ReadingText.of(access.what(), texts)))
                .toList();
    }

    @GetMapping("/cases/{docket}/entries/{entry}")
    Object entry(
            Actor actor,
            @PathVariable String docket,
            @PathVariable String entry,
            @RequestParam(defaultValue = "") String done,
            @ModelAttribute("page") Page page,
            Model model,
            HttpServletRequest request) {
        Optional<CaseFile> found = id(docket).flatMap(id -> caseFiles.open(actor, id, "entry " + entry));
        Optional<Recorded> recorded = found.flatMap(
                file -> entryId(entry).flatMap(id -> file.docket().entry(id)).filter(file::sees));
        if (found.isEmpty() || recorded.isEmpty()) {
            return problems.of(request, new Problem(404, "not-found"));
        }
        fill(actor, found.get(), recorded.get(), done, page.texts(), model);
        return "desk/casefile/entry";
    }

    private void fill(Actor actor, CaseFile file, Recorded recorded, String done, Texts texts, Model model) {
        CaseView view = new CaseView(file, texts, names);
        boolean mayCorrect = caseFiles.mayCorrect(actor, recorded, file.docket());
        model.addAttribute("line", view.line());
        model.addAttribute("docket", file.docket().id().toString());
        model.addAttribute("act", view.done(recorded));
        model.addAttribute("recorded", recorded);
        model.addAttribute("officer", names.officer(recorded.officer()));
        model.addAttribute("office", names.office(recorded.office()));
        model.addAttribute("rows", new EntryView(file, recorded, texts, names, mayCorrect).rows());
        model.addAttribute("against", contradictions.against(recorded, file, texts));
        model.addAttribute("covered", keys.covered(recorded.office()) >= recorded.seq());
        model.addAttribute("done", done);
        model.addAttribute("given", view.given(recorded));
        model.addAttribute("has", view.has(recorded, roles.of(file.docket())));
        model.addAttribute(
                "acts",
                done.isEmpty()
                        ? List.of()
                        : view.acts(actor, tasks, type -> caseFiles.mayFile(actor, type, file.docket())));
    }

    static Optional<CaseId> id(String text) {
        try {
            return Optional.of(CaseId.parse(text));
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    private static Optional<EntryId> entryId(String text) {
        try {
            return Optional.of(EntryId.parse(text));
        } catch (Refused _) {
            return Optional.empty();
        }
    }
}
