package org.icjs.network.health;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.icjs.identity.Actor;
import org.icjs.identity.Duty;
import org.icjs.identity.Office;
import org.icjs.identity.OfficeKind;
import org.icjs.identity.Offices;
import org.icjs.kernel.OfficeCode;
import org.icjs.network.PaidLink;
import org.icjs.network.PaidLinkList;
import org.icjs.network.Problem;
import org.icjs.network.SlaFiles;
import org.icjs.network.SlaReport;
import org.icjs.network.Table;
import org.icjs.network.TableFile;
import org.icjs.network.Wording;
import org.icjs.web.Page;
import org.icjs.web.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The health of the links, for State headquarters; its administrators enter what is paid for. */
@Controller
@RequestMapping("/network")
class HealthController {
    private static final int WRONG_MAX = 100;

    private final Health health;
    private final HealthTable table;
    private final Offices offices;

    HealthController(Health health, HealthTable table, Offices offices) {
        this.health = health;
        this.table = table;
        this.offices = offices;
    }

    @GetMapping("/health")
    String health(Actor actor, @ModelAttribute("page") Page page, Model model) {
        headquarters(actor);
        model.addAttribute("shown", health.shown(page));
        model.addAttribute("mayEnter", actor.has(Duty.ADMINISTRATOR));
        return "network/health";
    }

    @GetMapping("/health/report")
    String report(Actor actor, @RequestParam String month, @RequestParam String provider, Model model) {
        headquarters(actor);
        SlaReport report = found(month, provider);
        model.addAttribute("report", report);
        model.addAttribute("earlier", other(report, report.month().minusMonths(1)));
        model.addAttribute("later", other(report, report.month().plusMonths(1)));
        return "network/report";
    }

    /** Empty where there is none. */
    private String other(SlaReport report, YearMonth month) {
        return health.covers(month) && health.report(month, report.provider()).isPresent() ? month.toString() : "";
    }

    @GetMapping("/health/{file:sla\\.(?:pdf|xlsx)}")
    ResponseEntity<byte[]> file(
            Actor actor,
            @org.springframework.web.bind.annotation.PathVariable String file,
            @RequestParam String month,
            @RequestParam String provider) {
        headquarters(actor);
        SlaFiles wanted = SlaFiles.named(file).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return download("sla-" + month + file.substring(3), wanted.type(), wanted.of(found(month, provider)));
    }

    private SlaReport found(String month, String provider) {
        try {
            YearMonth asked = YearMonth.parse(month);
            if (health.covers(asked)) {
                return health.report(asked, provider)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            }
        } catch (DateTimeException _) {
            // No month: there is no such report either.
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    @GetMapping("/links")
    ModelAndView links(Actor actor) {
        administrator(actor);
        return links(List.of(), 0, Map.of(), HttpStatus.OK);
    }

    @GetMapping("/links.csv")
    ResponseEntity<byte[]> list(Actor actor) {
        administrator(actor);
        return download(
                "links.csv",
                "text/csv;charset=UTF-8",
                PaidLinkList.csv(table.paid().all()).getBytes(StandardCharsets.UTF_8));
    }

    /** A list, or one link in the fields named as the list's columns. */
    @PostMapping("/links")
    ModelAndView enter(
            Actor actor,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> fields,
            @ModelAttribute("page") Page page)
            throws IOException {
        administrator(actor);
        List<Problem> problems = new ArrayList<>();
        boolean one = fields.containsKey("office");
        Table sent = one ? one(fields, page) : table(file, problems);
        List<PaidLink> links = sent == null ? List.of() : PaidLinkList.of(sent, codes(), problems);
        if (sent == null && problems.isEmpty()) {
            return links(
                    List.of(new Wrong("file", page.text("network.links.file.missing"))),
                    0,
                    Map.of(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!problems.isEmpty()) {
            return links(wrong(problems, one, page), 0, one ? fields : Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        table.enter(links, actor);
        return links(List.of(), links.size(), Map.of(), HttpStatus.OK);
    }

    private static Table one(Map<String, String> fields, Page page) {
        Map<String, String> cells = new HashMap<>();
        PaidLinkList.COLUMNS.forEach(
                column -> cells.put(column, fields.getOrDefault(column, "").strip()));
        return new Table(page.text("network.links.one"), PaidLinkList.COLUMNS, List.of(new Table.Row(0, cells)));
    }

    private static @Nullable Table table(@Nullable MultipartFile file, List<Problem> problems) throws IOException {
        if (file == null || file.isEmpty()) {
            return null;
        }
        String name = file.getOriginalFilename();
        String last = name == null ? "" : name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return TableFile.read(last.isEmpty() ? "links" : last, file.getBytes(), problems)
                .orElse(null);
    }

    private static List<Wrong> wrong(List<Problem> problems, boolean one, Page page) {
        List<Wrong> wrong = new ArrayList<>(problems.stream()
                .limit(WRONG_MAX)
                .map(problem -> one
                        ? new Wrong(
                                problem.column(),
                                page.text("network.links." + problem.column()) + ": " + Wording.sentence(problem))
                        : new Wrong("file", Wording.say(problem)))
                .toList());
        if (problems.size() > WRONG_MAX) {
            wrong.add(new Wrong("file", page.text("network.plans.more", page.number(problems.size() - WRONG_MAX))));
        }
        return wrong;
    }

    private ModelAndView links(List<Wrong> errors, int taken, Map<String, String> fields, HttpStatus status) {
        ModelAndView view = new ModelAndView("network/links");
        view.setStatus(status);
        view.addObject("errors", errors);
        view.addObject("taken", taken);
        view.addObject("fields", fields);
        view.addObject(
                "offices", offices.all().stream().filter(LinkWatch::watches).toList());
        Map<OfficeCode, String> names = offices.all().stream().collect(Collectors.toMap(Office::code, Office::name));
        view.addObject(
                "paid",
                table.paid().all().stream().map(link -> PaidRow.of(link, names)).toList());
        return view;
    }

    private Set<OfficeCode> codes() {
        return offices.all().stream()
                .filter(LinkWatch::watches)
                .map(Office::code)
                .collect(Collectors.toSet());
    }

    private static ResponseEntity<byte[]> download(String name, String type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }

    /** Others are told no more than that there is no such page. */
    private static void headquarters(Actor actor) {
        if (actor.kind() != OfficeKind.STATE_HEADQUARTERS) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static void administrator(Actor actor) {
        if (!actor.has(Duty.ADMINISTRATOR)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
