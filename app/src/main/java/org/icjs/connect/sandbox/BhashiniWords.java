package org.icjs.connect.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjs.connect.sandbox.BhashiniStandIn.Behaviour;
import org.icjs.verifier.Json;
import org.jspecify.annotations.Nullable;

/** What Bhashini's stand-in makes: one sentence in each language, whatever is said; a few words translated; tones for letters. */
final class BhashiniWords {
    private static final int RATE = 8000;
    private static final int TONE_SAMPLES = 240;
    private static final Map<String, String> HEARD = Map.of(
            "lus",
            "Nimin zan dar kua velah khan ka scooter sen chu biak in hnung kawng sir atangin an ru bo a ni",
            "hi",
            "कल रात नौ बजे मेरी लाल स्कूटर चर्च के पीछे की गली से चोरी हो गई",
            "en",
            "yesterday at nine in the night my red scooter was taken from the lane behind the church");
    private static final Map<String, String> WORDS = Map.of(
            "scooter", "scooter", "red", "sen", "night", "zan", "lane", "kawng", "church", "biak in", "my", "ka");

    private BhashiniWords() {}

    /** Nothing where there is no recording as documented. */
    static Optional<Json> heard(@Nullable Json audio, @Nullable Json config, String from) {
        if (text(at(first(audio), "audioContent")).length() < 40
                || !(at(config, "samplingRate") instanceof Json.Num(var rate))
                || rate < RATE) {
            return Optional.empty();
        }
        return Optional.of(response(
                "asr", List.of(object(Map.of("source", new Json.Str(HEARD.getOrDefault(from, ""))))), new Json.Null()));
    }

    static Json said(String type, List<Json> inputs, String to, Behaviour behaviour) {
        List<Json> outputs = new ArrayList<>();
        for (Json input : behaviour == Behaviour.TOO_FEW ? inputs.subList(1, inputs.size()) : inputs) {
            String source = text(at(input, "source"));
            String target = type.equals("translation") ? word(source, to, behaviour) : source;
            Json shown = new Json.Str(target);
            outputs.add(object(Map.of(
                    "source",
                    new Json.Str(source),
                    "target",
                    type.equals("translation") ? shown : new Json.Arr(List.of(shown)))));
        }
        return response(type, outputs, new Json.Null());
    }

    private static String word(String source, String to, Behaviour behaviour) {
        StringBuilder target = new StringBuilder("[" + to + "]");
        for (String word : source.split(" ", -1)) {
            boolean mark = word.matches("Q[A-Z]Z\\d+\\p{Punct}?");
            if (!mark || behaviour != Behaviour.DROPS_MARKS) {
                target.append(' ').append(to.equals("lus") ? WORDS.getOrDefault(word, word) : word);
            }
        }
        return target.toString();
    }

    static Json spoken(List<Json> inputs) {
        List<Json> sounds = new ArrayList<>();
        for (Json input : inputs) {
            String sound = Base64.getEncoder().encodeToString(tones(text(at(input, "source"))));
            sounds.add(object(Map.of("audioContent", new Json.Str(sound), "audioUri", new Json.Null())));
        }
        return response("tts", List.of(), new Json.Arr(sounds));
    }

    private static Json response(String type, List<Json> outputs, Json audio) {
        return object(Map.of(
                "taskType",
                new Json.Str(type),
                "config",
                new Json.Null(),
                "output",
                outputs.isEmpty() ? new Json.Null() : new Json.Arr(outputs),
                "audio",
                audio));
    }

    /** One short tone for each letter, as WAV of 16 bits. */
    private static byte[] tones(String text) {
        int samples = TONE_SAMPLES * Math.max(1, text.length());
        ByteBuffer wav = ByteBuffer.allocate(44 + 2 * samples).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(UTF_8)).putInt(36 + 2 * samples).put("WAVEfmt ".getBytes(UTF_8));
        wav.putInt(16).putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(2 * RATE);
        wav.putShort((short) 2).putShort((short) 16).put("data".getBytes(UTF_8)).putInt(2 * samples);
        for (int i = 0; i < samples; i++) {
            int letter = text.isEmpty() ? 0 : text.charAt(i / TONE_SAMPLES);
            wav.putShort((short) (8000 * Math.sin(2 * Math.PI * i * (200 + 20 * (letter % 30)) / RATE)));
        }
        return wav.array();
    }

    static Json object(Map<String, Json> members) {
        return new Json.Obj(members);
    }

    static @Nullable Json at(@Nullable Json json, String name) {
        return json instanceof Json.Obj(var members) ? members.get(name) : null;
    }

    static List<Json> all(@Nullable Json json) {
        return json instanceof Json.Arr(var items) ? items : List.of();
    }

    static @Nullable Json first(@Nullable Json json) {
        return all(json).stream().findFirst().orElse(null);
    }

    static String text(@Nullable Json json) {
        return json instanceof Json.Str(var value) ? value : "";
    }
}
