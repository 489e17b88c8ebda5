package org.icjs.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Makes the {@link Page} of a request. */
@Component
public final class Pages {
    private final MessageSource messages;
    private final LocaleResolver resolver;
    private final Languages languages;
    private final Assets assets;
    private final Viewers viewers;

    Pages(MessageSource messages, LocaleResolver resolver, Languages languages, Assets assets, Viewers viewers) {
        this.messages = messages;
        this.resolver = resolver;
        this.languages = languages;
        this.assets = assets;
        this.viewers = viewers;
    }

    public Page of(HttpServletRequest request) {
        return new Page(
                new Texts(messages, resolver.resolveLocale(request)),
                assets,
                viewers.of(request).orElse(null),
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                path(request),
                languages);
    }

    private static String path(HttpServletRequest request) {
        @Nullable Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            return failed.toString();
        }
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
