package org.icjs.citizen;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ClamAV's daemon, by its INSTREAM command: chunks of four bytes' length and content, an empty one last; the answer ends with a null. */
final class ClamScanner implements Scanner {
    private static final int CHUNK = 64 * 1024;
    private static final int PATIENCE_MILLIS = 15_000;
    private static final int ANSWER_MAX = 1024;
    private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND");

    private final String host;
    private final int port;

    ClamScanner(String host, int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public Verdict scan(byte[] content) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int at = 0; at < content.length; at += CHUNK) {
                int size = Math.min(CHUNK, content.length - at);
                out.writeInt(size);
                out.write(content, at, size);
            }
            out.writeInt(0);
            out.flush();
            return verdict(answer(socket.getInputStream()));
        } catch (IOException _) {
            return new Verdict.Away();
        }
    }

    private static String answer(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        for (int next = in.read(); next > 0 && answer.length() < ANSWER_MAX; next = in.read()) {
            answer.append((char) next);
        }
        return answer.toString().strip();
    }

    /** Anything but a plain yes is no yes. */
    private static Verdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return new Verdict.Clean();
        }
        Matcher found = FOUND.matcher(answer);
        return found.matches() ? new Verdict.Harmful(found.group(1)) : new Verdict.Away();
    }
}
