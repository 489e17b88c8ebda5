package org.icjs.connect.messages;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** Says a notice in the language of its receiver. */
final class Wording {
    private final MessageSource texts;

    Wording(MessageSource texts) {
        this.texts = texts;
    }

    String text(Message message) {
        return say("notice." + message.notice().name(), message.values().toArray(), message.language());
    }

    String subject(Message message) {
        return say("notice." + message.notice().name() + ".subject", new Object[0], message.language());
    }

    private String say(String key, Object[] values, Locale language) {
        return String.valueOf(texts.getMessage(key, values, language));
    }
}
