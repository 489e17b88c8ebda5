package org.icjs.search.federated;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * The settings of the sources, a properties file: {@code sources=eprisons}, and for each {@code eprisons.name}, {@code eprisons.url},
 * {@code eprisons.token-file} and {@code eprisons.deadline-ms}, which is 2,000 if it is left out.
 */
final class SourceFile {
    private SourceFile() {}

    /** @throws IllegalArgumentException if a setting is missing or can't be */
    static List<Source> read(Path file) {
        Properties settings = new Properties();
        try (Reader in = Files.newBufferedReader(file, UTF_8)) {
            settings.load(in);
            return Arrays.stream(settings.getProperty("sources", "").split(",", -1))
                    .map(String::strip)
                    .filter(key -> !key.isEmpty())
                    .map(key -> source(key, settings))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source source(String key, Properties settings) {
        return new Source(
                given(key + ".name", settings),
                URI.create(given(key + ".url", settings)),
                token(Path.of(given(key + ".token-file", settings))),
                Duration.ofMillis(Long.parseLong(settings.getProperty(key + ".deadline-ms", "2000"))));
    }

    private static String given(String key, Properties settings) {
        String value = settings.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("the settings of the sources lack " + key);
        }
        return value;
    }

    private static String token(Path file) {
        try {
            return Files.readString(file, UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
