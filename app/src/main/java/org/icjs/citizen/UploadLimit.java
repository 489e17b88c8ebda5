package org.icjs.citizen;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what is too large by what its head says, before any of it is read, and what doesn't say how large it is. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class UploadLimit extends OncePerRequestFilter {
    /** A file and its form around it. */
    static final long BYTES_MAX = Attachments.SIZE_MAX + 64L * 1024;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/citizen");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean sends = request.getMethod().equals("POST");
        if (sends && request.getContentLengthLong() > BYTES_MAX) {
            response.setHeader("Connection", "close");
            response.sendError(413);
        } else if (sends && request.getContentLengthLong() < 0) {
            response.setHeader("Connection", "close");
            response.sendError(411);
        } else {
            chain.doFilter(request, response);
        }
    }
}
