package org.icjs.identity.accounts;

import java.util.List;
import java.util.Optional;
import org.icjs.identity.Actor;
import org.icjs.identity.Office;
import org.icjs.identity.Offices;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator's page about API clients. */
@Controller
@RequestMapping("/clients")
class ClientsController {
    private final Clients clients;
    private final Offices offices;

    ClientsController(Clients clients, Offices offices) {
        this.clients = clients;
        this.offices = offices;
    }

    @GetMapping
    String all(Actor actor, Model model) {
        Administrator.of(actor);
        return page(null, model);
    }

    @PostMapping
    String make(
            Actor actor,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") List<String> scopes,
            Model model,
            RedirectAttributes flash) {
        Administrator by = Administrator.of(actor);
        Optional<Office> chosen = offices.all().stream()
                .filter(known -> known.code().code().equals(office))
                .findFirst();
        if (chosen.isEmpty() || scopes.isEmpty() || !Clients.SCOPES.containsAll(scopes)) {
            return page("identity.client.wrong", model);
        }
        Clients.Made made = clients.make(chosen.get().code(), scopes, by.code());
        flash.addFlashAttribute("made", made.id());
        flash.addFlashAttribute("secret", made.secret());
        return "redirect:/clients";
    }

    @PostMapping("/{client}/closing")
    String close(Actor actor, @PathVariable String client) {
        if (!clients.close(client, Administrator.of(actor).code())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/clients";
    }

    private String page(@Nullable String error, Model model) {
        model.addAttribute("clients", clients.open());
        model.addAttribute("offices", offices.all());
        model.addAttribute("scopes", Clients.SCOPES);
        model.addAttribute("error", error);
        return "identity/clients";
    }
}
