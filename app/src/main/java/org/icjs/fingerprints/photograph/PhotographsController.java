package org.icjs.fingerprints.photograph;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjs.docket.EntryType;
import org.icjs.docket.Finding;
import org.icjs.docket.Measurement;
import org.icjs.docket.Party;
import org.icjs.docket.PoliceEntry.MeasurementGround;
import org.icjs.docket.PoliceEntry.PhotographTaken;
import org.icjs.docket.Recorded;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.fingerprints.Door;
import org.icjs.fingerprints.photograph.PhotographStore.Kept;
import org.icjs.identity.Actor;
import org.icjs.journal.Filing;
import org.icjs.journal.Journal;
import org.icjs.journal.Outcome;
import org.icjs.journal.Receipt;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Refused;
import org.icjs.web.Links;
import org.icjs.web.Names;
import org.icjs.web.Page;
import org.icjs.web.Problem;
import org.icjs.web.ProblemAnswers;
import org.icjs.web.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The photographs of a case's suspected and accused persons: taken in, looked at, filed, shown to who may see them. */
@Controller
public class PhotographsController {
    private static final String REFERENCE = "{reference:[0-9a-f]{64}}";

    private final CaseFiles caseFiles;
    private final PhotographStore store;
    private final Journal journal;
    private final Names names;
    private final Clock clock;
    private final ProblemAnswers problems;

    PhotographsController(
            CaseFiles caseFiles,
            PhotographStore store,
            Journal journal,
            Names names,
            Clock clock,
            ProblemAnswers problems) {
        this.caseFiles = caseFiles;
        this.store = store;
        this.journal = journal;
        this.names = names;
        this.clock = clock;
        this.problems = problems;
    }

    /** Somebody of the case. */
    public record Person(String ref, String name) {}

    /**
     * A photograph of the case.
     *
     * @param picture its address; empty once it is destroyed
     */
    public record Row(String name, String text, String href, String picture, String alt) {}

    @GetMapping("/cases/{docket}/photographs")
    Object list(
            Actor actor, @PathVariable String docket, @ModelAttribute("page") Page page, HttpServletRequest request) {
        return open(actor, docket, "photographs")
                .<Object>map(file -> view(actor, file, page, List.of()))
                .orElseGet(() -> notFound(request));
    }

    @PostMapping("/cases/{docket}/photographs")
    Object upload(
            Actor actor,
            @PathVariable String docket,
            @RequestParam(defaultValue = "") String person,
            @RequestParam Map<String, MultipartFile> files,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        Optional<CaseFile> found = open(actor, docket, "photograph uploaded");
        if (found.isEmpty()) {
            return notFound(request);
        }
        CaseFile file = found.get();
        if (!mayTake(actor, file)) {
            return problems.of(request, new Problem(403, "not-allowed"));
        }
        Optional<Party> whom = people(file).stream()
                .filter(party -> party.ref().toString().equals(person))
                .findFirst();
        if (whom.isEmpty()) {
            return view(actor, file, page, List.of(new Wrong("person", page.text("photographs.person.choose"))));
        }
        return switch (Portrait.of(bytes(files.get("photograph")))) {
            case Portrait.Refused(var reason) ->
                view(
                        actor,
                        file,
                        page,
                        List.of(new Wrong("photograph", page.text("photographs.refused." + reason.name()))));
            case Portrait.Taken taken ->
                "redirect:" + Links.file(file.docket().id()) + "/photographs/"
                        + store.keep(actor, file.docket().id(), whom.get().ref(), taken);
        };
    }

    @GetMapping("/cases/{docket}/photographs/" + REFERENCE)
    Object look(
            Actor actor,
            @PathVariable String docket,
            @PathVariable String reference,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        return open(actor, docket, "photograph to file " + reference.substring(0, 8))
                .flatMap(file -> unfiled(actor, file, reference)
                        .<Object>map(kept -> look(file, reference, kept, page, List.of(), false)))
                .orElseGet(() -> notFound(request));
    }

