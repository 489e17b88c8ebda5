package org.icjs.connect.eoffice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.icjs.connect.Bytes;
import org.icjs.connect.Outside;
import org.icjs.connect.sandbox.EofficeStandIn.FileIn;
import org.icjs.connect.sandbox.TestAuthority;
import org.icjs.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An account with the other side: each answer that its server can give. */
class RestTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final String TOKEN = "a-token";

    private final Desk desk;
    private final HttpServer server;
    private final Outside outside = new Outside();
    private final Map<String, byte[]> answers = new LinkedHashMap<>();
    private final List<String> settled = new ArrayList<>();
    private final Map<String, byte[]> taken = new LinkedHashMap<>();
    private volatile Behaviour behaviour = Behaviour.WORKS;

    private enum Behaviour {
        WORKS,
        HTML,
        REDIRECTS,
        REFUSES,
        BUSY,
        ANOTHER_ID,
        NO_JSON,
        SLOW,
        HALF,
        ENDLESS,
        ODD_NAMES
    }

    RestTest(@TempDir Path folder) throws IOException {
        desk = new Desk(DATABASE.application(), folder);
        desk.jdbc
                .sql("update eoffice_file set state = 'ERASED', package = null")
                .update();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::meet);
        server.setExecutor(Thread::startVirtualThread);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        outside.close();
    }

    private RestCarriage way() {
        return way(URI.create("http://localhost:" + server.getAddress().getPort() + "/eoffice"));
    }

    private RestCarriage way(URI url) {
        return new RestCarriage(new EofficeSettings.Account(url, TOKEN), outside, Duration.ofSeconds(2));
    }

    private void meet(HttpExchange http) throws IOException {
        byte[] body = http.getRequestBody().readAllBytes();
        String path = http.getRequestURI().getPath();
        boolean known = ("Bearer " + TOKEN).equals(http.getRequestHeaders().getFirst("Authorization"));
        switch (behaviour) {
            case HTML -> send(http, 200, "text/html", "<html>Sign in</html>".getBytes(UTF_8));
            case REDIRECTS -> {
                http.getResponseHeaders().set("Location", "http://localhost:1/");
                send(http, 302, "text/plain", new byte[0]);
            }
            case REFUSES -> send(http, 401, "application/json", "{}".getBytes(UTF_8));
            case BUSY -> send(http, 503, "text/plain", new byte[0]);
            case ANOTHER_ID -> send(http, 200, "application/json", "{\"received\":\"another\"}".getBytes(UTF_8));
            case NO_JSON -> send(http, 200, "application/json", "{\"received\":".getBytes(UTF_8));
            case SLOW -> {
                pause();
                http.close();
            }
            case HALF -> {
                http.getResponseHeaders().set("Content-Type", "application/json");
                http.sendResponseHeaders(200, 1000);
                http.getResponseBody().write("{\"rec".getBytes(UTF_8));
                http.getResponseBody().flush();
                http.close();
            }
            case ENDLESS -> send(http, 200, "application/json", new byte[13 << 20]);
            case ODD_NAMES -> send(http, 200, "application/json", "[\"../../admin\"]".getBytes(UTF_8));
            case WORKS -> works(http, path, body, known);
        }
    }

    private void works(HttpExchange http, String path, byte[] body, boolean known) throws IOException {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (!known) {
            send(http, 401, "application/json", "{}".getBytes(UTF_8));
        } else if (path.equals("/eoffice/files")) {
            String id = http.getRequestHeaders().getFirst("Idempotency-Key");
            taken.put(id, body);
            send(http, 201, "application/json", ("{\"received\":\"" + id + "\"}").getBytes(UTF_8));
        } else if (path.equals("/eoffice/answers")) {
            String names = String.join("\",\"", answers.keySet());
            send(
                    http,
                    200,
                    "application/json; charset=utf-8",
                    (names.isEmpty() ? "[]" : "[\"" + names + "\"]").getBytes(UTF_8));
        } else if (http.getRequestMethod().equals("POST")) {
            settled.add(new String(body, UTF_8));
            answers.remove(name);
            send(http, 200, "application/json", "{}".getBytes(UTF_8));
        } else {
            send(http, 200, "application/zip", answers.getOrDefault(name, new byte[0]));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(3000);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange http, int status, String type, byte[] body) throws IOException {
        http.getResponseHeaders().set("Content-Type", type);
        http.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        http.getResponseBody().write(body);
        http.close();
    }

    @Test
    void aFileGoesOutAndItsAnswersComeBack() throws IOException {
        FilePackage.Words words = desk.request();
        Despatch despatch = desk.despatch(way());
        despatch.run();
        FileIn file = desk.government
                .read(taken.getOrDefault(words.id().toString(), new byte[0]))
                .orElseThrow();
        answers.put(
                UUID.randomUUID().toString(), desk.government.answer(file, desk.government.today("RECEIPT", "", "")));
        answers.put(UUID.randomUUID().toString(), "no zip".getBytes(UTF_8));
        despatch.run();
        assertThat(desk.file(words.id()).state()).isEqualTo(OfficeFile.State.RECEIVED);
        assertThat(settled)
                .containsExactly("{\"taken\":true,\"why\":\"receipt\"}", "{\"taken\":false,\"why\":\"malformed\"}");
    }

    @Test
    void whateverItsServerAnswersTheFileWaits() {
        Map<Behaviour, String> faults = Map.of(
                Behaviour.HTML, "notJson",
                Behaviour.REDIRECTS, "redirect",
                Behaviour.REFUSES, "refused401",
                Behaviour.BUSY, "refused503",
                Behaviour.ANOTHER_ID, "malformed",
                Behaviour.NO_JSON, "malformed",
                Behaviour.SLOW, "timeout",
                Behaviour.HALF, "broken",
                Behaviour.ENDLESS, "tooLarge");
        UUID id = UUID.randomUUID();
        faults.forEach((how, fault) -> {
            behaviour = how;
            assertThat(way().send(id, Bytes.of(new byte[] {1}))).as(how.name()).isEqualTo(fault);
            if (how != Behaviour.ANOTHER_ID) {
                assertThat(way().waiting().fault()).as(how.name()).isEqualTo(fault);
            }
        });
        behaviour = Behaviour.ODD_NAMES;
        assertThat(way().waiting().fault()).isEqualTo("malformed");
        assertThat(way(URI.create("http://localhost:1/")).send(id, Bytes.of(new byte[] {1})))
                .isEqualTo("unreachable");
        assertThat(desk.register.waiting()).isZero();
        FilePackage.Words words = desk.request();
        behaviour = Behaviour.BUSY;
        Despatch despatch = desk.despatch(way());
        despatch.run();
        assertThat(desk.file(words.id()).state()).isEqualTo(OfficeFile.State.WAITING);
        behaviour = Behaviour.WORKS;
        desk.clock.forward(Duration.ofMinutes(2));
        despatch.run();
        assertThat(desk.file(words.id()).state()).isEqualTo(OfficeFile.State.SENT);
    }

    @Test
    void aCertificateOfNobodyKnownIsNotTrusted() throws IOException, GeneralSecurityException {
        TestAuthority nobody = new TestAuthority("Nobody known", "", Clock.systemUTC());
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(
                new ByteArrayInputStream(TestAuthority.pkcs12(nobody.issue("localhost"), "secret")),
                "secret".toCharArray());
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, "secret".toCharArray());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), null, null);
        HttpsServer secure = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(tls));
        secure.createContext("/", this::meet);
        secure.start();
        try {
            assertThat(way(URI.create("https://localhost:" + secure.getAddress().getPort()))
                            .send(UUID.randomUUID(), Bytes.of(new byte[] {1})))
                    .isEqualTo("tls");
        } finally {
            secure.stop(0);
        }
    }
}
