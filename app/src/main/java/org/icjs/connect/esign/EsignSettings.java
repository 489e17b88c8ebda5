package org.icjs.connect.esign;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.icjs.connect.Settings;
import org.icjs.connect.SigningKey;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * {@code icjs.connect.esign.…}: {@code asp-id}, {@code url} of the service, {@code response-url} (this system's own address for answers, as
 * browsers reach it), {@code key-file} (PKCS#12) and {@code key-password} (or {@code …-file}) of the asking organisation,
 * {@code service-certificate-file} by which answers are signed, {@code trust-file} with the roots under which signers' certificates must be.
 * With {@code trust-file} alone, officers sign with keys of their own.
 */
@Component
final class EsignSettings {
    private final List<String> missing;
    private final String aspId;
    private final String url;
    private final String responseUrl;
    private final @Nullable SigningKey key;
    private final @Nullable X509Certificate service;
    private final List<X509Certificate> roots;

    EsignSettings(Environment environment) {
        Settings settings = new Settings(environment, "esign");
        aspId = settings.need("asp-id");
        url = settings.need("url");
        responseUrl = settings.need("response-url");
        key = settings.key("key-file", "key-password");
        List<X509Certificate> services = settings.certificates("service-certificate-file");
        service = services.isEmpty() ? null : services.getFirst();
        roots = settings.certificates("trust-file");
        missing = settings.missing();
    }

    List<String> missing() {
        return missing;
    }

    /** Whether the service can be asked. */
    boolean on() {
        return missing.isEmpty();
    }

    /** Whose signatures count; empty: nobody's, so nothing can be signed here. */
    Optional<Trust> trust() {
        return roots.isEmpty() ? Optional.empty() : Optional.of(new Trust(roots));
    }

    String aspId() {
        return aspId;
    }

    URI url() {
        return URI.create(url);
    }

    String responseUrl() {
        return responseUrl;
    }

    SigningKey key() {
        if (key == null) {
            throw new IllegalStateException("e-Sign is off");
        }
        return key;
    }

    X509Certificate service() {
        if (service == null) {
            throw new IllegalStateException("e-Sign is off");
        }
        return service;
    }
}
