package org.icjs.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Optional;

/**
 * What the square code on a paper says: {@code ICJS1|number|entry|digest|signature}.
 *
 * @param digest SHA-256 over what the paper says
 * @param signed the four parts that are signed
 * @param signature in base64url
 */
record SquareCode(String number, String entry, Hash digest, String signed, String signature) {
    static final String MARK = "ICJS1";
    private static final int PARTS = 5;

    /** @throws FormatException if it is not such a code, letter by letter */
    static SquareCode parse(String text) {
        String[] parts = text.strip().split("\\|", -1);
        if (parts.length != PARTS || !parts[0].equals(MARK)) {
            throw new FormatException("it is not a code of five parts that begins with " + MARK);
        }
        String signed = text.strip().substring(0, text.strip().lastIndexOf('|'));
        return new SquareCode(parts[1], parts[2], digest(bytes(parts[3])), signed, checked(parts[4]));
    }

    private static Hash digest(byte[] bytes) {
        if (bytes.length != Hash.BYTES) {
            throw new FormatException("the digest in the code is not one");
        }
        return Hash.of(bytes);
    }

    private static String checked(String text) {
        return bytes(text).length == 0 ? "" : text;
    }

    /** The one text that stands for these bytes: others that would be read the same are refused. */
    private static byte[] bytes(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException _) {
            // Said below.
        }
        throw new FormatException("a part of the code is not base64url");
    }

    /** By whose key it is signed. */
    Optional<X509Certificate> signer(Issuers issuers) {
        return issuers.trusted().stream()
                .filter(one -> Issuers.signed(one.getPublicKey(), signed.getBytes(UTF_8), bytes(signature)))
                .findFirst();
    }
}
