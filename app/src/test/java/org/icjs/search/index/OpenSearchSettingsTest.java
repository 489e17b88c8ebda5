package org.icjs.search.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.icjs.connect.sandbox.TestAuthority;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenSearchSettingsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void theAccountIsSentWithThePasswordOfTheFile() throws IOException {
        AtomicReference<String> sent = new AtomicReference<>("");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            sent.set(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] answer = "{}".getBytes(UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        Path password = Files.writeString(folder.resolve("password"), "s3cret\n");
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        try (OpenSearchCalls calls =
                new OpenSearchCalls(new OpenSearchSettings(url, "icjs", "indexer", password, null))) {
            assertThat(calls.get("/_doc/state").status()).isEqualTo(200);
        } finally {
            server.stop(0);
        }
        assertThat(sent.get())
                .isEqualTo("/icjs/_doc/state Basic "
                        + Base64.getEncoder().encodeToString("indexer:s3cret".getBytes(UTF_8)));
    }

    @Test
    void overTlsItIsBelievedOnlyIfTheFileVouchesForIt() throws IOException, GeneralSecurityException {
        TestAuthority vouching = new TestAuthority("Vouching", "", Clock.systemUTC());
        TestAuthority another = new TestAuthority("Another", "", Clock.systemUTC());
        HttpsServer server = secure(vouching);
        URI url = URI.create("https://localhost:" + server.getAddress().getPort());
        try (OpenSearchCalls trusting = calls(url, pem("vouching.pem", vouching));
                OpenSearchCalls doubting = calls(url, pem("another.pem", another));
                OpenSearchCalls machines = calls(url, null)) {
            assertThat(trusting.get("/_doc/state").status()).isEqualTo(200);
            assertThatThrownBy(() -> doubting.get("/_doc/state")).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> machines.get("/_doc/state")).isInstanceOf(IOException.class);
        } finally {
            server.stop(0);
        }
        Path none = Files.writeString(folder.resolve("none.pem"), "no certificate");
        assertThatThrownBy(() -> calls(url, none)).isInstanceOf(UncheckedIOException.class);
    }

    private static OpenSearchCalls calls(URI url, @Nullable Path caFile) {
        return new OpenSearchCalls(new OpenSearchSettings(url, "icjs", null, null, caFile));
    }

    private Path pem(String name, TestAuthority authority) throws IOException, GeneralSecurityException {
        return Files.writeString(
                folder.resolve(name),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(authority.root().getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
    }

    private static HttpsServer secure(TestAuthority authority) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(
                new ByteArrayInputStream(TestAuthority.pkcs12(authority.issue("localhost"), "secret")),
                "secret".toCharArray());
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, "secret".toCharArray());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.createContext("/", exchange -> {
            byte[] answer = "{}".getBytes(UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return server;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://host/", "host:9200", "/icjs"})
    void whatIsNoAddressIsRefused(String url) {
        assertThatThrownBy(() -> new OpenSearchSettings(URI.create(url), "icjs", null, null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("icjs.search.opensearch.url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ICJS", "_all", "a,b", "../x"})
    void whatIsNoNameOfAnIndexIsRefused(String index) {
        assertThatThrownBy(() -> new OpenSearchSettings(URI.create("https://host"), index, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAccountWithoutAPasswordAndAFileThatIsNotThereAreRefused() {
        URI url = URI.create("https://host");
        assertThatThrownBy(() -> new OpenSearchSettings(url, "icjs", "indexer", null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("password-file");
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> new OpenSearchCalls(new OpenSearchSettings(url, "icjs", "indexer", missing, null)))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> new OpenSearchCalls(new OpenSearchSettings(url, "icjs", null, null, missing)))
                .isInstanceOf(UncheckedIOException.class);
    }
}
