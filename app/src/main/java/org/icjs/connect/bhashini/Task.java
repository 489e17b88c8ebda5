package org.icjs.connect.bhashini;

import java.util.Locale;

/** What the service can be asked to do. */
public enum Task {
    /** Speech to text. */
    ASR,
    TRANSLATION,
    TRANSLITERATION,
    /** Text to speech. */
    TTS;

    /** As ULCA writes it in {@code taskType}. */
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
