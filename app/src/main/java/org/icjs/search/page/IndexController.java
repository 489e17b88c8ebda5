package org.icjs.search.page;

import org.icjs.identity.Actor;
import org.icjs.identity.Duty;
import org.icjs.search.fill.IndexState;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The administrator's page of the index: how far it is, by which weights persons are compared, and filling it anew. It shows no records. */
@Controller
class IndexController {
    private final IndexState state;
    private final org.icjs.matching.Model weights;

    IndexController(IndexState state, org.icjs.matching.Model weights) {
        this.state = state;
        this.weights = weights;
    }

    @GetMapping("/search/index")
    String index(Actor actor, Model model) {
        administrator(actor);
        model.addAttribute("progress", state.progress());
        model.addAttribute("weights", weights.version());
        return "search/index";
    }

    @PostMapping("/search/index")
    String rebuild(Actor actor) {
        administrator(actor);
        state.rebuild();
        return "redirect:/search/index";
    }

    private static void administrator(Actor actor) {
        if (!actor.has(Duty.ADMINISTRATOR)) {
            throw new AccessDeniedException("not an administrator");
        }
    }
}
