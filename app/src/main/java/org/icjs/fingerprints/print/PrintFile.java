package org.icjs.fingerprints.print;

import com.machinezoo.fingerprintio.TemplateFormat;
import com.machinezoo.sourceafis.FingerprintCompatibility;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.util.List;
import java.util.Optional;
import org.icjs.fingerprints.print.Intake.Format;
import org.icjs.fingerprints.print.Intake.Reason;
import org.icjs.fingerprints.print.Intake.Refused;
import org.icjs.fingerprints.print.Intake.Taken;
import org.jspecify.annotations.Nullable;

/** Takes a file in: what it is, whether it is within bounds, whether there is a print on it. */
final class PrintFile {
    /** A ten-print scanner's image of one finger has less than a megabyte, even uncompressed. */
    static final int SIZE_MAX = 5 * 1024 * 1024;

    private static final int MINUTIAE_MIN = 8;
    private static final double MARKED_MIN = 0.08;
    /** A photograph or a page of writing has 0.02 at most, a careless impression 0.6. */
    private static final double CLEAR_MIN = 0.15;

    private PrintFile() {}

    static Intake take(byte[] file) {
        if (file.length == 0) {
            return new Refused(Reason.EMPTY_FILE);
        }
        if (file.length > SIZE_MAX) {
            return new Refused(Reason.FILE_TOO_LARGE);
        }
        Format format = format(file);
        if (format == null) {
            return new Refused(Reason.UNKNOWN_FORMAT);
        }
        return switch (format) {
            case ISO_19794_2, ANSI_378 -> template(file, format);
            case WSQ, PNG, TIFF, BMP, JPEG ->
                switch (Pictures.read(file, format)) {
                    case Pictures.Unread unread -> new Refused(unread.reason());
                    case Pictures.Read read -> take(read.image(), format);
                };
        };
    }

    static Optional<GreyImage> picture(byte[] file) {
        Format format = format(file);
        if (format == null || format == Format.ISO_19794_2 || format == Format.ANSI_378) {
            return Optional.empty();
        }
        return Pictures.read(file, format) instanceof Pictures.Read read ? Optional.of(read.image()) : Optional.empty();
    }

    static Intake take(GreyImage image, Format format) {
        RidgeMap map = new RidgeMap(image);
        if (map.marked() < MARKED_MIN) {
            return new Refused(Reason.BLANK);
        }
        if (map.clear() < CLEAR_MIN) {
            return new Refused(Reason.NOT_A_PRINT);
        }
        Template template = Template.of(image);
        int minutiae = template.minutiae().count();
        if (minutiae < MINUTIAE_MIN) {
            return new Refused(Reason.TOO_FAINT);
        }
        return new Taken(template, Quality.of(map, minutiae), image, format);
    }

    private static Intake template(byte[] file, Format format) {
        List<FingerprintTemplate> found;
        try {
            found = FingerprintCompatibility.importTemplates(file);
        } catch (RuntimeException _) {
            // The library says by many kinds of exception that a template is cut off or contradicts itself.
            return new Refused(Reason.DAMAGED);
        }
        if (found.isEmpty()) {
            return new Refused(Reason.BLANK);
        }
        if (found.size() > 1) {
            return new Refused(Reason.SEVERAL_PRINTS);
        }
        Template template = Template.of(found.getFirst());
        int minutiae = template.minutiae().count();
        return minutiae < MINUTIAE_MIN
                ? new Refused(Reason.TOO_FAINT)
                : new Taken(template, Quality.ofMinutiae(minutiae), null, format);
    }

    private static @Nullable Format format(byte[] file) {
        if (starts(file, 0xFF, 0xA0)) {
            return Format.WSQ;
        }
        if (starts(file, 0x89, 'P', 'N', 'G')) {
            return Format.PNG;
        }
        if (starts(file, 'I', 'I', 42, 0) || starts(file, 'M', 'M', 0, 42)) {
            return Format.TIFF;
        }
        if (starts(file, 'B', 'M')) {
            return Format.BMP;
        }
        if (starts(file, 0xFF, 0xD8, 0xFF)) {
            return Format.JPEG;
        }
        if (starts(file, 'F', 'M', 'R', 0)) {
            return ansi(file) ? Format.ANSI_378 : Format.ISO_19794_2;
        }
        return null;
    }

    private static boolean ansi(byte[] file) {
        TemplateFormat identified;
        try {
            identified = TemplateFormat.identify(file);
        } catch (RuntimeException _) {
            return false;
        }
        return identified != null && identified.name().startsWith("ANSI");
    }

    private static boolean starts(byte[] file, int... with) {
        if (file.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((file[i] & 255) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
