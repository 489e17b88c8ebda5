package org.icjs.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers a request that failed: people get a page, programs a problem document. Neither gets an exception's text. */
@Component
public final class ProblemAnswers {
    private final Pages pages;

    ProblemAnswers(Pages pages) {
        this.pages = pages;
    }

    /** A view or a response, as the request wants it. */
    public Object of(HttpServletRequest request, Problem problem) {
        Page page = pages.of(request);
        String trace = Trace.of(request);
        HttpStatusCode status = HttpStatusCode.valueOf(problem.status());
        if (wantsDocument(request)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem.document(page.texts(), trace));
        }
        ModelAndView view = new ModelAndView(
                "web/problem",
                Map.of(
                        "page",
                        page,
                        "title",
                        problem.title(page.texts()),
                        "advice",
                        problem.advice(page.texts()),
                        "trace",
                        trace));
        view.setStatus(status);
        return view;
    }

    private static boolean wantsDocument(HttpServletRequest request) {
        @Nullable Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        @Nullable String accept = request.getHeader("Accept");
        boolean json = accept != null && accept.toLowerCase(Locale.ROOT).contains("json") && !accept.contains("html");
        return json || path.startsWith("/api/") || path.startsWith("/oauth2/");
    }
}
