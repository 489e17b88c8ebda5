package org.icjs.fingerprints;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.icjs.identity.demo.Demonstration;
import org.icjs.kernel.OfficerCode;
import org.icjs.web.PageTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An officer with a browser that sends files too. */
final class Visitor implements AutoCloseable {
    private static final String BOUNDARY = "prints-of-a-test";

    private final String base;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Visitor(int port, OfficerCode officer) {
        base = "http://localhost:" + port;
        HttpResponse<String> signedIn =
                post("/signin", "/signin", Map.of("officer", officer.code(), "password", Demonstration.PASSWORD));
        assertThat(signedIn.statusCode()).isEqualTo(302);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html"));
    }

    Document open(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return PageTest.check(answer.body());
    }

    byte[] bytes(String path) {
        try {
            return client.send(
                            HttpRequest.newBuilder(URI.create(base + path)).build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> post(String form, String path, Map<String, String> fields) {
        StringBuilder body = new StringBuilder("_csrf=" + encoded(csrf(form)));
        fields.forEach(
                (name, value) -> body.append('&').append(name).append('=').append(encoded(value)));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** As a browser sends a form with files. */
    HttpResponse<String> upload(String form, String path, Map<String, String> fields, Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "_csrf", "", csrf(form).getBytes(StandardCharsets.UTF_8));
        fields.forEach((name, value) -> part(body, name, "", value.getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, bytes) -> part(body, name, "; filename=\"" + name + ".bin\"", bytes));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String name, String more, byte[] bytes) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(bytes);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private String csrf(String form) {
        var token = Jsoup.parse(get(form).body()).selectFirst("input[name=_csrf]");
        return token == null ? "" : token.attr("value");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as(() -> Jsoup.parse(answer.body())
                        .select(".govuk-error-summary, h1")
                        .text())
                .isEqualTo(302);
        return URI.create(answer.headers().firstValue("Location").orElse("")).getPath();
    }

    /** The errors of a page that was refused. */
    static String errors(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return PageTest.check(answer.body()).select(".govuk-error-summary").text();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
