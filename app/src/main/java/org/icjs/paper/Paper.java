package org.icjs.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * A4 sheets that fill from the top, in a typeface that has the letters of Mizo and goes with the file. What doesn't fit goes on on the
 * next sheet. For one thread.
 */
public final class Paper {
    private static final float MARGIN = 64;
    private static final float NARROW_MARGIN = 40;
    private static final float SIZE = 11;
    private static final float LEADING = 16;
    private static final float SMALL = 7.5f;
    private static final float LARGE = 10.5f;
    private static final float LEADING_TIMES = 1.34f;
    private static final float GAP = 4;

    private final PDDocument document = new PDDocument();
    private PDRectangle sheet;
    private final float margin;
    private final Typeface face;
    private @Nullable PDPageContentStream open;
    private float y;
    private float letters = SMALL;

    /** @param right whether its cells stand at the right, as numbers do */
    public record Column(String head, float share, boolean right) {}

    private Paper(String title, String language, PDRectangle sheet, float margin) {
        this.sheet = sheet;
        this.margin = margin;
        face = Typeface.in(document);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage(language);
        // Else it would be the time of day, and no two papers the same.
        document.setDocumentId((long) title.hashCode());
    }

    public static Paper upright(String title, String language) {
        return new Paper(title, language, PDRectangle.A4, MARGIN);
    }

