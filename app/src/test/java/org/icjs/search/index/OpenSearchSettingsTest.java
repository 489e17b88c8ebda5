package org.icjs.search.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
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
