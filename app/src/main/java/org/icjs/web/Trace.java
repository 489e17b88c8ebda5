package org.icjs.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** The number of one request: in the answer's {@code Trace-Id}, in problems and pages of error, and in the log. */
public final class Trace {
    private static final String NAME = Trace.class.getName();

    private Trace() {}

    static void begin(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Trace-Id", of(request));
    }

    public static String of(HttpServletRequest request) {
        if (request.getAttribute(NAME) instanceof String id) {
            return id;
        }
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        request.setAttribute(NAME, id);
        return id;
    }
}
