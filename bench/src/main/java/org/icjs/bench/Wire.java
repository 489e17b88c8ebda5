package org.icjs.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * HTTP/1.1 over one connection that stays open. It does no more than a measurement needs, so that on a small machine the client takes
 * little from the server, and every byte that comes is counted.
 */
final class Wire implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;

    private final URI base;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private int received;

    Wire(URI base) throws IOException {
        this.base = base;
        socket = open(base);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = socket.getOutputStream();
    }

    private static Socket open(URI base) throws IOException {
        Socket socket = new Socket(base.getHost(), base.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    /** An answer, as it came. */
    static final class Answer {
        private final int status;
        private final String head;
        private final byte[] content;
        private final int wireBytes;

        private Answer(int status, String head, byte[] content, int wireBytes) {
            this.status = status;
            this.head = head;
            this.content = content;
            this.wireBytes = wireBytes;
        }

        int status() {
            return status;
        }

        /** All that came, head and framing included, compressed as it was. */
        int wireBytes() {
            return wireBytes;
        }

        /** Byte by byte, for what is known to be ASCII. */
        String raw() {
            return new String(content, ISO_8859_1);
        }

        Optional<String> header(String name) {
            return head.lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }

        String text() throws IOException {
            if (header("Content-Encoding").filter("gzip"::equalsIgnoreCase).isEmpty()) {
                return new String(content, UTF_8);
            }
            try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(content))) {
                return new String(unpacked.readAllBytes(), UTF_8);
            }
        }
    }

    /** A server closes a connection that rested for long: then it is asked again over a new one. */
    Answer get(String path, String headers) throws IOException {
        try {
            return send("GET " + path, headers, new byte[0]);
        } catch (EOFException | SocketException e) {
            if (received > 0) {
                throw e;
            }
            reopen();
            return send("GET " + path, headers, new byte[0]);
        }
    }

    /** @param headers lines, each ended by CR and LF */
    Answer post(String path, String headers, byte[] content) throws IOException {
        return send("POST " + path, headers + "Content-Length: " + content.length + "\r\n", content);
    }

    private Answer send(String line, String headers, byte[] content) throws IOException {
        byte[] head =
                (line + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\n" + headers + "\r\n").getBytes(ISO_8859_1);
        byte[] all = new byte[head.length + content.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(content, 0, all, head.length, content.length);
        received = 0;
        out.write(all);
        Answer answer = answer();
        if (answer.header("Connection").filter("close"::equalsIgnoreCase).isPresent()) {
            reopen();
        }
        return answer;
    }

    /** A server closes a connection after so many requests; the next goes over a new one. */
    private void reopen() throws IOException {
        socket.close();
        socket = open(base);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = socket.getOutputStream();
    }

    private Answer answer() throws IOException {
        String status = line();
        StringBuilder head = new StringBuilder();
        int length = 0;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            head.append(line).append('\n');
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        byte[] content = chunked ? chunks() : exactly(length);
        return new Answer(Integer.parseInt(status.substring(9, 12)), head.toString(), content, received);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            all.write(exactly(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the server hung up");
        }
        received += length;
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server hung up");
            }
            received++;
            if (c != '\r') {
                line.append((char) c);
            }
        }
        received++;
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
