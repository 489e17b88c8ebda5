package org.icjs.connect.messages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that speaks as much SMTP (RFC 5321) as a sender needs, knows no mailbox that begins with {@code nobody}. */
final class MailStandIn implements AutoCloseable {
    private final ServerSocket server;
    private final List<String> mails = new CopyOnWriteArrayList<>();

    MailStandIn() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    List<String> mails() {
        return List.copyOf(mails);
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                talk(
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)),
                        new java.io.OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
            } catch (IOException _) {
                // The test is over, or the sender has hung up.
            }
        }
    }

    private void talk(BufferedReader in, Writer out) throws IOException {
        say(out, "220 here");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String word = line.toUpperCase(Locale.ROOT);
            if (word.startsWith("DATA")) {
                say(out, "354 go on");
                StringBuilder mail = new StringBuilder();
                for (String one = in.readLine(); one != null && !one.equals("."); one = in.readLine()) {
                    mail.append(one).append('\n');
                }
                mails.add(mail.toString());
            } else if (word.startsWith("RCPT TO:<NOBODY")) {
                say(out, "550 unknown");
                continue;
            } else if (word.startsWith("QUIT")) {
                say(out, "221 bye");
                return;
            }
            say(out, "250 good");
        }
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
