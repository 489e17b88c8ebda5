package org.icjs.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The reader's language: what he chose, kept in a cookie, else the first of his browser's that there are texts in, else English. */
@Component("localeResolver")
class LanguageCookie implements LocaleResolver {
    private static final String NAME = "language";

    private final Languages languages;

    LanguageCookie(Languages languages) {
        this.languages = languages;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, NAME);
        return Optional.ofNullable(chosen)
                .flatMap(cookie -> languages.named(cookie.getValue()))
                .or(() -> preferred(request))
                .orElse(Locale.ENGLISH);
    }

    private Optional<Locale> preferred(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (header == null) {
            return Optional.empty();
        }
        return Arrays.stream(header.split(",", 12))
                .map(range -> range.strip().split("[-;]", 2)[0])
                .flatMap(code -> languages.named(code).stream())
                .findFirst();
    }

    @Override
    public void setLocale(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale language) {
        if (response != null && language != null) {
            ResponseCookie cookie = ResponseCookie.from(NAME, language.getLanguage())
                    .path("/")
                    .maxAge(Duration.ofDays(365))
                    .httpOnly(true)
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }
}
