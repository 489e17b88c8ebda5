package org.icjs.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * A typeface that has the letters of Mizo, in one document; what is used of it goes with the file. Reading it takes longer than a letter:
 * so it is kept, and lent to one document at a time until that is saved.
 */
final class Typeface implements AutoCloseable {
    private static final String FILE = "/fonts/NotoSans-Regular.ttf";
    private static final String UNKNOWN = "?";
    private static final BlockingQueue<TrueTypeFont> IDLE = new LinkedBlockingQueue<>(8);
    private static final Map<Integer, Boolean> HAS = new ConcurrentHashMap<>();

    private final TrueTypeFont face;
    private final PDFont font;

    private Typeface(TrueTypeFont face, PDFont font) {
        this.face = face;
        this.font = font;
    }

    static Typeface in(PDDocument document) {
        try {
            @Nullable TrueTypeFont idle = IDLE.poll();
            TrueTypeFont face = idle == null ? read() : idle;
            return new Typeface(face, PDType0Font.load(document, face, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont read() throws IOException {
        try (InputStream file = Objects.requireNonNull(Typeface.class.getResourceAsStream(FILE))) {
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            // Ligatures are for looks only, and finding them took three quarters of the time of a letter.
            face.setEnableGsub(false);
            return face;
        }
    }

    PDFont font() {
        return font;
    }

    /** In points, at a size in points. */
    float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** Broken between words, so that no line is wider than that; a single word may be. */
    List<String> lines(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(text).split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
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
    String printable(String text) {
        StringBuilder printable = new StringBuilder();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            int letter = Character.isWhitespace(point) ? ' ' : point;
            printable.append(HAS.computeIfAbsent(letter, this::has) ? Character.toString(letter) : UNKNOWN);
        }
        return printable.toString();
    }

    private boolean has(int letter) {
        try {
            font.encode(Character.toString(letter));
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be called once the document is saved. */
    @Override
    public void close() {
        var _ = IDLE.offer(face);
    }
}
