package org.icjs.fingerprints.print;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Where the ridges of a print end or fork, as the template of SourceAFIS has them.
 *
 * @param x in pixels at 500 to the inch, from the left
 * @param y from the top
 * @param direction of the ridge in radians, 0 to 2π
 * @param types one letter for each: E ends, B forks
 */
@SuppressWarnings("ArrayRecordComponent")
public record Minutiae(short[] x, short[] y, float[] direction, String types) {
    private static final CBORFactory CBOR = new CBORFactory();

    public int count() {
        return x.length;
    }

    /** @param template the bytes of a template of SourceAFIS 3, which are CBOR */
    static Minutiae of(byte[] template) {
        float[] x = {};
        float[] y = {};
        float[] direction = {};
        String types = "";
        try (JsonParser parser = CBOR.createParser(template)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "positionsX" -> x = numbers(parser);
                    case "positionsY" -> y = numbers(parser);
                    case "directions" -> direction = numbers(parser);
                    case "types" -> types = parser.getText();
                    default -> parser.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("not a template", e);
        }
        return new Minutiae(shorts(x), shorts(y), direction, types);
    }

    private static float[] numbers(JsonParser parser) throws IOException {
        float[] found = new float[64];
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = parser.getFloatValue();
        }
        return Arrays.copyOf(found, count);
    }

    private static short[] shorts(float[] numbers) {
        short[] shorts = new short[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            shorts[i] = (short) numbers[i];
        }
        return shorts;
    }

    /** As a template, for prints of which there is no image. */
    public Template template(int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var cbor = CBOR.createGenerator(bytes)) {
            cbor.writeStartObject();
            cbor.writeStringField("version", "3.18.1-java");
            cbor.writeNumberField("width", width);
            cbor.writeNumberField("height", height);
            cbor.writeArrayFieldStart("positionsX");
            for (short position : x) {
                cbor.writeNumber((int) position);
            }
            cbor.writeEndArray();
            cbor.writeArrayFieldStart("positionsY");
            for (short position : y) {
                cbor.writeNumber((int) position);
            }
            cbor.writeEndArray();
            cbor.writeArrayFieldStart("directions");
            for (float angle : direction) {
                cbor.writeNumber(angle);
            }
            cbor.writeEndArray();
            cbor.writeStringField("types", types);
            cbor.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Template.of(bytes.toByteArray());
    }
}
