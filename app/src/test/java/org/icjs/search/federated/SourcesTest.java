package org.icjs.search.federated;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other systems are asked over real HTTP; this one stands in for them. */
class SourcesTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration AT_ONCE = Duration.ofMillis(300);

    private final ConcurrentLinkedQueue<String> heard = new ConcurrentLinkedQueue<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final HttpServer server;

    SourcesTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void begin() {
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/good", exchange -> {
            heard.add(exchange.getRequestHeaders().getFirst("Authorization"));
            heard.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            answer(exchange, 200, """
                    {"records":[{"title":"Zoa <b>","detail":"Prisoner 7/2026","link":"javascript:1"}]}""");
        });
        server.createContext("/stranger", exchange -> answer(exchange, 403, "{}"));
        server.createContext("/garbage", exchange -> answer(exchange, 200, "{\"records\":[{]"));
        server.createContext("/huge", exchange -> answer(exchange, 200, "[\"" + "a".repeat(3_000_000) + "\"]"));
        server.createContext("/broken", exchange -> answer(exchange, 500, ""));
        server.createContext("/slow", exchange -> {
            try {
                over.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        server.createContext("/dripping", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            try {
                over.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void end() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void aSourceIsAskedWithItsTokenAndAnswersWithTextOnly() {
        assertThat(replies(source("good", SOON)))
                .containsExactly(new Reply.Answered("good", List.of(new Reply.Found("Zoa <b>", "Prisoner 7/2026"))));
        assertThat(heard)
                .contains("Bearer secret", "{\"officer\":\"MZP-1001\",\"purpose\":\"TRIAL\",\"text\":\"Zoa\"}");
    }

    @Test
    void eachIsNamedWithWhatCameOfItInTheOrderOfTheSettings() {
        assertThat(replies(
                        source("slow", AT_ONCE),
                        source("good", SOON),
                        source("stranger", SOON),
                        source("garbage", SOON),
                        source("broken", SOON),
                        source("huge", SOON)))
                .extracting(reply -> reply.source() + " " + reply.getClass().getSimpleName())
                .containsExactly(
                        "slow TimedOut",
                        "good Answered",
                        "stranger Refused",
                        "garbage Failed",
                        "broken Failed",
                        "huge Failed");
    }

    @Test
    void oneThatBeginsToAnswerAndStopsIsLate() {
        long before = System.nanoTime();
        assertThat(replies(source("dripping", AT_ONCE))).containsExactly(new Reply.TimedOut("dripping"));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(SOON);
    }

    @Test
    void oneThatIsNotThereHasFailed() {
        Source gone = new Source("gone", URI.create("http://127.0.0.1:1/"), "secret", SOON);
        assertThat(replies(gone)).containsExactly(new Reply.Failed("gone"));
    }

    @Test
    void settingsAreReadAndPersonalDataGoesOverTlsOnly(@TempDir Path folder) throws IOException {
        Path token = Files.writeString(folder.resolve("token"), "secret\n");
        Path file = Files.writeString(folder.resolve("sources.properties"), """
                sources=jails
                jails.name=Jails of Assam
                jails.url=https://jails.example/search
                jails.token-file=%s
                jails.deadline-ms=900
                """.formatted(token));
        assertThat(SourceFile.read(file))
                .containsExactly(new Source(
                        "Jails of Assam",
                        URI.create("https://jails.example/search"),
                        "secret",
                        Duration.ofMillis(900)));
        assertThatThrownBy(() -> new Source("plain", URI.create("http://jails.example/"), "secret", SOON))
                .hasMessageContaining("TLS");
        Files.writeString(file, "sources=jails");
        assertThatThrownBy(() -> SourceFile.read(file)).hasMessageContaining("jails.name");
    }

    private List<Reply> replies(Source... sources) {
        try (Sources all = new Sources(List.of(sources))) {
            return all.ask(Map.of("text", "Zoa", "purpose", "TRIAL", "officer", "MZP-1001"))
                    .join();
        }
    }

    private Source source(String path, Duration deadline) {
        return new Source(
                path, URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + path), "secret", deadline);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
