package org.icjs.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatusCode;

/**
 * Why a request was not served, in the form of RFC 9457. Its {@code type} is {@code urn:icjs:problem:} and the code; codes stay
 * as they are once published.
 *
 * @param code for example {@code not-found}
 */
public record Problem(int status, String code) {
    /** The problem that a status says by itself. */
    public static Problem of(HttpStatusCode status) {
        return new Problem(
                status.value(),
                switch (status.value()) {
                    case 400 -> "malformed";
                    case 401 -> "not-signed-in";
                    case 403 -> "not-allowed";
                    case 404, 410 -> "not-found";
                    case 405 -> "method-not-allowed";
                    case 406, 415 -> "media-type";
                    case 409 -> "conflict";
                    case 413 -> "too-large";
                    case 422 -> "refused";
                    case 429 -> "too-many-requests";
                    case 503 -> "unavailable";
                    default -> status.is4xxClientError() ? "malformed" : "internal";
                });
    }

    /** Members of the problem document. */
    Map<String, Object> document(Texts texts, String trace) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "urn:icjs:problem:" + code);
        members.put("title", title(texts));
        members.put("status", status);
        members.put("detail", advice(texts));
        members.put("errors", List.of());
        members.put("traceId", trace);
        return members;
    }

    String title(Texts texts) {
        return texts.of("problem.page." + code);
    }

    /** What to do. */
    String advice(Texts texts) {
        return texts.of("problem.page." + code + ".do");
    }
}
