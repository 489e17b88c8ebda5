package org.icjs.connect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/**
 * The settings of one connector, {@code icjs.connect.NAME.…}, from the environment or the command line; secrets from a file named by
 * {@code …-file}, or from the environment. Notes what is missing.
 */
public final class Settings {
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private final Environment environment;
    private final String prefix;
    private final List<String> missing = new ArrayList<>();

    public Settings(Environment environment, String connector) {
        this.environment = environment;
        this.prefix = "icjs.connect." + connector + ".";
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(environment.getProperty(prefix + name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** Empty, and noted as missing, where it is not given. */
    public String need(String name) {
        return noted(name, find(name));
    }

    /** From the file that {@code name-file} names, or as given itself. */
    public String secret(String name) {
        return noted(name, findSecret(name));
    }

    public Optional<String> findSecret(String name) {
        return find(name + "-file")
                .map(Path::of)
                .flatMap(file -> read(name + "-file", file))
                .or(() -> find(name));
    }

    /** Settings that were needed and not given, or given and unfit. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    private String noted(String name, Optional<String> value) {
        if (value.isEmpty()) {
            missing.add(prefix + name);
        }
        return value.orElse("");
    }

    /** A key from the PKCS#12 file that one setting names, by the password of another; null, and noted, where either is missing or unfit. */
    public @Nullable SigningKey key(String fileName, String passwordName) {
        String file = need(fileName);
        String password = secret(passwordName);
        if (file.isEmpty() || password.isEmpty()) {
            return null;
        }
        try {
            return SigningKey.read(Path.of(file), password);
        } catch (IllegalArgumentException e) {
            unfit(fileName, e);
            return null;
        }
    }

    /** The certificates in the file (PEM) that a setting names; none, and noted, where it is missing or unfit. */
    public List<X509Certificate> certificates(String fileName) {
        String file = need(fileName);
        if (file.isEmpty()) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            List<X509Certificate> all = CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (!all.isEmpty()) {
                return all;
            }
            unfit(fileName, new IllegalArgumentException("no certificate in it"));
        } catch (IOException | GeneralSecurityException e) {
            unfit(fileName, e);
        }
        return List.of();
    }

    /** A whole number; the usual one where none is given, and noted where what is given is none. */
    public long number(String name, long usual) {
        try {
            return find(name).map(Long::valueOf).orElse(usual);
        } catch (NumberFormatException e) {
            unfit(name, e);
            return usual;
        }
    }

    /** The connector stays off and the program starts; the operator's page names the setting, the log says why. */
    private void unfit(String name, Throwable why) {
        LOG.warn("The setting {}{} can't be used", prefix, name, why);
        missing.add(prefix + name);
    }

    private Optional<String> read(String name, Path file) {
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (IOException e) {
            unfit(name, e);
            return Optional.empty();
        }
    }
}
