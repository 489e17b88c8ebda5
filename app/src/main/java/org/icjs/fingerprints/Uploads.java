package org.icjs.fingerprints;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.icjs.fingerprints.nist.NistFile;
import org.icjs.fingerprints.nist.NotNist;
import org.icjs.fingerprints.nist.TenPrints;
import org.icjs.fingerprints.print.Finger;
import org.icjs.fingerprints.print.Intake;
import org.icjs.web.Texts;
import org.icjs.web.Wrong;
import org.springframework.web.multipart.MultipartFile;

/**
 * The prints of a form: one file for each finger, in the inputs {@code finger1} to {@code finger10}, or a file of ANSI/NIST-ITL in
 * {@code nist}.
 *
 * @param taken by finger
 * @param wrong what is wrong and what to do, at its input; if there is any, nothing is to be used
 */
record Uploads(Map<Finger, Intake.Taken> taken, List<Wrong> wrong) {
    /** Two fingers of one hand never reach it; the same print uploaded twice always does. */
    private static final double SAME_PRINT = 100;

    static Uploads of(Map<String, MultipartFile> files, Texts texts) {
        Map<Finger, Intake> intakes = new EnumMap<>(Finger.class);
        List<Wrong> wrong = new ArrayList<>();
        MultipartFile nist = files.get("nist");
        if (nist != null && !nist.isEmpty()) {
            intakes.putAll(nist(nist, texts, wrong));
        }
        for (Finger finger : Finger.values()) {
            MultipartFile file = files.get("finger" + finger.code());
            if (file != null && !file.isEmpty()) {
                intakes.put(finger, Intake.of(bytes(file)));
            }
        }
        Map<Finger, Intake.Taken> taken = new EnumMap<>(Finger.class);
        intakes.forEach((finger, intake) -> {
            switch (intake) {
                case Intake.Taken print -> taken.put(finger, print);
                case Intake.Refused(var reason) ->
                    wrong.add(new Wrong(
                            "finger" + finger.code(),
                            texts.of(finger) + ": " + texts.of("fingerprints.refused." + reason.name())));
            }
        });
        twice(taken, texts, wrong);
        return new Uploads(taken, wrong);
    }

    private static Map<Finger, Intake> nist(MultipartFile file, Texts texts, List<Wrong> wrong) {
        try {
            TenPrints.Taken found = TenPrints.take(NistFile.read(bytes(file)));
            if (found.fingers().isEmpty()) {
                wrong.add(new Wrong("nist", texts.of("fingerprints.nist.noFingers")));
            }
            return found.fingers();
        } catch (NotNist fault) {
            String text = texts.of(
                    "fingerprints.nist." + fault.code(), String.valueOf(fault.record()), String.valueOf(fault.about()));
            wrong.add(new Wrong("nist", text));
            return Map.of();
        }
    }

    private static void twice(Map<Finger, Intake.Taken> taken, Texts texts, List<Wrong> wrong) {
        List<Finger> fingers = List.copyOf(taken.keySet());
        taken.forEach((finger, print) -> {
            var matcher = print.template().matcher();
            for (Finger other : fingers.subList(fingers.indexOf(finger) + 1, fingers.size())) {
                Intake.Taken second = taken.get(other);
                if (second != null && matcher.score(second.template()) >= SAME_PRINT) {
                    wrong.add(new Wrong(
                            "finger" + other.code(),
                            texts.of("fingerprints.refused.twice", texts.of(finger), texts.of(other))));
                }
            }
        });
    }

    /** The one print of the input {@code print}. */
    static Intake one(Map<String, MultipartFile> files) {
        MultipartFile file = files.get("print");
        return Intake.of(file == null ? new byte[0] : bytes(file));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fingers of which there is none, as they are called. */
    List<String> missing(Texts texts) {
        List<String> missing = new ArrayList<>();
        for (Finger finger : Finger.values()) {
            if (!taken.containsKey(finger)) {
                missing.add(texts.of(finger));
            }
        }
        return missing;
    }
}
