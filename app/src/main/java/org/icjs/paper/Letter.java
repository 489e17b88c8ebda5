package org.icjs.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs on A4 sheets as PDF/A-1b (ISO 19005-1), in a typeface that has the letters of Mizo and goes with the file. Object streams
 * and transparency are not used, since that part of the standard has neither.
 */
public final class Letter {
    private Letter() {}

    /** @param paragraphs an empty one leaves a line free */
    public static byte[] pdf(String title, String language, List<String> paragraphs) {
        return make(title, language, paragraphs, null);
    }

    /** @param code what the QR code at the head of the first sheet says, up to 600 characters */
    public static byte[] pdf(String title, String language, List<String> paragraphs, String code) {
        return make(title, language, paragraphs, code);
    }

    private static byte[] make(String title, String language, List<String> paragraphs, @Nullable String code) {
        try (PDDocument document = new PDDocument();
                Typeface face = Typeface.in(document);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Archive.prepare(document, title, language);
            try (Sheets sheets = new Sheets(document, face.font())) {
                if (code != null) {
                    sheets.code(code);
                }
                for (String paragraph : paragraphs) {
                    for (String line : face.lines(paragraph, Sheets.SIZE, Sheets.LINE)) {
                        sheets.line(line);
                    }
                }
            }
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
