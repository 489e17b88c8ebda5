package org.icjs.citizen;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.icjs.kernel.IndiaTime;
import org.icjs.web.Assets;
import org.icjs.web.Languages;
import org.icjs.web.Page;
import org.icjs.web.Texts;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Speaks with citizens in the language that they chose: English, Hindi or Mizo. */
@Component
class Talk {
    static final String COOKIE = "citizen-language";
    static final Languages LANGUAGES = new Languages(List.of(Locale.ENGLISH, Locale.of("hi"), Locale.of("lus")));
    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final MessageSource messages;
    private final Assets assets;

    Talk(MessageSource messages, Assets assets) {
        this.messages = messages;
        this.assets = assets;
    }

    Page page(HttpServletRequest request) {
        String query = request.getQueryString();
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        if (csrf != null) {
            // Its cookie must be set before the first byte of the page is sent.
            csrf.getToken();
        }
        return new Page(
                texts(locale(request)),
                assets,
                null,
                csrf,
                request.getRequestURI() + (query == null ? "" : "?" + query),
                LANGUAGES);
    }

    Texts texts(Locale language) {
        return new Texts(messages, language);
    }

    static Locale locale(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        return Optional.ofNullable(chosen)
                .flatMap(cookie -> LANGUAGES.named(cookie.getValue()))
                .or(() -> preferred(request))
                .orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> preferred(HttpServletRequest request) {
        String header =
                Optional.ofNullable(request.getHeader("Accept-Language")).orElse("");
        return Arrays.stream(header.split(",", 12))
                .map(range -> range.strip().split("[-;]", 2)[0])
                .flatMap(code -> LANGUAGES.named(code).stream())
                .findFirst();
    }

    /** A day in that language: in words in English and Hindi; in figures in Mizo, whose months the JDK does not know. */
    static String day(LocalDate day, Locale language) {
        return switch (language.getLanguage()) {
            case "hi" -> DateTimeFormatter.ofPattern("d MMM uuuu", language).format(day);
            case "lus" -> FIGURES.format(day);
            default -> IndiaTime.show(day);
        };
    }
}
