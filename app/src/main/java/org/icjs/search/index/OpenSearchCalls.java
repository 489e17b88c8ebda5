package org.icjs.search.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Calls of one index's interface over HTTP. Whatever goes wrong is an {@link IOException} that says neither content nor address. */
final class OpenSearchCalls implements AutoCloseable {
    private static final Duration CONNECT_MAX = Duration.ofSeconds(3);
    private static final Duration ANSWER_MAX = Duration.ofSeconds(15);
    /** Merging a large index takes its time. */
    private static final Duration MERGE_MAX = Duration.ofMinutes(30);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI index;
    private final String name;
    private final @Nullable String authorization;
    private final HttpClient client;

    /** @throws UncheckedIOException if a file that the settings name can't be read */
    OpenSearchCalls(OpenSearchSettings settings) {
        try {
            name = settings.index();
            index = URI.create(settings.url().toString().replaceFirst("/*$", "/") + settings.index());
            Path passwordFile = settings.passwordFile();
            authorization = passwordFile == null
                    ? null
                    : "Basic "
                            + Base64.getEncoder()
                                    .encodeToString((settings.user() + ":"
                                                    + Files.readString(passwordFile)
                                                            .strip())
                                            .getBytes(UTF_8));
            HttpClient.Builder builder = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECT_MAX)
                    .followRedirects(HttpClient.Redirect.NEVER);
            if (settings.caFile() != null) {
                builder.sslContext(trusting(settings.caFile()));
            }
            client = builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OpenSearchCalls(OpenSearchCalls from, String name) {
        this.index = from.index.resolve(name);
        this.name = name;
        this.authorization = from.authorization;
        this.client = from.client;
    }

    /** Calls of another index there, over the same connections. */
    OpenSearchCalls of(String another) {
        return new OpenSearchCalls(this, another);
    }

    /** By which the index is known there. */
    String name() {
        return name;
    }

    private static SSLContext trusting(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            int number = 0;
            for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                trusted.setCertificateEntry("ca" + number++, one);
            }
            if (number == 0) {
                throw new IOException("no certificates in " + file);
            }
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException("no certificates in " + file, e);
        }
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** An answer. */
    record Got(int status, JsonNode body) {
        boolean found() {
            return status != 404;
        }
    }

    Got get(String path) throws IOException {
        return send(request(path, ANSWER_MAX).GET().build());
    }

    Got put(String path, JsonNode body) throws IOException {
        return send(request(path, ANSWER_MAX)
                .PUT(BodyPublishers.ofString(body.toString(), UTF_8))
                .build());
    }

    Got post(String path, JsonNode body) throws IOException {
        return send(request(path, ANSWER_MAX)
                .POST(BodyPublishers.ofString(body.toString(), UTF_8))
                .build());
    }

    /** Several at once, a line each. */
    Got post(String path, List<? extends JsonNode> lines) throws IOException {
        StringBuilder body = new StringBuilder();
        lines.forEach(line -> body.append(line).append('\n'));
        return send(request(path, ANSWER_MAX)
                .POST(BodyPublishers.ofString(body.toString(), UTF_8))
                .build());
    }

    /** What takes long, without a body. */
    void merge(String path) throws IOException {
        needed(send(request(path, MERGE_MAX).POST(BodyPublishers.noBody()).build()));
    }

    /** The next page of a long answer. */
    Got scroll(String id) throws IOException {
        URI scroll = index.resolve("_search/scroll");
        return send(request(scroll, ANSWER_MAX)
                .POST(BodyPublishers.ofString(
                        object().put("scroll", "2m").put("scroll_id", id).toString(), UTF_8))
                .build());
    }

    /** Lets go of what a long answer was read from, which keeps its files until then. */
    void endScroll(String id) throws IOException {
        needed(send(request(index.resolve("_search/scroll"), ANSWER_MAX)
                .method(
                        "DELETE",
                        BodyPublishers.ofString(object().put("scroll_id", id).toString(), UTF_8))
                .build()));
    }

    /** Changes what aliases stand for, all at once. */
    Got aliases(JsonNode actions) throws IOException {
        return send(request(index.resolve("_aliases"), ANSWER_MAX)
                .POST(BodyPublishers.ofString(actions.toString(), UTF_8))
                .build());
    }

    /** @throws IOException if the answer is a refusal */
    static JsonNode needed(Got got) throws IOException {
        if (got.status() >= 300) {
            throw new IOException("OpenSearch answered " + got.status());
        }
        return got.body();
    }

    private HttpRequest.Builder request(String path, Duration within) {
        return request(URI.create(index + path), within);
    }

    private HttpRequest.Builder request(URI to, Duration within) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(to).timeout(within).header("Content-Type", "application/json");
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private Got send(HttpRequest request) throws IOException {
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            return new Got(response.statusCode(), JSON.readTree(response.body()));
        } catch (JacksonException e) {
            throw new IOException("OpenSearch answered no JSON", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
