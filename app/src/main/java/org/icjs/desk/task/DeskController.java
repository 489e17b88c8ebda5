package org.icjs.desk.task;

import java.util.List;
import java.util.Map;
import org.icjs.desk.contradiction.Contradictions;
import org.icjs.identity.Actor;
import org.icjs.identity.Duty;
import org.icjs.identity.OfficeKind;
import org.icjs.web.Numbers;
import org.icjs.web.Page;
import org.icjs.web.Starts;
import org.icjs.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The first page after signing in. */
@Controller
class DeskController {
    private final Desk desk;
    private final Contradictions contradictions;

    private final List<Starts> others;

    DeskController(Desk desk, Contradictions contradictions, List<Starts> others) {
        this.desk = desk;
        this.contradictions = contradictions;
        this.others = List.copyOf(others);
    }

    @GetMapping({"/", "/desk"})
    String desk(Actor actor, @ModelAttribute("page") Page page, Model model) {
        fill(actor, page.texts(), model);
        model.addAttribute("starts", starts(actor, page.texts()));
        return "desk/task/desk";
    }

    private Map<String, String> starts(Actor actor, Texts texts) {
        Map<String, String> starts = Desk.startLinks(desk.starts(actor), texts);
        if (actor.kind() == OfficeKind.JAIL) {
            starts.put(texts.of("desk.undertrials"), "/jail/undertrials");
        }
        if (actor.kind() == OfficeKind.STATE_HEADQUARTERS) {
            starts.put(texts.of("desk.plans"), "/network/plans");
            starts.put(texts.of("network.health"), "/network/health");
        }
        if (actor.has(Duty.SUPERVISOR)) {
            starts.put(
                    texts.of("desk.contradictions.waiting", Numbers.lakh(contradictions.waiting(actor.office()))),
                    "/contradictions");
        }
        if (actor.kind().role().isPresent()) {
            starts.put(texts.of("search.title"), "/search");
        }
        if (actor.has(Duty.SUPERVISOR) || actor.has(Duty.AUDITOR)) {
            starts.put(texts.of("search.who"), "/search/who");
        }
        if (actor.has(Duty.AUDITOR)) {
            starts.put(texts.of("desk.offices.journals"), "/offices");
        }
        if (actor.has(Duty.ADMINISTRATOR)) {
            starts.put(texts.of("identity.officers"), "/officers");
            starts.put(texts.of("identity.clients"), "/clients");
            starts.put(texts.of("search.index"), "/search/index");
        }
        others.forEach(other -> starts.putAll(other.of(actor, texts)));
        return starts;
    }

    /** What changes while one looks: fetched when something has come. */
    @GetMapping("/desk/live")
    String live(Actor actor, @ModelAttribute("page") Page page, Model model) {
        fill(actor, page.texts(), model);
        return "desk/task/live";
    }

    private void fill(Actor actor, Texts texts, Model model) {
        model.addAttribute("desk", desk.read(actor, texts));
    }
}
