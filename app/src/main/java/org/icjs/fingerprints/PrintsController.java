package org.icjs.fingerprints;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjs.docket.Party;
import org.icjs.docket.PoliceEntry.MeasurementGround;
import org.icjs.docket.PoliceEntry.MeasurementsTaken;
import org.icjs.exchange.CaseFile;
import org.icjs.fingerprints.enrolment.PrintStore;
import org.icjs.fingerprints.enrolment.PrintStore.Capture;
import org.icjs.fingerprints.enrolment.PrintStore.Kept;
import org.icjs.fingerprints.nist.NistFile;
import org.icjs.fingerprints.nist.TenPrints;
import org.icjs.fingerprints.print.Finger;
import org.icjs.fingerprints.print.GreyImage;
import org.icjs.fingerprints.print.Intake;
import org.icjs.identity.Actor;
import org.icjs.journal.Filing;
import org.icjs.journal.Journal;
import org.icjs.journal.Outcome;
import org.icjs.journal.Receipt;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Refused;
import org.icjs.web.Links;
import org.icjs.web.Names;
import org.icjs.web.Page;
import org.icjs.web.Problem;
import org.icjs.web.ProblemAnswers;
import org.icjs.web.Texts;
import org.icjs.web.Wrong;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

/** The fingerprints of a case: who is enrolled; prints uploaded, looked at, filed; given out as ANSI/NIST-ITL. */
@Controller
public class PrintsController {
    private final Door door;
    private final PrintStore store;
    private final Journal journal;
    private final Names names;
    private final Clock clock;
    private final ProblemAnswers problems;

    PrintsController(Door door, PrintStore store, Journal journal, Names names, Clock clock, ProblemAnswers problems) {
        this.door = door;
        this.store = store;
        this.journal = journal;
        this.names = names;
        this.clock = clock;
        this.problems = problems;
    }

    /** Somebody of the case. */
    public record Person(String ref, String name) {}

    /** Somebody enrolled in the case. */
    public record Row(String entry, String name, String text, String reference, boolean exportable) {}

    @GetMapping("/cases/{docket}/fingerprints")
    Object list(
            Actor actor, @PathVariable String docket, @ModelAttribute("page") Page page, HttpServletRequest request) {
        return door.open(actor, docket, "fingerprints")
                .<Object>map(file -> view(actor, file, page, List.of(), HttpStatus.OK))
                .orElseGet(() -> notFound(request));
    }

