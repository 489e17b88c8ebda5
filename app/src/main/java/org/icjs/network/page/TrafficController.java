package org.icjs.network.page;

import org.icjs.identity.Actor;
import org.icjs.identity.OfficeKind;
import org.icjs.web.traffic.Traffic;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** What this process has carried since its start, for who plans links. No person and no case is in it. */
@Controller
class TrafficController {
    private final Traffic traffic;

    TrafficController(Traffic traffic) {
        this.traffic = traffic;
    }

    @GetMapping("/network/traffic")
    String page(Actor actor, Model model) {
        headquarters(actor);
        model.addAttribute("rows", traffic.rows());
        return "network/traffic";
    }

    @GetMapping("/network/traffic.csv")
    ResponseEntity<String> csv(Actor actor) {
        headquarters(actor);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"traffic.csv\"")
                .body(traffic.csv());
    }

    /** Others are told no more than that there is no such page. */
    static void headquarters(Actor actor) {
        if (actor.kind() != OfficeKind.STATE_HEADQUARTERS) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
