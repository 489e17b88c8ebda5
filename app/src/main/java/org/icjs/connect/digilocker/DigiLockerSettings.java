package org.icjs.connect.digilocker;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.icjs.connect.Settings;
import org.icjs.connect.SigningKey;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * {@code icjs.connect.digilocker.…}: {@code org-id}, {@code issuer-id} (of URIs; the organisation's if not given), {@code api-key} (or
 * {@code api-key-file}), {@code hmac} ({@code standard}, or {@code hex} where the digest's hexadecimal text is what is put into Base64),
 * {@code window-seconds} (300), {@code signing-key-file} (PKCS#12) and {@code signing-password} (or {@code …-file}); and, for pushes,
 * {@code push-url}, {@code client-id}, {@code client-secret} (or {@code …-file}).
 */
@Component
final class DigiLockerSettings {
    private static final long WINDOW = 300;

    private final List<String> missing;
    private final String orgId;
    private final String issuerId;
    private final String apiKey;
    private final boolean hex;
    private final Duration window;
    private final @Nullable SigningKey signer;
    private final @Nullable Push push;

    /** Where pushes go, and as whom. */
    record Push(URI url, String clientId, String secret) {}

    DigiLockerSettings(Environment environment) {
        Settings settings = new Settings(environment, "digilocker");
        orgId = settings.need("org-id");
        issuerId = settings.find("issuer-id").orElse(orgId);
        apiKey = settings.secret("api-key");
        signer = settings.key("signing-key-file", "signing-password");
        hex = settings.find("hmac").orElse("standard").equals("hex");
        window = Duration.ofSeconds(settings.number("window-seconds", WINDOW));
        push = settings.find("push-url")
                .flatMap(url -> settings.find("client-id")
                        .flatMap(client -> settings.findSecret("client-secret")
                                .map(secret -> new Push(URI.create(url), client, secret))))
                .orElse(null);
        missing = settings.missing();
    }

    List<String> missing() {
        return List.copyOf(missing);
    }

    boolean on() {
        return missing.isEmpty();
    }

    String orgId() {
        return orgId;
    }

    String issuerId() {
        return issuerId;
    }

    String apiKey() {
        return apiKey;
    }

    boolean hex() {
        return hex;
    }

    Duration window() {
        return window;
    }

    /** @throws IllegalStateException while it is off */
    SigningKey signer() {
        if (signer == null) {
            throw new IllegalStateException("DigiLocker is off");
        }
        return signer;
    }

    Optional<Push> push() {
        return Optional.ofNullable(push);
    }
}
