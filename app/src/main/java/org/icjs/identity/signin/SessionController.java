package org.icjs.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.icjs.identity.Office;
import org.icjs.identity.Officer;
import org.icjs.identity.Officers;
import org.icjs.identity.Offices;
import org.icjs.kernel.OfficeCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What who is signed in sets for his session: the office in which he works, and his password. */
@Controller
class SessionController {
    private final Officers officers;
    private final Offices offices;
    private final OwnPassword passwords;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SessionController(Officers officers, Offices offices, OwnPassword passwords) {
        this.officers = officers;
        this.offices = offices;
        this.passwords = passwords;
    }

    @GetMapping("/signin/office")
    String chooseOffice(Authentication authentication, Model model) {
        SignedIn signedIn = signedIn(authentication);
        Map<String, String> choices = new TreeMap<>();
        postings(signedIn).forEach(office -> choices.put(office.code().code(), office.name()));
        model.addAttribute("choices", choices);
        model.addAttribute(
                "chosen", signedIn.office() == null ? "" : signedIn.office().code());
        return "identity/chooseOffice";
    }

    @PostMapping("/signin/office")
    String work(
            Authentication authentication,
            @RequestParam(defaultValue = "") String office,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignedIn signedIn = signedIn(authentication);
        Optional<OfficeCode> chosen = postings(signedIn).stream()
                .map(Office::code)
                .filter(code -> code.code().equals(office))
                .findFirst();
        if (chosen.isEmpty()) {
            return "redirect:/signin/office";
        }
        keep(signedIn.at(chosen.get()), request, response);
        return "redirect:/";
    }

    @GetMapping("/signin/password")
    String passwordPage(Authentication authentication, Model model) {
        signedIn(authentication);
        model.addAttribute("errors", Map.of());
        return "identity/password";
    }

    @PostMapping("/signin/password")
    String setPassword(
            Authentication authentication,
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            Model model) {
        SignedIn signedIn = signedIn(authentication);
        Map<String, String> errors =
                passwords.change(signedIn.officer(), present, password, again, request.getRemoteAddr());
        if (!errors.isEmpty()) {
            model.addAttribute("errors", errors);
            return "identity/password";
        }
        request.getSession().invalidate();
        return "redirect:/signin?password";
    }

    private List<Office> postings(SignedIn signedIn) {
        return officers.postings(signedIn.officer()).stream()
                .map(Officer::office)
                .map(offices::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private void keep(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(PasswordCheck.authentication(signedIn));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }

    private static SignedIn signedIn(Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedIn signedIn) {
            return signedIn;
        }
        throw new AccessDeniedException("not an officer's session");
    }
}
