package org.icjs.citizen;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** ClamAV's daemon as far as INSTREAM goes; knows the EICAR test file and nothing else. */
public final class ClamStandIn implements AutoCloseable {
    /** The test file that every scanner knows; harmless, and put together so that this source is none. */
    public static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!" + "$H+H*";

    private final ServerSocket server;
    private volatile boolean away;

    public ClamStandIn() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return server.getLocalPort();
    }

    void goAway(boolean now) {
        away = now;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                if (!away) {
                    answer(socket);
                }
            } catch (IOException _) {
                // The test is over, or the caller has hung up.
            }
        }
    }

    private static void answer(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        StringBuilder command = new StringBuilder();
        for (int next = in.read(); next > 0; next = in.read()) {
            command.append((char) next);
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int size = in.readInt(); size > 0; size = in.readInt()) {
            content.write(in.readNBytes(size));
        }
        boolean harmful = content.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
        String answer = !command.toString().equals("zINSTREAM")
                ? "UNKNOWN COMMAND"
                : harmful ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
        socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
