package org.icjs.clocks;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.icjs.kernel.IndiaTime;

/** What clocks say, in words, from {@code messages/clocks.properties}. */
public final class ClockWording {
    private final ResourceBundle messages;
    private final Locale locale;

    public ClockWording(Locale locale) {
        this.locale = locale;
        messages = ResourceBundle.getBundle(
                "messages.clocks",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The whole sentence. */
    public String say(Explained explained) {
        return format("clock." + explained.key(), explained.values().toArray());
    }

    public String status(Status status) {
        return format("status." + status);
    }

    /** What the duty or right is called. */
    public String name(String rule) {
        return format("clock." + rule);
    }

    /** Any other text of the file. */
    String text(String key, Object... values) {
        return format(key, values);
    }

    private String format(String key, Object... values) {
        Object[] said = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            said[i] = shown(values[i]);
        }
        return new MessageFormat(messages.getString(key), locale).format(said);
    }

    /** Numbers stay numbers, so that a text can choose by them. */
    private Object shown(Object value) {
        return switch (value) {
            case LocalDate day -> IndiaTime.show(day);
            case Instant instant -> IndiaTime.show(instant);
            case Explained sentence -> say(sentence);
            case Number number -> number;
            default -> value.toString();
        };
    }
}
