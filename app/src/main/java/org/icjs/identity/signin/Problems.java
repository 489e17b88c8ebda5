package org.icjs.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** What the gates answer to programs: {@code application/problem+json} (RFC 9457) with 401 or 403. */
final class Problems implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final MessageSource messages;
    private final JsonMapper json = new JsonMapper();

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /** A refusal that needs words of its own. */
    static final class NotPosted extends AccessDeniedException {
        private static final long serialVersionUID = 1L;

        NotPosted() {
            super("not posted");
        }
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        send(request, response, 401, "not-signed-in");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        send(request, response, 403, denied instanceof NotPosted ? "officer-not-posted" : "not-allowed");
    }

    private void send(HttpServletRequest request, HttpServletResponse response, int status, String type)
            throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:icjs:problem:" + type);
        problem.put("title", messages.getMessage("problem." + type, null, request.getLocale()));
        problem.put("status", status);
        @Nullable String trace = response.getHeader("Trace-Id");
        if (trace != null) {
            problem.put("traceId", trace);
        }
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }
}
