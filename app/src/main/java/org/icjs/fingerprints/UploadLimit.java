package org.icjs.fingerprints;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that an upload is too large before it is read: else its form token could not be found in it, and the officer would be told that he may
 * not do this.
 */
@Component
@Order(UploadLimit.BEFORE_THE_GATES)
class UploadLimit extends OncePerRequestFilter {
    static final int BEFORE_THE_GATES = -105;

    private final long sizeMax;

    UploadLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize size) {
        sizeMax = size.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        if (type != null && type.startsWith("multipart/") && request.getContentLengthLong() > sizeMax) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
