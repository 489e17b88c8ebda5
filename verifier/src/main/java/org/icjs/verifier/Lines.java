package org.icjs.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lines of a stream of unknown length, each held only while it is looked at, none longer than the limit. */
final class Lines {
    private final InputStream in;
    private final int bytesMax;
    private byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;

    Lines(InputStream in, int bytesMax) {
        this.in = in;
        this.bytesMax = bytesMax;
    }

    /** The next line without its newline; null at the end. The last line need not end in a newline. */
    byte @Nullable [] next() throws IOException, UnreadableException {
        int scanned = from;
        while (true) {
            for (; scanned < to; scanned++) {
                if (buffer[scanned] == '\n') {
                    byte[] line = Arrays.copyOfRange(buffer, from, scanned);
                    from = scanned + 1;
                    return line;
                }
            }
            int length = to - from;
            if (length > bytesMax) {
                throw new UnreadableException("a line is longer than " + bytesMax + " bytes");
            }
            if (!fill()) {
                byte[] line = length == 0 ? null : Arrays.copyOfRange(buffer, from, to);
                from = to;
                return line;
            }
            scanned = from + length;
        }
    }

    /** Reads more behind what is unread, which moves to the front of a buffer that has room. */
    private boolean fill() throws IOException {
        int length = to - from;
        byte[] target = length > buffer.length / 2 ? new byte[2 * buffer.length] : buffer;
        System.arraycopy(buffer, from, target, 0, length);
        buffer = target;
        from = 0;
        to = length;
        int count = in.read(buffer, to, buffer.length - to);
        if (count > 0) {
            to += count;
        }
        return count > 0;
    }
}
