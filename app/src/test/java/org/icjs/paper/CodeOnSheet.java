package org.icjs.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the square code from the first sheet, as a telephone would. */
public final class CodeOnSheet {
    private CodeOnSheet() {}

    public static String read(byte[] pdf) throws IOException, NotFoundException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage sheet = new PDFRenderer(document).renderImageWithDPI(0, 200);
            return new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new Picture(sheet))))
                    .getText();
        }
    }

    /** Lightness of each point of a picture. */
    private static final class Picture extends LuminanceSource {
        private final BufferedImage image;

        private Picture(BufferedImage image) {
            super(image.getWidth(), image.getHeight());
            this.image = image;
        }

        @Override
        public byte[] getRow(int y, byte[] row) {
            byte[] line = row == null || row.length < getWidth() ? new byte[getWidth()] : row;
            for (int x = 0; x < getWidth(); x++) {
                line[x] = (byte) (image.getRGB(x, y) & 0xff);
            }
            return line;
        }

        @Override
        public byte[] getMatrix() {
            byte[] all = new byte[getWidth() * getHeight()];
            for (int y = 0; y < getHeight(); y++) {
                System.arraycopy(getRow(y, new byte[getWidth()]), 0, all, y * getWidth(), getWidth());
            }
            return all;
        }
    }
}
