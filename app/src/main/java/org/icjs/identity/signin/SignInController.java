package org.icjs.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.icjs.identity.demo.Demonstration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page; what is posted to it, the gate itself takes. */
@Controller
class SignInController {
    /** Why one is here again: words of the query, each a message. */
    private static final Set<String> NOTES = Set.of("ended", "withdrawn", "out", "first", "password");

    private final ObjectProvider<Demonstration> demonstration;

    SignInController(ObjectProvider<Demonstration> demonstration) {
        this.demonstration = demonstration;
    }

    @GetMapping("/signin")
    String page(
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "") String officer,
            HttpServletRequest request,
            Model model) {
        Optional<SignInFailed.Refusal> refusal = SignInFailed.take(request);
        @Nullable
        String note =
                query.keySet().stream().filter(NOTES::contains).findFirst().orElse(null);
        model.addAttribute("officer", refusal.map(SignInFailed.Refusal::typed).orElse(officer));
        model.addAttribute("refused", refusal.isPresent());
        model.addAttribute(
                "waitMinutes", refusal.map(SignInFailed.Refusal::waitMinutes).orElse(0L));
        model.addAttribute("note", refusal.isPresent() ? null : note);
        model.addAttribute("demonstration", demonstration.getIfAvailable());
        return "identity/signin";
    }
}
