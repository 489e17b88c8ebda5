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
 * @param errors what is wrong in particular; may be empty
 */
public record Problem(int status, String code, List<Wrong> errors) {
    /**
     * One thing that is wrong.
     *
     * @param pointer JSON pointer (RFC 6901) into what was sent; empty for the whole
     * @param detail what is wrong and what to do
     * @param under section of law, for example {@code BNSS 36}; empty if none
     */
    public record Wrong(String pointer, String code, String detail, String under) {}

    public Problem {
        errors = List.copyOf(errors);
    }

    public Problem(int status, String code) {
        this(status, code, List.of());
    }

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
        members.put("detail", texts.first("problem.api." + code + ".do", "problem.page." + code + ".do"));
        members.put("errors", errors);
        members.put("traceId", trace);
        return members;
    }

    String title(Texts texts) {
        return texts.of("problem.page." + code);
    }

    /** What a person at a page is to do. */
    String advice(Texts texts) {
        return texts.of("problem.page." + code + ".do");
    }
}
