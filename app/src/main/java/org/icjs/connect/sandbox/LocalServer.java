package org.icjs.connect.sandbox;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** Where a stand-in answers: a port of this machine that nobody else reaches. Its addresses are known before it begins. */
final class LocalServer implements AutoCloseable {
    private final HttpServer server;

    LocalServer() throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    LocalServer answer(String path, HttpHandler handler) {
        server.createContext(path, handler);
        return this;
    }

    void begin() {
        server.setExecutor(Thread::startVirtualThread);
        server.start();
    }

    URI url(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
