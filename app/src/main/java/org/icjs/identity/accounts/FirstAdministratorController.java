package org.icjs.identity.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icjs.identity.Offices;
import org.icjs.identity.PasswordRule;
import org.icjs.identity.signin.Throttle;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page on which the first administrator adds himself; gone once there is one. */
@Controller
@RequestMapping("/signin/first")
class FirstAdministratorController {
    private static final String TRIES = "first administrator";

    private final ObjectProvider<FirstAdministrator> firstAdministrator;
    private final Offices offices;
    private final Throttle throttle;

    FirstAdministratorController(
            ObjectProvider<FirstAdministrator> firstAdministrator, Offices offices, Throttle throttle) {
        this.firstAdministrator = firstAdministrator;
        this.offices = offices;
        this.throttle = throttle;
    }

    @GetMapping
    String page(Model model) {
        open();
        return page(NewOfficer.EMPTY, Map.of(), model);
    }

    @PostMapping
    String add(
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String rank,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            Model model) {
        FirstAdministrator first = open();
        NewOfficer officer = new NewOfficer(code, name, rank, FirstAdministrator.OFFICE.code(), List.of());
        Map<String, String> errors = new LinkedHashMap<>(officer.errors(offices));
        PasswordRule.wrong(code, password, again)
                .ifPresent(wrong -> errors.put(wrong.endsWith("differs") ? "again" : "password", wrong));
        if (errors.isEmpty()) {
            errors.putAll(add(first, secret, officer, password, request.getRemoteAddr()));
        }
        return errors.isEmpty() ? "redirect:/signin?first" : page(officer, errors, model);
    }

    private Map<String, String> add(
            FirstAdministrator first, String secret, NewOfficer officer, String password, String address) {
        if (throttle.admit(TRIES, address).isPresent()) {
            return Map.of("secret", "identity.password.wait");
        }
        if (!first.isCode(secret)) {
            return Map.of("secret", "identity.first.secret.wrong");
        }
        throttle.succeeded(TRIES, address);
        return first.add(secret, officer, password) ? Map.of() : Map.of("code", "identity.officer.code.taken");
    }

    private FirstAdministrator open() {
        FirstAdministrator first = firstAdministrator.getIfAvailable();
        if (first == null || first.code().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return first;
    }

    private String page(NewOfficer officer, Map<String, String> errors, Model model) {
        model.addAttribute("code", officer.code());
        model.addAttribute("name", officer.name());
        model.addAttribute("rank", officer.rank());
        model.addAttribute("errors", errors);
        return "identity/first";
    }
}
