package org.icjs.fingerprints.nist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjs.fingerprints.nist.NistFile.Packing;
import org.icjs.fingerprints.nist.NistFile.PrintRecord;
import org.icjs.fingerprints.print.Finger;
import org.icjs.fingerprints.print.GreyImage;
import org.icjs.fingerprints.print.Intake;

/** The single fingers of a file, taken in; and the same way back. */
public final class TenPrints {
    private TenPrints() {}

    /**
     * What a file holds.
     *
     * @param fingers by finger; of several prints of one finger, the best that is one
     * @param others how many records are of no single finger: slaps, palms, unknown
     */
    public record Taken(Map<Finger, Intake> fingers, int others) {
        public Taken {
            fingers = Map.copyOf(fingers);
        }
    }

    public static Taken take(NistFile file) {
        Map<Finger, Intake> fingers = new EnumMap<>(Finger.class);
        int others = 0;
        for (PrintRecord print : file.prints()) {
            Optional<Finger> finger = Finger.of(print.finger());
            if (finger.isEmpty()) {
                others++;
                continue;
            }
            fingers.merge(finger.get(), intake(print), TenPrints::better);
        }
        return new Taken(fingers, others);
    }

    private static Intake intake(PrintRecord print) {
        return switch (print.packing()) {
            case NONE ->
                print.width() * (long) print.height() > GreyImage.PIXELS_MAX
                        ? new Intake.Refused(Intake.Reason.TOO_MANY_PIXELS)
                        : Intake.of(
                                new GreyImage(print.width(), print.height(), print.data(), print.dpi()),
                                Intake.Format.PNG);
            case WSQ20, JPEGB, PNG -> Intake.of(print.data());
        };
    }

    private static Intake better(Intake one, Intake other) {
        if (one instanceof Intake.Taken first && other instanceof Intake.Taken second) {
            return first.quality().score() >= second.quality().score() ? first : second;
        }
        return one instanceof Intake.Taken ? one : other;
    }

    /** Records of type 14 with pixels as they are, of those fingers of which there is a picture. */
    public static List<PrintRecord> records(Map<Finger, GreyImage> images) {
        List<PrintRecord> records = new ArrayList<>();
        for (Finger finger : Finger.values()) {
            GreyImage image = images.get(finger);
            if (image != null) {
                records.add(new PrintRecord(
                        14,
                        records.size() + 1,
                        0,
                        finger.code(),
                        image.width(),
                        image.height(),
                        (int) Math.round(image.dpi()),
                        Packing.NONE,
                        image.pixels()));
            }
        }
        return records;
    }
}
