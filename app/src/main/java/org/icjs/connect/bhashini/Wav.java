package org.icjs.connect.bhashini;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.icjs.connect.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Sound in a RIFF/WAVE file: what its {@code fmt} part says, and its samples.
 *
 * @param samplingRate samples a second
 */
record Wav(Bytes format, int samplingRate, Bytes samples) {
    private static final int HEAD = 12;
    private static final int FORMAT_MIN = 16;

    /** Nothing where it is no such file; what is cut off at its end is taken as far as it goes. */
    static Optional<Wav> read(byte[] file) {
        if (file.length < HEAD
                || !name(file, 0).equals("RIFF")
                || !name(file, 8).equals("WAVE")) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        byte @Nullable [] format = null;
        for (int at = HEAD; at + 8 <= file.length; ) {
            long size = Integer.toUnsignedLong(in.getInt(at + 4));
            int there = (int) Math.min(size, file.length - at - 8L);
            byte[] part = new byte[there];
            in.get(at + 8, part);
            if (name(file, at).equals("fmt ")) {
                format = part;
            } else if (name(file, at).equals("data") && format != null && format.length >= FORMAT_MIN) {
                int rate =
                        ByteBuffer.wrap(format).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
                return Optional.of(new Wav(Bytes.of(format), rate, Bytes.of(part)));
            }
            at = (int) Math.min(file.length, at + 8 + size + (size & 1));
        }
        return Optional.empty();
    }

    private static String name(byte[] file, int at) {
        return new String(file, at, 4, StandardCharsets.ISO_8859_1);
    }

    /** Sounds one after the other, as one file; nothing where they are not of one format. */
    static Optional<Bytes> joined(List<Bytes> files) {
        List<Wav> all =
                files.stream().flatMap(file -> read(file.array()).stream()).toList();
        if (all.isEmpty()
                || all.size() != files.size()
                || all.stream()
                        .anyMatch(one -> !one.format().equals(all.getFirst().format()))) {
            return Optional.empty();
        }
        int size = all.stream().mapToInt(one -> one.samples().size()).sum();
        byte[] format = all.getFirst().format().array();
        ByteBuffer out =
                ByteBuffer.allocate(HEAD + 8 + format.length + 8 + size).order(ByteOrder.LITTLE_ENDIAN);
        out.put(ascii("RIFF")).putInt(out.capacity() - 8).put(ascii("WAVE"));
        out.put(ascii("fmt ")).putInt(format.length).put(format);
        out.put(ascii("data")).putInt(size);
        all.forEach(one -> out.put(one.samples().array()));
        return Optional.of(Bytes.of(out.array()));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
