package org.icjs.fingerprints.print;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a file that was given as one print. */
public sealed interface Intake {
    /**
     * A print.
     *
     * @param image null where the file was a template
     * @param format as the file was
     */
    record Taken(
            Template template, Quality quality, @Nullable GreyImage image, Format format) implements Intake {}

    /** No print: nothing of it is kept. */
    record Refused(Reason reason) implements Intake {}

    /** Why, each with what to do about it in the messages {@code fingerprints.refused.…}. */
    enum Reason {
        EMPTY_FILE,
        /** Of an image or a template that nothing here reads. */
        UNKNOWN_FORMAT,
        FILE_TOO_LARGE,
        /** Its head says that it has more pixels than any finger needs; it is not decoded. */
        TOO_MANY_PIXELS,
        TOO_SMALL,
        /** Cut off or damaged. */
        DAMAGED,
        BLANK,
        /** Something, but no ridges: a photograph, a page of writing. */
        NOT_A_PRINT,
        /** Ridges, but too few minutiae for any comparison. */
        TOO_FAINT,
        /** A template of several fingers, where one is wanted. */
        SEVERAL_PRINTS
    }

    /** What a file is, by its first bytes. */
    enum Format {
        WSQ,
        PNG,
        TIFF,
        BMP,
        JPEG,
        ISO_19794_2,
        ANSI_378
    }

    /** Takes a file in. Whatever the bytes are, it answers, in bounded time and memory. */
    static Intake of(byte[] file) {
        return PrintFile.take(file);
    }

    /** The picture alone, whatever is on it; empty if it is none within the bounds. */
    static Optional<GreyImage> picture(byte[] file) {
        return PrintFile.picture(file);
    }

    /** A picture that is in memory already, as {@link #of} takes it. */
    static Intake of(GreyImage image, Format format) {
        return PrintFile.take(image, format);
    }
}