    @PostMapping("/cases/{docket}/photographs/" + REFERENCE)
    Object file(
            Actor actor,
            @PathVariable String docket,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "false") boolean confirmed,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        Optional<CaseFile> found = open(actor, docket, "photograph filed");
        Optional<Kept> kept = found.flatMap(file -> unfiled(actor, file, reference));
        if (found.isEmpty() || kept.isEmpty()) {
            return notFound(request);
        }
        CaseFile file = found.get();
        Optional<MeasurementGround> why = Arrays.stream(MeasurementGround.values())
                .filter(one -> one.name().equals(ground))
                .findFirst();
        if (why.isEmpty()) {
            List<Wrong> wrong = List.of(new Wrong("ground", page.text("photographs.ground.choose")));
            return look(file, reference, kept.get(), page, wrong, false);
        }
        CaseId id = file.docket().id();
        Outcome outcome = journal.append(new Filing(
                actor.office(),
                actor.officer(),
                id,
                new PhotographTaken(kept.get().person(), why.get(), reference),
                clock.instant(),
                "photograph-" + reference,
                null,
                confirmed));
        return switch (outcome) {
            case Outcome.Accepted(Receipt receipt, var _) -> "redirect:" + Links.entry(id, receipt.id());
            case Outcome.Repeated(Receipt receipt) -> "redirect:" + Links.entry(id, receipt.id());
            case Outcome.Refused(var findings) -> again(file, reference, kept.get(), page, findings);
            case Outcome.Unconfirmed(var findings) -> again(file, reference, kept.get(), page, findings);
            case Outcome.NotEntitled _ -> problems.of(request, new Problem(403, "not-allowed"));
            case Outcome.KeyReused _ -> problems.of(request, new Problem(409, "key-reused"));
            case Outcome.Stale _ -> problems.of(request, new Problem(409, "conflict"));
            case Outcome.Busy _ -> problems.of(request, new Problem(503, "unavailable"));
        };
    }

    /** The picture itself; kept by no browser. */
    @GetMapping("/cases/{docket}/photographs/" + REFERENCE + ".jpg")
    Object picture(
            Actor actor, @PathVariable String docket, @PathVariable String reference, HttpServletRequest request) {
        return open(actor, docket, "photograph " + reference.substring(0, 8))
                .flatMap(file -> store.find(file.docket().id(), reference)
                        .filter(kept -> kept.filed() ? sees(file, reference) : ofOffice(actor, kept)))
                .<Object>map(kept -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.noStore())
                        .body(kept.jpeg()))
                .orElseGet(() -> notFound(request));
    }

    private Object notFound(HttpServletRequest request) {
        return problems.of(request, new Problem(404, "not-found"));
    }

    private Optional<CaseFile> open(Actor actor, String docket, String what) {
        try {
            return caseFiles.open(actor, CaseId.parse(docket), what);
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    private boolean mayTake(Actor actor, CaseFile file) {
        return caseFiles.mayFile(actor, EntryType.of(PhotographTaken.class), file.docket());
    }

    /** What was uploaded and is not filed is its own office's. */
    private Optional<Kept> unfiled(Actor actor, CaseFile file, String reference) {
        return store.find(file.docket().id(), reference).filter(kept -> !kept.filed() && ofOffice(actor, kept));
    }

    private static boolean ofOffice(Actor actor, Kept kept) {
        return kept.office().equals(actor.office());
    }

    private static boolean sees(CaseFile file, String reference) {
        return file.docket().entries().stream()
                .anyMatch(recorded -> file.photograph(recorded).equals(Optional.of(reference)));
    }

    private static List<Party> people(CaseFile file) {
        return file.docket().people(Party.Capacity.SUSPECT, Party.Capacity.ACCUSED);
    }

    private static byte[] bytes(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ModelAndView view(Actor actor, CaseFile file, Page page, List<Wrong> wrong) {
        ModelAndView view = new ModelAndView("fingerprints/photographs");
        view.setStatus(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        view.addObject("page", page);
        view.addObject("docket", file.docket().id().toString());
        view.addObject(
                "persons",
                people(file).stream()
                        .map(party -> new Person(party.ref().toString(), Door.name(file, party.ref())))
                        .toList());
        view.addObject("rows", rows(file, page));
        view.addObject("mayTake", mayTake(actor, file));
        view.addObject("errors", wrong);
        return view;
    }

    private List<Row> rows(CaseFile file, Page page) {
        return file.docket().entries().stream()
                .filter(recorded -> recorded.entry() instanceof PhotographTaken && file.sees(recorded))
                .map(recorded -> row(file, recorded, page))
                .toList();
    }

    private Row row(CaseFile file, Recorded recorded, Page page) {
        PhotographTaken taken = (PhotographTaken) recorded.entry();
        PersonRef person = taken.person();
        String name = Door.name(file, person);
        String by = page.text(
                Measurement.destroyed(file.docket(), recorded.id()) ? "photographs.row.destroyed" : "photographs.row",
                names.office(recorded.office()),
                page.time(recorded.occurredAt()));
        return new Row(
                name,
                by,
                Links.entry(file.docket().id(), recorded.id()),
                file.photograph(recorded)
                        .map(reference -> Links.photograph(file.docket().id(), reference))
                        .orElse(""),
                page.text("photographs.alt", name, page.time(recorded.occurredAt())));
    }

    private ModelAndView look(
            CaseFile file, String reference, Kept kept, Page page, List<Wrong> wrong, boolean confirm) {
        ModelAndView view = new ModelAndView("fingerprints/photograph");
        view.setStatus(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        view.addObject("page", page);
        view.addObject("docket", file.docket().id().toString());
        view.addObject("reference", reference);
        view.addObject("name", Door.name(file, kept.person()));
        view.addObject("grounds", List.of(MeasurementGround.values()));
        view.addObject("confirm", confirm);
        view.addObject("errors", wrong);
        return view;
    }

    private ModelAndView again(CaseFile file, String reference, Kept kept, Page page, List<Finding> findings) {
        List<Wrong> wrong = findings.stream()
                .map(finding -> new Wrong(
                        "ground",
                        page.text("finding." + finding.code(), finding.values().toArray())))
                .toList();
        return look(file, reference, kept, page, wrong, findings.stream().noneMatch(Finding::refuses));
    }
}