    /** With the long side across, for wide tables. */
    public static Paper across(String title, String language) {
        return new Paper(
                title,
                language,
                new PDRectangle(/* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth()),
                NARROW_MARGIN);
    }

    public void heading(String text) {
        float size = SIZE + 5;
        if (open == null || y < margin + 4 * LEADING) {
            turn();
        }
        written(() -> {
            for (String line : face.lines(text, size, width())) {
                line(line, margin, size);
                y -= size * 1.4f;
            }
        });
        y -= GAP;
    }

    /** @param text an empty one leaves a line free */
    public void paragraph(String text) {
        written(() -> {
            for (String line : face.lines(text, SIZE, width())) {
                room(LEADING);
                line(line, margin, SIZE);
                y -= LEADING;
            }
        });
    }

    /** A table whose head stands again on each sheet; a text that is too long for its cell goes on below. */
    public void table(List<Column> columns, List<List<String>> rows) {
        room(4 * leading());
        written(() -> {
            head(columns);
            for (List<String> row : rows) {
                row(columns, row);
            }
        });
        y -= LEADING;
    }

    /** The same in letters as large as those of paragraphs. */
    public void largeTable(List<Column> columns, List<List<String>> rows) {
        letters = LARGE;
        table(columns, rows);
        letters = SMALL;
    }

    private float leading() {
        return letters * LEADING_TIMES;
    }

    /** On a sheet of its own that lies as the picture does, as large as that allows; what comes next stands on a new sheet. */
    public void picture(Picture picture) {
        PDRectangle usual = sheet;
        sheet = picture.height() > picture.width() ? PDRectangle.A4 : usual;
        turn();
        float top = y;
        float scale = (float) Math.min(width() / picture.width(), (sheet.getHeight() - 2 * margin) / picture.height());
        written(() -> {
            for (Picture.Shape shape : picture.shapes()) {
                draw(shape, scale, top);
            }
        });
        sheet = usual;
        y = 0;
    }

    /** What comes next stands on a new sheet. */
    public void newSheet() {
        turn();
    }

    public int sheets() {
        return document.getNumberOfPages();
    }

    /** The whole; nothing can be added any more. */
    public byte[] pdf() {
        try (PDDocument done = document;
                face;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (open != null) {
                open.close();
            }
            done.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void write() throws IOException;
    }

    private static void written(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private float width() {
        return sheet.getWidth() - 2 * margin;
    }

    private void room(float needed) {
        if (open == null || y - needed < margin - LEADING) {
            turn();
        }
    }

    private void turn() {
        written(() -> {
            if (open != null) {
                open.close();
            }
            PDPage page = new PDPage(sheet);
            document.addPage(page);
            open = new PDPageContentStream(document, page);
        });
        y = sheet.getHeight() - margin;
    }

    private PDPageContentStream on() {
        if (open == null) {
            turn();
        }
        return Objects.requireNonNull(open);
    }

    private void line(String text, float x, float size) throws IOException {
        at(text, x, y, size);
    }

    private void at(String text, float x, float base, float size) throws IOException {
        PDPageContentStream on = on();
        on.beginText();
        on.setFont(face.font(), size);
        on.newLineAtOffset(x, base);
        on.showText(text);
        on.endText();
    }

    private void head(List<Column> columns) throws IOException {
        row(columns, heads(columns));
        PDPageContentStream on = on();
        on.setLineWidth(0.7f);
        on.moveTo(margin, y + leading() - 3);
        on.lineTo(margin + width(), y + leading() - 3);
        on.stroke();
        y -= 2;
    }

    private void row(List<Column> columns, List<String> cells) throws IOException {
        List<List<String>> texts = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < columns.size(); i++) {
            List<String> lines =
                    face.lines(cells.get(i), letters, width() * columns.get(i).share() - GAP);
            texts.add(lines);
            most = Math.max(most, lines.size());
        }
        if (open == null || y - most * leading() < margin - LEADING) {
            turn();
            if (!cells.equals(heads(columns))) {
                head(columns);
            }
        }
        float x = margin;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            float wide = width() * column.share();
            for (int n = 0; n < texts.get(i).size(); n++) {
                String text = texts.get(i).get(n);
                float left = column.right() ? x + wide - GAP - face.width(text, letters) : x;
                at(text, left, y - n * leading(), letters);
            }
            x += wide;
        }
        y -= most * leading();
    }

    private static List<String> heads(List<Column> columns) {
        return columns.stream().map(Column::head).toList();
    }

    private void draw(Picture.Shape shape, float scale, float top) throws IOException {
        PDPageContentStream on = on();
        switch (shape) {
            case Picture.Shape.Line(var x, var fromY, var toX, var toY, var thick, var colour) -> {
                on.setStrokingColor(java.awt.Color.decode(colour));
                on.setLineWidth((float) thick * scale);
                on.moveTo(across(x, scale), top - (float) fromY * scale);
                on.lineTo(across(toX, scale), top - (float) toY * scale);
                on.stroke();
                on.setStrokingColor(java.awt.Color.BLACK);
            }
            case Picture.Shape.Dot(var x, var middle, var radius, var colour) ->
                circle(across(x, scale), top - (float) middle * scale, (float) radius * scale, colour);
            case Picture.Shape.Square square -> {
                double[] corners = Picture.corners(square);
                on.setNonStrokingColor(java.awt.Color.decode(square.colour()));
                on.moveTo(across(corners[0], scale), top - (float) corners[1] * scale);
                for (int i = 2; i < corners.length; i += 2) {
                    on.lineTo(across(corners[i], scale), top - (float) corners[i + 1] * scale);
                }
                on.fill();
                on.setNonStrokingColor(java.awt.Color.BLACK);
            }
            case Picture.Shape.Label(var x, var base, var size, var text) ->
                at(face.printable(text), across(x, scale), top - (float) base * scale, (float) size * scale);
        }
    }

    private float across(double x, float scale) {
        return margin + (float) x * scale;
    }

    /** Four curves; 0.5523 makes them round to a part in a thousand. */
    private void circle(float x, float middle, float radius, String colour) throws IOException {
        PDPageContentStream on = on();
        float bend = radius * 0.5523f;
        on.setNonStrokingColor(java.awt.Color.decode(colour));
        on.moveTo(x + radius, middle);
        on.curveTo(x + radius, middle + bend, x + bend, middle + radius, x, middle + radius);
        on.curveTo(x - bend, middle + radius, x - radius, middle + bend, x - radius, middle);
        on.curveTo(x - radius, middle - bend, x - bend, middle - radius, x, middle - radius);
        on.curveTo(x + bend, middle - radius, x + radius, middle - bend, x + radius, middle);
        on.fill();
        on.setNonStrokingColor(java.awt.Color.BLACK);
    }
}
