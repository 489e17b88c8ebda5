package org.icjs.identity.accounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjs.identity.Actor;
import org.icjs.identity.Duty;
import org.icjs.identity.Offices;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.Refused;
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

/** An administrator's pages about officers. */
@Controller
@RequestMapping("/officers")
class OfficersController {
    private final Accounts accounts;
    private final AccountList list;
    private final Offices offices;

    OfficersController(Accounts accounts, AccountList list, Offices offices) {
        this.accounts = accounts;
        this.list = list;
        this.offices = offices;
    }

    @GetMapping
    String all(
            Actor actor,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        Administrator.of(actor);
        String clean = words.replaceAll("\\p{Cntrl}", "").strip();
        List<Account> found = list.search(clean, after.replaceAll("\\p{Cntrl}", ""));
        boolean more = found.size() > AccountList.PAGE;
        model.addAttribute("words", clean);
        model.addAttribute("accounts", more ? found.subList(0, AccountList.PAGE) : found);
        model.addAttribute("next", more ? found.get(AccountList.PAGE - 1).code().code() : "");
        return "identity/officers";
    }

    @GetMapping("/new")
    String form(Actor actor, Model model) {
        Administrator.of(actor);
        return form(NewOfficer.EMPTY, Map.of(), model);
    }

    @PostMapping
    String add(
            Actor actor,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String rank,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") List<String> duties,
            Model model,
            RedirectAttributes flash) {
        Administrator by = Administrator.of(actor);
        NewOfficer officer = new NewOfficer(code, name, rank, office, duties);
        Map<String, String> errors = officer.errors(offices);
        if (!errors.isEmpty()) {
            return form(officer, errors, model);
        }
        String password = Secrets.forAPerson();
        if (!accounts.add(officer, password, true, by.code())) {
            return form(officer, Map.of("code", "identity.officer.code.taken"), model);
        }
        flash.addFlashAttribute("password", password);
        return "redirect:/officers/" + officer.officerCode();
    }

    @GetMapping("/{officer}")
    String one(Actor actor, @PathVariable String officer, Model model) {
        Administrator.of(actor);
        return page(code(officer), Map.of(), model);
    }

    @PostMapping("/{officer}/postings")
    String post(
            Actor actor,
            @PathVariable String officer,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") List<String> duties,
            Model model) {
        Administrator by = Administrator.of(actor);
        Map<String, String> errors = NewOfficer.postingErrors(offices, office, duties);
        if (!errors.isEmpty()) {
            return page(code(officer), errors, model);
        }
        if (!accounts.post(code(officer), new OfficeCode(office), NewOfficer.duties(duties), by.code())) {
            return page(code(officer), Map.of("office", "identity.officer.posted"), model);
        }
        return "redirect:/officers/" + code(officer);
    }

    @PostMapping("/{officer}/postings/{office}/ending")
    String end(Actor actor, @PathVariable String officer, @PathVariable String office) {
        Administrator by = Administrator.of(actor);
        by.notOn(code(officer));
        found(offices.all().stream()
                .map(known -> known.code())
                .filter(known -> known.code().equals(office))
                .anyMatch(known -> accounts.endPosting(code(officer), known, by.code())));
        return "redirect:/officers/" + code(officer);
    }

    @PostMapping("/{officer}/password")
    String reset(Actor actor, @PathVariable String officer, RedirectAttributes flash) {
        Administrator by = Administrator.of(actor);
        by.notOn(code(officer));
        Optional<String> password = accounts.resetPassword(code(officer), by.code());
        found(password.isPresent());
        password.ifPresent(temporary -> flash.addFlashAttribute("password", temporary));
        return "redirect:/officers/" + code(officer);
    }

    @PostMapping("/{officer}/closing")
    String close(Actor actor, @PathVariable String officer) {
        Administrator by = Administrator.of(actor);
        by.notOn(code(officer));
        found(accounts.close(code(officer), by.code()));
        return "redirect:/officers/" + code(officer);
    }

    private String form(NewOfficer officer, Map<String, String> errors, Model model) {
        model.addAttribute("code", officer.code());
        model.addAttribute("name", officer.name());
        model.addAttribute("rank", officer.rank());
        choices(officer.office(), officer.duties(), errors, model);
        return "identity/newOfficer";
    }

    private String page(OfficerCode code, Map<String, String> errors, Model model) {
        model.addAttribute("account", list.find(code).orElseThrow(OfficersController::notFound));
        choices("", List.of(), errors, model);
        return "identity/officer";
    }

    private void choices(String office, List<String> chosen, Map<String, String> errors, Model model) {
        model.addAttribute("office", office);
        model.addAttribute("chosen", chosen);
        model.addAttribute("offices", offices.all());
        model.addAttribute("duties", List.of(Duty.values()));
        model.addAttribute("errors", errors);
    }

    private static OfficerCode code(String typed) {
        try {
            return new OfficerCode(typed);
        } catch (Refused e) {
            throw notFound();
        }
    }

    private static void found(boolean done) {
        if (!done) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
