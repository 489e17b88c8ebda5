package org.icjs.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs on A4 sheets as PDF/A-1b (ISO 19005-1), in a typeface that has the letters of Mizo and goes with the file. Object streams
 * and transparency are not used, since that part of the standard has neither.
 */
public final class Letter {
    private static final String UNKNOWN = "?";

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
                InputStream face =
                        Objects.requireNonNull(Letter.class.getResourceAsStream("/fonts/NotoSans-Regular.ttf"));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFont font = PDType0Font.load(document, face, true);
            Archive.prepare(document, title, language);
            try (Sheets sheets = new Sheets(document, font)) {
                if (code != null) {
                    sheets.code(code);
                }
                for (String paragraph : paragraphs) {
                    for (String line : lines(printable(paragraph, font), font)) {
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

    private static List<String> lines(String text, PDFont font) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Sheets.width(longer, font) > Sheets.LINE) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A letter that the typeface does not have is shown as a question mark, so that it is seen to be missing. */
    private static String printable(String text, PDFont font) throws IOException {
        StringBuilder printable = new StringBuilder();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String letter = Character.toString(text.codePointAt(at)).replaceAll("\\s", " ");
            printable.append(has(letter, font) ? letter : UNKNOWN);
        }
        return printable.toString();
    }

    private static boolean has(String letter, PDFont font) throws IOException {
        try {
            font.encode(letter);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
