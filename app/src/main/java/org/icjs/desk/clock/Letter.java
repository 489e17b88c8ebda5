package org.icjs.desk.clock;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** Paragraphs on A4 sheets as PDF, in a typeface that has the letters of Mizo and goes with the file. */
final class Letter {
    private static final float MARGIN = 64;
    private static final float SIZE = 11;
    private static final float LEADING = 16;
    private static final String UNKNOWN = "?";

    private Letter() {}

    /** @param paragraphs an empty one leaves a line free */
    static byte[] pdf(String title, String language, List<String> paragraphs) {
        try (PDDocument document = new PDDocument();
                InputStream face =
                        Objects.requireNonNull(Letter.class.getResourceAsStream("/fonts/NotoSans-Regular.ttf"));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFont font = PDType0Font.load(document, face, true);
            document.getDocumentInformation().setTitle(title);
            document.getDocumentCatalog().setLanguage(language);
            try (Sheets sheets = new Sheets(document, font)) {
                for (String paragraph : paragraphs) {
                    for (String line : lines(printable(paragraph, font), font)) {
                        sheets.line(line);
                    }
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Sheets implements AutoCloseable {
        private final PDDocument document;
        private final PDFont font;
        private @Nullable PDPageContentStream sheet;
        private float y;

        private Sheets(PDDocument document, PDFont font) {
            this.document = document;
            this.font = font;
        }

        void line(String text) throws IOException {
            PDPageContentStream on = sheet;
            if (on == null || y < MARGIN) {
                on = turn();
            }
            on.beginText();
            on.setFont(font, SIZE);
            on.newLineAtOffset(MARGIN, y);
            on.showText(text);
            on.endText();
            y -= LEADING;
        }

        private PDPageContentStream turn() throws IOException {
            close();
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDPageContentStream next = new PDPageContentStream(document, page);
            sheet = next;
            y = PDRectangle.A4.getHeight() - MARGIN;
            return next;
        }

        @Override
        public void close() throws IOException {
            if (sheet != null) {
                sheet.close();
                sheet = null;
            }
        }
    }

    private static List<String> lines(String text, PDFont font) throws IOException {
        float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * SIZE > width) {
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
