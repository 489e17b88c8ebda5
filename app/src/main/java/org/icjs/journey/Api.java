package org.icjs.journey;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.verifier.FormatException;
import org.icjs.verifier.Json;
import org.jspecify.annotations.Nullable;

/** The public API as a client of many offices sees it: OAuth2 client credentials, one client for each office. */
public final class Api implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI base;
    private final Function<OfficeCode, String> secrets;
    private final Map<OfficeCode, String> tokens = new ConcurrentHashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * A client of a running system.
     *
     * @param secrets the secret of each office's API client; the client's id is the office's code in small letters
     */
    public Api(URI base, Function<OfficeCode, String> secrets) {
        this.base = base;
        this.secrets = secrets;
    }

    /** An answer: its status and its body, which is empty where there was no JSON. */
    public record Answer(int status, Json.Obj body) {
        public boolean good() {
            return status < 300;
        }

        public @Nullable String text(String member) {
            return body.members().get(member) instanceof Json.Str(var value) ? value : null;
        }
    }

    /** Files one entry; the request key makes it safe to send again. */
    public Answer file(OfficeCode office, OfficerCode officer, Map<String, Json> request, String key) {
        return object(send(office, officer, "api/v1/entries", new Json.Obj(request).canonical(), key));
    }

    /** Files several entries of one office; answers the list of results. */
    public Json.Arr fileAll(OfficeCode office, OfficerCode officer, Json.Arr requests) {
        HttpResponse<String> answer = send(office, officer, "api/v1/entries/batch", requests.canonical(), null);
        if (answer.statusCode() != 200 || !(Json.read(answer.body(), 16 << 20) instanceof Json.Arr results)) {
            throw new IllegalStateException("a batch was answered with " + answer.statusCode());
        }
        return results;
    }

    /** The State's root key as the server states it: for a demonstration, where nobody has pinned one. */
    public String root() {
        HttpResponse<String> answer = exchange(HttpRequest.newBuilder(base.resolve("journal/root"))
                .timeout(PATIENCE)
                .build());
        if (answer.statusCode() != 200) {
            throw new CannotWalk("The server at " + base + " states no root key: it answered " + answer.statusCode()
                    + ". Is it ICJS?");
        }
        return answer.body().strip();
    }

    /** The case file as that office may see it. */
    public Answer docket(OfficeCode office, OfficerCode officer, CaseId docket) {
        return object(send(office, officer, "api/v1/dockets/" + docket, null, null));
    }

    /** A token for the scopes of the office's client; asked for once. */
    public String token(OfficeCode office) {
        return tokens.computeIfAbsent(office, this::ask);
    }

    private String ask(OfficeCode office) {
        String client = office.code().toLowerCase(Locale.ROOT) + ":" + secrets.apply(office);
        String scopes = URLEncoder.encode("entries.write dockets.read feed.read", StandardCharsets.UTF_8);
        HttpResponse<String> answer = exchange(HttpRequest.newBuilder(base.resolve("oauth2/token"))
                .timeout(PATIENCE)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope=" + scopes))
                .build());
        if (answer.statusCode() == 200
                && Json.readWithDecimals(answer.body()) instanceof Json.Obj(var members)
                && members.get("access_token") instanceof Json.Str(var token)) {
            return token;
        }
        if (answer.statusCode() == 401) {
            throw new CannotWalk("The server at " + base + " does not know the demonstration's client of " + office
                    + ": was it started with --empty, or is it no demonstration?");
        }
        throw new CannotWalk("The server at " + base + " gives " + office + " no token: it answered "
                + answer.statusCode() + ". Is it ICJS?");
    }

    private HttpResponse<String> send(
            OfficeCode office, OfficerCode officer, String path, @Nullable String body, @Nullable String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token(office))
                .header("ICJS-Officer", officer.code());
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (body != null) {
            request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
        }
        return exchange(request.build());
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new CannotWalk(
                    "Nothing answers at " + base + ": start ./icjs run first, or give the server's address by --url.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotWalk("Interrupted.", e);
        }
    }

    private static Answer object(HttpResponse<String> answer) {
        return new Answer(
                answer.statusCode(), body(answer) instanceof Json.Obj object ? object : new Json.Obj(Map.of()));
    }

    private static Json body(HttpResponse<String> answer) {
        try {
            return answer.body().isBlank() ? new Json.Null() : Json.readWithDecimals(answer.body());
        } catch (FormatException _) {
            return new Json.Null(); // a page, from whatever stands between: the status tells
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
