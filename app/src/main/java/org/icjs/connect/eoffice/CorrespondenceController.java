package org.icjs.connect.eoffice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.icjs.connect.Bytes;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.Party;
import org.icjs.docket.StationEntry.SanctionAuthority;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.identity.Actor;
import org.icjs.identity.SharingMatrix;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.Refused;
import org.icjs.web.Page;
import org.icjs.web.Problem;
import org.icjs.web.ProblemAnswers;
import org.icjs.web.Wrong;
import org.icjs.web.form.Choice;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An office's correspondence: what went out, what waits, how many days are left for it, what came back; and the form for a new file. */
@Controller
class CorrespondenceController {
    private static final int SUBJECT_MAX = 200;
    private static final int NOTING_MAX = 10_000;

    private final EofficeSettings settings;
    private final FileRegister register;
    private final Correspondence correspondence;
    private final CorrespondenceRows rows;
    private final CaseFiles caseFiles;
    private final SharingMatrix matrix;
    private final ProblemAnswers problems;

    CorrespondenceController(
            EofficeSettings settings,
            FileRegister register,
            Correspondence correspondence,
            CorrespondenceRows rows,
            CaseFiles caseFiles,
            SharingMatrix matrix,
            ProblemAnswers problems) {
        this.settings = settings;
        this.register = register;
        this.correspondence = correspondence;
        this.rows = rows;
        this.caseFiles = caseFiles;
        this.matrix = matrix;
        this.problems = problems;
    }

    /** Who may enter the answer may see the office's correspondence. */
    static boolean mayAct(Actor actor, SharingMatrix matrix) {
        return Arrays.stream(FileKind.values())
                .anyMatch(kind ->
                        matrix.mayFile(kind.answer(), actor.kind(), Set.of(OfficeRole.INVESTIGATOR), actor.duties()));
    }

    @GetMapping("/correspondence")
    Object list(
            Actor actor,
            @RequestParam(defaultValue = "") String sent,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        if (!mayAct(actor, matrix)) {
            return notFound(request);
        }
        List<OfficeFile> files = register.of(actor.office());
        Map<CaseId, CaseFile> cases = new HashMap<>();
        caseFiles
                .list(actor, files.stream().map(OfficeFile::docket).distinct().toList(), "correspondence")
                .forEach(file -> cases.put(file.docket().id(), file));
        ModelAndView view = new ModelAndView("connect/correspondence");
        view.addObject("page", page);
        view.addObject(
                "rows",
                files.stream()
                        .flatMap(file ->
                                Optional.ofNullable(cases.get(file.docket()))
                                        .map(of -> rows.of(file, of, page))
                                        .stream())
                        .toList());
        view.addObject("on", settings.on());
        view.addObject("sent", sent.matches("[A-Z0-9/-]{1,80}") ? sent : "");
        return view;
    }

    @GetMapping("/cases/{docket}/correspondence")
    Object form(
            Actor actor, @PathVariable String docket, @ModelAttribute("page") Page page, HttpServletRequest request) {
        return open(actor, docket)
                .<Object>map(file -> form(actor, file, Map.of(), List.of(), page))
                .orElseGet(() -> notFound(request));
    }

    @PostMapping("/cases/{docket}/correspondence")
    Object send(
            Actor actor,
            @PathVariable String docket,
            @RequestParam MultiValueMap<String, String> inputs,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        return open(actor, docket)
                .map(file -> send(actor, file, inputs.toSingleValueMap(), page))
                .orElseGet(() -> notFound(request));
    }

    private Object send(Actor actor, CaseFile file, Map<String, String> typed, Page page) {
        if (!settings.on()) {
            return form(actor, file, typed, List.of(), page);
        }
        WishForm form = new WishForm(typed, people(file), kinds(actor, file.docket()), SUBJECT_MAX, NOTING_MAX);
        return form.wish()
                .<Object>map(wish -> new ModelAndView(
                        "redirect:/correspondence", "sent", correspondence.send(actor, file.docket(), wish)))
                .orElseGet(() -> form(actor, file, typed, form.wrong(page.texts()), page));
    }

    private ModelAndView form(Actor actor, CaseFile file, Map<String, String> typed, List<Wrong> wrong, Page page) {
        ModelAndView view = new ModelAndView("connect/letter");
        view.addObject("page", page);
        view.addObject("docket", file.docket().id().toString());
        view.addObject(
                "caseText",
                file.docket()
                        .known(Fact.FIR_NUMBER)
                        .filter(file.sight()::sees)
                        .map(known -> known.value().toString())
                        .orElse(""));
        view.addObject(
                "kinds", choices(kinds(actor, file.docket()), kind -> page.text("connect.eoffice.kind." + kind)));
        view.addObject("people", people(file));
        view.addObject("authorities", choices(List.of(SanctionAuthority.values()), page.texts()::of));
        view.addObject(
                "classifications",
                choices(List.of(Classification.values()), code -> page.text("connect.eoffice.classification." + code)));
        view.addObject("typed", typed);
        view.addObject("wrong", wrong);
        view.addObject("on", settings.on());
        if (!wrong.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    private static <T extends Enum<T>> List<Choice> choices(List<T> codes, Function<T, String> text) {
        return codes.stream()
                .map(code -> new Choice(code.name(), text.apply(code)))
                .toList();
    }

    /** Suspects and accused, as far as the reader may know them. */
    private static List<Choice> people(CaseFile file) {
        return Stream.of(Party.Capacity.SUSPECT, Party.Capacity.ACCUSED)
                .flatMap(capacity -> file.docket().people(capacity).stream())
                .map(Party::ref)
                .distinct()
                .flatMap(ref -> file.docket().known(Fact.PERSON_NAME, ref).filter(file.sight()::sees).stream()
                        .map(known -> new Choice(ref.toString(), known.value().toString())))
                .toList();
    }

    private List<FileKind> kinds(Actor actor, Docket docket) {
        return Arrays.stream(FileKind.values())
                .filter(kind -> caseFiles.mayFile(actor, kind.answer(), docket))
                .toList();
    }

    @GetMapping("/correspondence/{id}.zip")
    Object sent(Actor actor, @PathVariable String id, HttpServletRequest request) {
        return file(actor, id)
                .flatMap(file -> register.sentPackage(file.id()))
                .<Object>map(zip -> download(zip, "application/zip", id + ".zip"))
                .orElseGet(() -> notFound(request));
    }

    @GetMapping("/correspondence/{id}.pdf")
    Object paper(Actor actor, @PathVariable String id, HttpServletRequest request) {
        return file(actor, id)
                .flatMap(file -> register.paper(file.id()))
                .<Object>map(pdf -> download(pdf, MediaType.APPLICATION_PDF_VALUE, id + ".pdf"))
                .orElseGet(() -> notFound(request));
    }

    private static ResponseEntity<byte[]> download(Bytes bytes, String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(bytes.array());
    }

    /** The office's own, in a case that it still plays a part in; the reading is journalled. */
    private Optional<OfficeFile> file(Actor actor, String id) {
        return Optional.of(id)
                .filter(text -> mayAct(actor, matrix) && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .flatMap(text -> register.find(UUID.fromString(text), actor.office()))
                .filter(file ->
                        caseFiles.open(actor, file.docket(), "correspondence").isPresent());
    }

    private Optional<CaseFile> open(Actor actor, String docket) {
        try {
            return caseFiles
                    .open(actor, CaseId.parse(docket), "correspondence")
                    .filter(file -> !kinds(actor, file.docket()).isEmpty());
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    private Object notFound(HttpServletRequest request) {
        return problems.of(request, new Problem(404, "not-found"));
    }
}
