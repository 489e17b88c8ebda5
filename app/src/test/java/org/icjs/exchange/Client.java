package org.icjs.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.icjs.identity.demo.Demonstration;
import org.icjs.journey.Api;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.verifier.Json;
import org.jspecify.annotations.Nullable;

/** A program of one office that sends exactly what a test wants, be it wrong. */
public final class Client implements AutoCloseable {
    private final String base;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Api tokens;
    private final OfficeCode office;
    private final OfficerCode officer;

    public Client(int port, OfficeCode office, OfficerCode officer) {
        this.base = "http://localhost:" + port;
        this.tokens = new Api(URI.create(base + "/"), _ -> Demonstration.CLIENT_SECRET);
        this.office = office;
        this.officer = officer;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path, officer.code()).build());
    }

    public Json.Obj json(String path) {
        return object(get(path));
    }

    public static Json.Obj object(HttpResponse<String> answer) {
        return (Json.Obj) Json.readWithDecimals(answer.body());
    }

    public HttpResponse<String> file(String body) {
        return file(body, null, officer.code());
    }

    /** @param key of the request; null for none */
    public HttpResponse<String> file(String body, @Nullable String key, String by) {
        HttpRequest.Builder request = request("/api/v1/entries", by)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return send(request.build());
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String officer() {
        return officer.code();
    }

    public HttpRequest.Builder request(String path, String by) {
        HttpRequest.Builder request = plain(path).header("Authorization", "Bearer " + tokens.token(office));
        return by.isEmpty() ? request : request.header("ICJS-Officer", by);
    }

    /** Without a token. */
    public HttpRequest.Builder plain(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    @Override
    public void close() {
        http.close();
        tokens.close();
    }
}
