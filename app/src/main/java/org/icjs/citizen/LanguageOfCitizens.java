package org.icjs.citizen;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Lets a citizen choose the language of the pages. */
@Controller
class LanguageOfCitizens {
    @PostMapping("/citizen/language")
    RedirectView choose(
            @RequestParam String language,
            @RequestParam(defaultValue = "/citizen") String back,
            HttpServletResponse response) {
        Talk.LANGUAGES
                .named(language)
                .ifPresent(chosen -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(Talk.COOKIE, chosen.getLanguage())
                                .path("/citizen")
                                .maxAge(Duration.ofDays(365))
                                .httpOnly(true)
                                .sameSite("Lax")
                                .build()
                                .toString()));
        return new RedirectView(back.matches("/citizen(?:[/?][^\\\\\\s]*)?") ? back : "/citizen");
    }
}
