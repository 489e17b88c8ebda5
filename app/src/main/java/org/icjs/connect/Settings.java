package org.icjs.connect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * The settings of one connector, {@code icjs.connect.NAME.…}, from the environment or the command line; secrets from a file named by
 * {@code …-file}, or from the environment. Notes what is missing.
 */
public final class Settings {
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
        return file(name + "-file").map(Settings::read).map(String::strip).or(() -> find(name));
    }

    /** The file that a setting names. */
    public Optional<Path> file(String name) {
        return find(name).map(Path::of);
    }

    public @Nullable Path needFile(String name) {
        String named = need(name);
        return named.isEmpty() ? null : Path.of(named);
    }

    /** Settings that were needed and not given. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    private String noted(String name, Optional<String> value) {
        if (value.isEmpty()) {
            missing.add(prefix + name);
        }
        return value.orElse("");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The file of a connector's key can't be read: " + file, e);
        }
    }
}
