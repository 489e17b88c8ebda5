package org.icjs.paper;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** A4 sheets that fill up line by line. All lengths in points, 1/72 inch. */
final class Sheets implements AutoCloseable {
    private static final float MARGIN = 64;
    static final float SIZE = 11;
    private static final float LEADING = 16;
    private static final float CODE = 120;

    /** How wide a line may be. */
    static final float LINE = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private final PDDocument document;
    private final PDFont font;
    private @Nullable PDPageContentStream sheet;
    private float y;

    Sheets(PDDocument document, PDFont font) {
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

    /** Draws a QR code (ISO 18004) as squares, so that it stays sharp at any size. */
    void code(String text) throws IOException {
        ByteMatrix code = encode(text);
        PDPageContentStream on = turn();
        float side = CODE / code.getWidth();
        float left = PDRectangle.A4.getWidth() - MARGIN - CODE;
        float top = PDRectangle.A4.getHeight() - MARGIN + SIZE;
        on.setNonStrokingColor(0f);
        for (int row = 0; row < code.getHeight(); row++) {
            for (int column = 0; column < code.getWidth(); column++) {
                if (code.get(column, row) == 1) {
                    on.addRect(left + column * side, top - (row + 1) * side, side, side);
                }
            }
        }
        on.fill();
        y = top - CODE - LEADING;
    }

    private static ByteMatrix encode(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
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
