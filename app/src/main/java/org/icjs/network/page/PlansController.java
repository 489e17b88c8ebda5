package org.icjs.network.page;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.icjs.identity.Actor;
import org.icjs.network.Inputs;
import org.icjs.network.MizoramExample;
import org.icjs.network.Plan;
import org.icjs.network.PlanFiles;
import org.icjs.network.Problem;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** From an upload to a plan and its files. For State headquarters; an office sees its own plans. */
@Controller
@RequestMapping("/network/plans")
class PlansController {
    private static final int WRONG_MAX = 100;
    private static final Duration AT_ONCE = Duration.ofMillis(800);
    private static final Duration FOR_A_FILE = Duration.ofSeconds(60);

    private final Plans plans;

    PlansController(Plans plans) {
        this.plans = plans;
    }

    @GetMapping
    ModelAndView form(Actor actor) {
        TrafficController.headquarters(actor);
        return form(actor, List.of(), HttpStatus.OK);
    }

    @PostMapping
    Object make(
            Actor actor,
            @RequestParam(required = false) @Nullable MultipartFile sites,
            @RequestParam(required = false) @Nullable MultipartFile links,
            @RequestParam(required = false) @Nullable MultipartFile settings,
            @RequestParam(defaultValue = "") String example,
            @ModelAttribute("page") Page page)
            throws IOException {
        TrafficController.headquarters(actor);
        boolean own = example.isEmpty();
        Inputs.File siteFile = own ? file(sites) : MizoramExample.sites();
        Inputs.File linkFile = own ? file(links) : MizoramExample.links();
        if (siteFile == null || linkFile == null) {
            String field = siteFile == null ? "sites" : "links";
            return form(
                    actor,
                    List.of(new Wrong(field, page.text("network.plans." + field + ".missing"))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Inputs.File settingFile = own ? file(settings) : null;
        return switch (Inputs.read(siteFile, linkFile, settingFile, null)) {
            case Inputs.Read.Bad(var problems) ->
                form(actor, wrong(problems, siteFile, linkFile, page), HttpStatus.UNPROCESSABLE_CONTENT);
            case Inputs.Read.Good(var inputs) ->
                "redirect:/network/plans/" + plans.begin(actor, inputs, siteFile, linkFile, settingFile);
        };
    }

    @GetMapping("/{id}")
    String plan(Actor actor, @PathVariable String id, Model model) throws InterruptedException {
        Plans.Making making = found(actor, id);
        Optional<Plan> plan = making.within(AT_ONCE);
        model.addAttribute("id", id);
        model.addAttribute("percent", making.percent());
        if (plan.isEmpty()) {
            return "network/progress";
        }
        model.addAttribute("view", new PlanView(plan.get()));
        return "network/plan";
    }

    @GetMapping("/{id}/{file}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable String id, @PathVariable String file)
            throws InterruptedException {
        PlanFiles wanted = PlanFiles.named(file).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Plan plan = found(actor, id)
                .within(FOR_A_FILE)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE));
        return download(file, wanted.type(), wanted.of(plan), wanted == PlanFiles.MAP);
    }

    @GetMapping("/example/{file}")
    ResponseEntity<byte[]> example(Actor actor, @PathVariable String file) {
        TrafficController.headquarters(actor);
        return MizoramExample.files().stream()
                .filter(one -> one.name().equals(file))
                .findFirst()
                .map(one -> download(file, "text/csv;charset=UTF-8", one.bytes(), false))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> download(String name, String type, byte[] bytes, boolean shown) {
        ContentDisposition.Builder disposition = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(name).build().toString())
                .body(bytes);
    }

    private Plans.Making found(Actor actor, String id) {
        TrafficController.headquarters(actor);
        if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return plans.find(actor, UUID.fromString(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView form(Actor actor, List<Wrong> errors, HttpStatus status) {
        ModelAndView view = new ModelAndView("network/plans");
        view.setStatus(status);
        view.addObject("errors", errors);
        view.addObject(
                "made",
                plans.of(actor).stream()
                        .map(one -> new MadeRow(
                                "/network/plans/" + one.id(), one.sites() + ", " + one.links(), one.at(), one.by()))
                        .toList());
        return view;
    }

    private static List<Wrong> wrong(List<Problem> problems, Inputs.File sites, Inputs.File links, Page page) {
        List<Wrong> wrong = new java.util.ArrayList<>(problems.stream()
                .limit(WRONG_MAX)
                .map(problem -> new Wrong(
                        problem.file().equals(sites.name())
                                ? "sites"
                                : problem.file().equals(links.name()) ? "links" : "settings",
                        Wording.say(problem)))
                .toList());
        if (problems.size() > WRONG_MAX) {
            wrong.add(new Wrong("sites", page.text("network.plans.more", page.number(problems.size() - WRONG_MAX))));
        }
        return wrong;
    }

    /** Null where nothing was chosen. */
    private static Inputs.@Nullable File file(@Nullable MultipartFile sent) throws IOException {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        String name = sent.getOriginalFilename();
        String last = name == null ? "" : name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return new Inputs.File(last.isEmpty() ? sent.getName() : last, sent.getBytes());
    }
}
