package org.icjs.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.icjs.kernel.IndiaTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every template needs beside its own model: texts in the reader's language, who he is, the token for his forms, the
 * addresses of style and script. In each model as {@code page}.
 *
 * @param path of this page with its query, to come back to
 * @param csrf null where there is no form protection, in tests and for API clients
 */
public record Page(
        Texts texts,
        Assets assets,
        @Nullable Viewer viewer,
        @Nullable CsrfToken csrf,
        String path,
        Languages languages) {

    /** For templates rendered outside a request, in tests. */
    public static Page of(MessageSource messages, Assets assets, @Nullable Viewer viewer) {
        return new Page(
                new Texts(messages, Locale.ENGLISH), assets, viewer, null, "/", new Languages(List.of(Locale.ENGLISH)));
    }

    /** As the {@code lang} attribute wants it. */
    public String lang() {
        return texts.locale().toLanguageTag();
    }

    public String text(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    public String asset(String name) {
        return assets.url(name);
    }

    /** {@code 23 Nov 2026, 14:05}. */
    public String time(Instant instant) {
        return IndiaTime.show(instant);
    }

    /** {@code 23 Nov 2026}. */
    public String day(LocalDate date) {
        return IndiaTime.show(date);
    }

    public String number(long number) {
        return Numbers.lakh(number);
    }

    public String rupees(long amount) {
        return Numbers.rupees(amount);
    }
}
