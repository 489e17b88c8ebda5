package org.icjs.connect.eoffice;

import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.icjs.connect.Settings;
import org.icjs.connect.SigningKey;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * {@code icjs.connect.eoffice.…}: {@code out-folder} and {@code in-folder}; or {@code url} and {@code token} (or {@code token-file}) of an
 * account, which then go before the folders. {@code key-file} and {@code key-password} (or {@code …-file}) sign what goes out;
 * {@code certificate-file} is the one by which answers must be signed. Both may be left out.
 */
@Component
final class EofficeSettings {
    private final List<String> missing;
    private final @Nullable Folders folders;
    private final @Nullable Account account;
    private final @Nullable SigningKey key;
    private final @Nullable X509Certificate theirs;

    /** Where packages are put for the other side, and where it puts its own. */
    record Folders(Path out, Path in) {}

    /** @param url without a slash at its end */
    record Account(URI url, String token) {}

    EofficeSettings(Environment environment) {
        Settings settings = new Settings(environment, "eoffice");
        Optional<String> url = settings.find("url");
        if (url.isPresent()) {
            String token = settings.secret("token");
            account = new Account(URI.create(url.get().replaceAll("/+$", "")), token);
            folders = null;
        } else {
            folders = new Folders(Path.of(settings.need("out-folder")), Path.of(settings.need("in-folder")));
            account = null;
        }
        key = settings.find("key-file").isPresent() ? settings.key("key-file", "key-password") : null;
        theirs = settings.find("certificate-file").isPresent()
                ? settings.certificates("certificate-file").stream().findFirst().orElse(null)
                : null;
        missing = settings.missing();
    }

    List<String> missing() {
        return missing;
    }

    boolean on() {
        return missing.isEmpty();
    }

    Optional<Folders> folders() {
        return Optional.ofNullable(folders);
    }

    Optional<Account> account() {
        return Optional.ofNullable(account);
    }

    Optional<SigningKey> key() {
        return Optional.ofNullable(key);
    }

    /** By whose key answers must be signed; empty where that was not agreed. */
    Optional<X509Certificate> theirs() {
        return Optional.ofNullable(theirs);
    }
}
