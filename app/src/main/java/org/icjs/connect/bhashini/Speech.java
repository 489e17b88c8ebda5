package org.icjs.connect.bhashini;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.icjs.connect.Bytes;
import org.springframework.stereotype.Component;

/** Reads texts aloud, a few sentences at a time: what comes back at once is small enough for the limits of an answer. */
@Component
public final class Speech {
    private static final int LETTERS_MAX = 300;

    /** Most letters that are read aloud at once: some ten minutes. */
    public static final int TEXT_MAX = 8000;

    private final Bhashini bhashini;

    Speech(Bhashini bhashini) {
        this.bhashini = bhashini;
    }

    /** Whether the service has a voice for the language now. */
    public boolean speaks(String language) {
        return bhashini.sources(Task.TTS).contains(language);
    }

    /** One WAV file that says it all. */
    public Made<Bytes> aloud(String text, String language) {
        if (text.isBlank() || text.length() > TEXT_MAX) {
            return new Made.Not<>("tooLarge", false);
        }
        List<Bytes> all = new ArrayList<>();
        String voice = "";
        for (String part : parts(text)) {
            switch (bhashini.sounds(language, List.of(part))) {
                case Made.Not<List<Bytes>>(var why, var later) -> {
                    return new Made.Not<>(why, later);
                }
                case Made.Good<List<Bytes>>(var sounds, var service) -> {
                    all.addAll(sounds);
                    voice = service;
                }
            }
        }
        String by = voice;
        return Wav.joined(all)
                .<Made<Bytes>>map(sound -> new Made.Good<>(sound, by))
                .orElseGet(() -> new Made.Not<>("malformed", true));
    }

    /** Sentences together as far as they fit; one that is too long by itself is cut between words, if it has any. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String sentence : broken(text, BreakIterator.getSentenceInstance(Locale.ROOT))) {
            List<String> pieces = sentence.length() <= LETTERS_MAX
                    ? List.of(sentence)
                    : broken(sentence, BreakIterator.getWordInstance(Locale.ROOT));
            for (String piece : pieces) {
                if (!part.isEmpty() && part.length() + piece.length() > LETTERS_MAX) {
                    parts.add(part.toString().strip());
                    part.setLength(0);
                }
                part.append(piece, 0, Math.min(piece.length(), LETTERS_MAX));
            }
        }
        parts.add(part.toString().strip());
        return parts.stream().filter(one -> !one.isEmpty()).toList();
    }

    private static List<String> broken(String text, BreakIterator at) {
        List<String> pieces = new ArrayList<>();
        at.setText(text);
        for (int start = at.first(), end = at.next(); end != BreakIterator.DONE; start = end, end = at.next()) {
            pieces.add(text.substring(start, end));
        }
        return pieces;
    }
}
