package org.icjs.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Lets anybody choose the language of the pages. */
@Controller
class LanguageController {
    private final Languages languages;
    private final LocaleResolver resolver;

    LanguageController(Languages languages, LocaleResolver resolver) {
        this.languages = languages;
        this.resolver = resolver;
    }

    @PostMapping("/language")
    RedirectView choose(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.named(language).ifPresent(chosen -> resolver.setLocale(request, response, chosen));
        // Only an address of our own: one slash, then no other slash or backslash.
        return new RedirectView(back.matches("/([^/\\\\\\s][^\\\\\\s]*)?") ? back : "/");
    }
}
