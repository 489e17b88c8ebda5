package org.icjs.search.federated;

import java.net.URI;
import java.time.Duration;

/**
 * A system that answers searches of its own records.
 *
 * @param name as officers call it
 * @param url that takes questions; TLS, unless it is on this machine
 * @param token sent as bearer token
 * @param deadline for its whole answer; who is later is left out
 */
public record Source(String name, URI url, String token, Duration deadline) {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    public Source {
        boolean here = "localhost".equals(url.getHost()) || "127.0.0.1".equals(url.getHost());
        if (!"https".equals(url.getScheme()) && !("http".equals(url.getScheme()) && here)) {
            throw new IllegalArgumentException("personal data goes over TLS only: " + name);
        }
        if (deadline.isNegative() || deadline.isZero() || deadline.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a deadline is of 1 to 10,000 milliseconds: " + name);
        }
    }
}
