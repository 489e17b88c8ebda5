package org.icjs.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A line between a browser and the server, which can be cut and mended. */
final class Line implements AutoCloseable {
    private final ServerSocket ours = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean cut;

    Line(int server) throws IOException {
        this.server = server;
        Thread.ofVirtual().name("line").start(this::accept);
    }

    int port() {
        return ours.getLocalPort();
    }

    /** What goes over it breaks off, and nothing goes over it any more. */
    void cut() {
        cut = true;
        open.forEach(Line::close);
    }

    void mend() {
        cut = false;
    }

    /** How often somebody tried while it was cut. */
    int refused() {
        return refused.get();
    }

    private void accept() {
        while (!ours.isClosed()) {
            try {
                Socket from = ours.accept();
                if (cut) {
                    refused.incrementAndGet();
                    from.close();
                } else {
                    Socket to = new Socket(InetAddress.getLoopbackAddress(), server);
                    carry(from, to);
                    carry(to, from);
                }
            } catch (IOException _) {
                // Closed, or the one who called has gone.
            }
        }
    }

    private void carry(Socket from, Socket to) {
        open.add(from);
        Thread.ofVirtual().name("line").start(() -> {
            try (InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                in.transferTo(out);
            } catch (IOException _) {
                // Cut, or one of the two has gone: the other is let go.
            } finally {
                open.remove(from);
            }
        });
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // It is gone already.
        }
    }

    @Override
    public void close() throws IOException {
        ours.close();
        cut();
    }
}
