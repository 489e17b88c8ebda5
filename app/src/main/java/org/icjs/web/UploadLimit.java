package org.icjs.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that an upload is too large by what its head says, before any of it is read: else its form token could not be found in it, and who
 * sends it would be told that he may not do this.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class UploadLimit extends OncePerRequestFilter {
    private final long bytesMax;
    private final List<UploadBound> bounds;

    UploadLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize size, List<UploadBound> bounds) {
        this.bytesMax = size.toBytes();
        this.bounds = List.copyOf(bounds);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int refused = refused(request);
        if (refused == 0) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Connection", "close");
            response.sendError(refused);
        }
    }

    /** The status by which it is refused; 0 if it may be read. */
    private int refused(HttpServletRequest request) {
        long bytes = request.getContentLengthLong();
        for (UploadBound bound : bounds) {
            if (request.getRequestURI().startsWith(bound.below())
                    && request.getMethod().equals("POST")
                    && (bytes < 0 || bytes > bound.bytesMax())) {
                return bytes < 0
                        ? HttpServletResponse.SC_LENGTH_REQUIRED
                        : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            }
        }
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/") && bytes > bytesMax
                ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                : 0;
    }
}
