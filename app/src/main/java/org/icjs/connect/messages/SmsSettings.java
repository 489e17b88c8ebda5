package org.icjs.connect.messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * How to speak to the State's SMS gateway: properties below {@code icjs.messages.sms}.
 *
 * @param url where messages are posted; https but for a gateway on this machine
 * @param fixed fields that go with every message: account, sender, entity number, and the key, which is read from {@code key-file}
 * @param taken a regular expression that an answer of success has; its first group is the gateway's number of the message
 * @param templates registered numbers, by {@code CODE.en}
 */
record SmsSettings(
        String url,
        Map<String, String> fixed,
        String fieldTo,
        String fieldText,
        String fieldTemplate,
        Pattern taken,
        Map<String, String> templates) {
    private static final String ROOT = "icjs.messages.sms.";

    SmsSettings {
        fixed = Map.copyOf(fixed);
        templates = Map.copyOf(templates);
        boolean here = url.startsWith("http://localhost:") || url.startsWith("http://127.0.0.1:");
        if (!url.startsWith("https://") && !here) {
            throw new IllegalArgumentException("icjs.messages.sms.url must begin with https://");
        }
    }

    /** Empty while no gateway is configured. */
    static Optional<SmsSettings> of(Environment environment) {
        String url = environment.getProperty(ROOT + "url", "");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> fixed = new LinkedHashMap<>(strings(environment, "fields"));
        String keyFile = environment.getProperty(ROOT + "key-file", "");
        if (!keyFile.isEmpty()) {
            fixed.put(environment.getProperty(ROOT + "field-key", "key"), secret(keyFile));
        }
        return Optional.of(new SmsSettings(
                url,
                fixed,
                environment.getProperty(ROOT + "field-to", "to"),
                environment.getProperty(ROOT + "field-text", "text"),
                environment.getProperty(ROOT + "field-template", "template"),
                Pattern.compile(environment.getProperty(ROOT + "taken", "\"id\"\\s*:\\s*\"([^\"]{1,100})\"")),
                strings(environment, "templates")));
    }

    Optional<String> template(Notice notice, String language) {
        return Optional.ofNullable(templates.get(notice + "." + language));
    }

    /** A key stands in a file of its own, never among the settings. */
    static String secret(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("a key's file can't be read", e);
        }
    }

    private static Map<String, String> strings(Environment environment, String name) {
        return Binder.get(environment)
                .bind(ROOT + name, Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
    }
}
