package org.icjs.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** By what right the journals are read. */
public sealed interface Access {
    /** Without a token, where the server shows envelopes to everybody. */
    record Open() implements Access {}

    /** With a bearer token that the user has. */
    record Token(String value) implements Access {
        @Override
        public String toString() {
            return "Token";
        }
    }

    /**
     * As an OAuth 2.0 client (RFC 6749 section 4.4), which fetches its tokens itself.
     *
     * @param officer for whom the client acts; null for nobody
     */
    record Client(String id, String secret, @Nullable String officer) implements Access {
        public Client(String id, String secret) {
            this(id, secret, null);
        }

        /** RFC 6749 section 2.3.1: both parts form-encoded, then as HTTP Basic. */
        String basic() {
            String pair = URLEncoder.encode(id, UTF_8) + ":" + URLEncoder.encode(secret, UTF_8);
            return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
        }

        @Override
        public String toString() {
            return "Client[" + id + "]";
        }
    }
}