    @PostMapping("/cases/{docket}/fingerprints")
    Object upload(
            Actor actor,
            @PathVariable String docket,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String missing,
            @RequestParam Map<String, MultipartFile> files,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        Optional<CaseFile> found = door.open(actor, docket, "fingerprints uploaded");
        if (found.isEmpty()) {
            return notFound(request);
        }
        CaseFile file = found.get();
        if (!door.mayEnrol(actor, file)) {
            return problems.of(request, new Problem(403, "not-allowed"));
        }
        Optional<Party> whom = person(file, person);
        Uploads uploads = Uploads.of(files, page.texts());
        List<Wrong> wrong = new ArrayList<>(uploads.wrong());
        if (whom.isEmpty()) {
            wrong.addFirst(new Wrong("person", page.text("fingerprints.person.choose")));
        }
        String reason = missing.strip();
        wrong.addAll(count(uploads, reason, page.texts()));
        if (!wrong.isEmpty() || whom.isEmpty()) {
            return view(actor, file, page, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Map<Finger, Kept> prints = new EnumMap<>(Finger.class);
        uploads.taken().forEach((finger, taken) -> prints.put(finger, Kept.of(taken)));
        CaseId id = file.docket().id();
        String reference =
                store.keep(actor, new Capture("", id, whom.get().ref(), reason.isEmpty() ? null : reason, prints));
        return "redirect:" + Links.file(id) + "/fingerprints/" + reference;
    }

    /** Ten fingers, or why not. */
    private static List<Wrong> count(Uploads uploads, String reason, Texts texts) {
        if (!uploads.wrong().isEmpty()) {
            return List.of();
        }
        if (uploads.taken().isEmpty()) {
            return List.of(new Wrong("finger1", texts.of("fingerprints.count.none")));
        }
        List<String> missing = uploads.missing(texts);
        if (!missing.isEmpty() && reason.isEmpty()) {
            String text = texts.of(
                    "fingerprints.count.some", String.valueOf(uploads.taken().size()), String.join(", ", missing));
            return List.of(new Wrong("missing", text));
        }
        return reason.length() > 500
                ? List.of(new Wrong("missing", texts.of("fingerprints.missing.tooLong")))
                : List.of();
    }

    @GetMapping("/cases/{docket}/fingerprints/{reference:[0-9a-f]{64}}")
    Object capture(
            Actor actor,
            @PathVariable String docket,
            @PathVariable String reference,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        return door.open(actor, docket, "fingerprints " + reference.substring(0, 8))
                .flatMap(file -> store.find(file.docket().id(), reference)
                        .<Object>map(capture -> capture(file, capture, page, List.of(), HttpStatus.OK)))
                .orElseGet(() -> notFound(request));
    }

    @PostMapping("/cases/{docket}/fingerprints/{reference:[0-9a-f]{64}}")
    Object file(
            Actor actor,
            @PathVariable String docket,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String nationalNumber,
            @RequestParam(defaultValue = "false") boolean confirmed,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        Optional<CaseFile> found = door.open(actor, docket, "fingerprints filed");
        Optional<Capture> kept = found.flatMap(file -> store.find(file.docket().id(), reference));
        if (found.isEmpty() || kept.isEmpty()) {
            return notFound(request);
        }
        CaseFile file = found.get();
        Capture capture = kept.get();
        Optional<MeasurementGround> why = java.util.Arrays.stream(MeasurementGround.values())
                .filter(one -> one.name().equals(ground))
                .findFirst();
        if (why.isEmpty()) {
            List<Wrong> wrong = List.of(new Wrong("ground", page.text("fingerprints.ground.choose")));
            return capture(file, capture, page, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String number = nationalNumber.replace(" ", "");
        MeasurementsTaken entry = new MeasurementsTaken(
                capture.person(), why.get(), capture.prints().size(), number.isEmpty() ? null : number, reference);
        Outcome outcome = journal.append(new Filing(
                actor.office(),
                actor.officer(),
                file.docket().id(),
                entry,
                clock.instant(),
                "prints-" + reference,
                null,
                confirmed));
        return switch (outcome) {
            case Outcome.Accepted(Receipt receipt, var _) -> "redirect:" + Links.entry(capture.docket(), receipt.id());
            case Outcome.Repeated(Receipt receipt) -> "redirect:" + Links.entry(capture.docket(), receipt.id());
            case Outcome.Refused(var findings) -> again(file, capture, page, findings);
            case Outcome.Unconfirmed(var findings) -> again(file, capture, page, findings);
            case Outcome.NotEntitled _ -> problems.of(request, new Problem(403, "not-allowed"));
            case Outcome.KeyReused _ -> problems.of(request, new Problem(409, "key-reused"));
            case Outcome.Stale _ -> problems.of(request, new Problem(409, "conflict"));
            case Outcome.Busy _ -> problems.of(request, new Problem(503, "unavailable"));
        };
    }

    private Object again(CaseFile file, Capture capture, Page page, List<org.icjs.docket.Finding> findings) {
        List<Wrong> wrong = findings.stream()
                .map(finding -> new Wrong(
                        finding.pointer().equals("/nationalNumber") ? "nationalNumber" : "ground",
                        page.text("finding." + finding.code(), finding.values().toArray())))
                .toList();
        ModelAndView view = capture(file, capture, page, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
        view.addObject("confirm", findings.stream().noneMatch(org.icjs.docket.Finding::refuses));
        return view;
    }

    /** The prints of one enrolment, to be sent to the national bureau: type 1, 2 and 14. */
    @GetMapping("/cases/{docket}/fingerprints/{reference:[0-9a-f]{64}}.an2")
    Object export(
            Actor actor, @PathVariable String docket, @PathVariable String reference, HttpServletRequest request) {
        return door.open(actor, docket, "fingerprints exported " + reference.substring(0, 8))
                .flatMap(file -> store.find(file.docket().id(), reference))
                .<Object>map(capture -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("prints-" + reference.substring(0, 8) + ".an2")
                                        .build()
                                        .toString())
                        .body(nist(actor, capture).bytes()))
                .orElseGet(() -> notFound(request));
    }

    private NistFile nist(Actor actor, Capture capture) {
        Map<Finger, GreyImage> images = new EnumMap<>(Finger.class);
        capture.prints().forEach((finger, kept) -> {
            byte[] png = kept.png();
            if (png != null) {
                Intake.picture(png)
                        .ifPresent(image -> images.put(
                                finger, new GreyImage(image.width(), image.height(), image.pixels(), kept.dpi())));
            }
        });
        return NistFile.of(
                "ENR",
                IndiaTime.dateOf(clock.instant()).toString().replace("-", ""),
                new NistFile.Agencies("NCRB", actor.office().code()),
                capture.reference().substring(0, 16),
                List.of(new NistFile.TextRecord(
                        2, 0, List.of(new NistFile.Field(3, capture.docket() + "/" + capture.person())))),
                TenPrints.records(images));
    }

    private ModelAndView view(Actor actor, CaseFile file, Page page, List<Wrong> wrong, HttpStatus status) {
        ModelAndView view = new ModelAndView("fingerprints/prints");
        view.setStatus(status);
        view.addObject("page", page);
        view.addObject("docket", file.docket().id().toString());
        view.addObject("persons", persons(file));
        view.addObject("rows", rows(file, page));
        view.addObject("mayEnrol", door.mayEnrol(actor, file));
        view.addObject("maySearch", Door.searches(actor));
        view.addObject("errors", wrong);
        return view;
    }

    static List<Person> persons(CaseFile file) {
        return file.docket().people(Party.Capacity.SUSPECT, Party.Capacity.ACCUSED).stream()
                .map(party -> new Person(party.ref().toString(), Door.name(file, party.ref())))
                .toList();
    }

    private List<Row> rows(CaseFile file, Page page) {
        return store.of(file.docket().id()).stream()
                .map(one -> new Row(
                        "/cases/" + one.docket() + "/entries/" + one.entry(),
                        Door.name(file, one.person()),
                        page.text(
                                one.destroyed()
                                        ? "fingerprints.row.destroyed"
                                        : one.reference() == null ? "fingerprints.row.paper" : "fingerprints.row.kept",
                                names.office(new OfficeCode(one.office())),
                                page.time(one.takenAt()),
                                one.nationalNumber() == null ? "–" : one.nationalNumber()),
                        one.reference() == null ? "" : one.reference(),
                        one.reference() != null && !one.destroyed()))
                .toList();
    }

    private static Optional<Party> person(CaseFile file, String ref) {
        try {
            return file.docket().person(PersonRef.parse(ref));
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    private ModelAndView capture(CaseFile file, Capture capture, Page page, List<Wrong> wrong, HttpStatus status) {
        List<List<String>> rows = new ArrayList<>();
        capture.prints()
                .forEach((finger, kept) -> rows.add(List.of(
                        page.texts().of(finger),
                        String.valueOf(kept.quality().score()),
                        page.texts().of(kept.quality().level()),
                        String.valueOf(kept.quality().minutiae()))));
        boolean filed = store.ofReference(capture.reference()).isPresent();
        ModelAndView view = new ModelAndView("fingerprints/capture");
        view.setStatus(status);
        view.addObject("page", page);
        view.addObject("docket", file.docket().id().toString());
        view.addObject("reference", capture.reference());
        view.addObject("name", Door.name(file, capture.person()));
        view.addObject("missing", capture.missing() == null ? "" : capture.missing());
        view.addObject("rows", rows);
        view.addObject("grounds", List.of(MeasurementGround.values()));
        view.addObject("filed", filed);
        view.addObject("confirm", false);
        view.addObject("errors", wrong);
        return view;
    }

    private Object notFound(HttpServletRequest request) {
        return problems.of(request, new Problem(404, "not-found"));
    }
}
