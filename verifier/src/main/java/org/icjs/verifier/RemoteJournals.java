package org.icjs.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The journals of a server, read over HTTP as the format's last section says. */
final class RemoteJournals implements Closeable {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int TEXT_MAX = 8 << 20;
    private static final String TOKEN_FORM = "grant_type=client_credentials&scope=journal.read";

    private final URI base;
    private final Access access;
    private final HttpClient http;
    private @Nullable String token;

    /** A journal that the server has, with its number of entries. */
    record Listed(String office, long size) {}

    /** A journal of readings, with its number of entries and the hash of the last one. */
    record Readings(String office, long size, Hash head) {}

    /** Takes one line of a journal. */
    @FunctionalInterface
    interface LineReader {
        void read(byte[] line);
    }

    RemoteJournals(URI base, Access access) {
        this.base = base;
        this.access = access;
        this.http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build(); // follows no redirect
    }

    List<Listed> offices() throws UnreadableException {
        byte[] body = text("/journal/offices").orElseThrow(() -> new UnreadableException("the server has no journals"));
        try {
            List<Listed> offices = new ArrayList<>();
            for (Json item : Members.of("offices", Json.read(body, TEXT_MAX)).array("offices")) {
                Members office = Members.of("office", item);
                Head head = new Head(office.string("office"), 1);
                offices.add(new Listed(head.office(), office.integer("size")));
            }
            return offices;
        } catch (FormatException e) {
            throw new UnreadableException("the server's list of journals cannot be read: " + e.getMessage(), e);
        }
    }

    /** The journals of who has read what; empty where this reader is not given them. */
    List<Readings> readings() throws UnreadableException {
        Optional<byte[]> body = allowed("/journal/offices/readings");
        if (body.isEmpty()) {
            return List.of();
        }
        try {
            List<Readings> readings = new ArrayList<>();
            for (Json item :
                    Members.of("readings", Json.read(body.get(), TEXT_MAX)).array("offices")) {
                Members office = Members.of("office", item);
                Head head = new Head(office.string("office"), 1);
                readings.add(new Readings(head.office(), office.integer("size"), Hash.parse(office.string("head"))));
            }
            return readings;
        } catch (FormatException e) {
            throw new UnreadableException("the server's list of readings cannot be read: " + e.getMessage(), e);
        }
    }

    /** The signed note; empty where the journal has none yet. */
    Optional<String> checkpoint(String office) throws UnreadableException {
        return text(path(office, "checkpoint")).map(RemoteJournals::decode);
    }

    Optional<String> keys(String office) throws UnreadableException {
        return text(path(office, "keys")).map(RemoteJournals::decode);
    }

    /** The hashes that the server gives as a consistency proof. */
    List<Hash> consistency(String office, long from, long to) throws UnreadableException {
        byte[] body =
                text(path(office, "consistency?from=" + from + "&to=" + to)).orElse(new byte[0]);
        try {
            return InclusionProof.path(
                    Members.of("consistency", Json.read(body)).array("path"));
        } catch (FormatException e) {
            throw new UnreadableException("the server's consistency proof cannot be read: " + e.getMessage(), e);
        }
    }

    /** Reads up to {@code count} entries from number {@code from} on, line by line; says how many lines there were. */
    int entries(String office, long from, int count, LineReader reader) throws UnreadableException {
        return lines(office, "entries", from, count, reader);
    }

    /** As {@link #entries}, of the journal of readings. */
    int readings(String office, long from, int count, LineReader reader) throws UnreadableException {
        return lines(office, "readings", from, count, reader);
    }

    private int lines(String office, String what, long from, int count, LineReader reader) throws UnreadableException {
        var response = get(path(office, what + "?from=" + from + "&count=" + count));
        try (InputStream body = response.body()) {
            require200(response);
            Lines lines = new Lines(body, WireEntry.SIZE_MAX);
            int read = 0;
            for (byte[] line = lines.next(); line != null && read < count; line = lines.next()) {
                reader.read(line);
                read++;
            }
            return read;
        } catch (IOException e) {
            throw new UnreadableException("the server broke off while sending entries of " + office, e);
        }
    }

    @Override
    public void close() {
        http.close();
    }

    private static String path(String office, String what) {
        return "/journal/" + office + "/" + what;
    }

    private static String decode(byte[] body) {
        return new String(body, UTF_8);
    }

    private Optional<byte[]> text(String path) throws UnreadableException {
        return text(get(path));
    }

    /** As {@link #text(String)}, and empty where the server refuses. */
    private Optional<byte[]> allowed(String path) throws UnreadableException {
        var response = get(path);
        if (response.statusCode() == 401 || response.statusCode() == 403) {
            discard(response);
            return Optional.empty();
        }
        return text(response);
    }

    private static Optional<byte[]> text(HttpResponse<InputStream> response) throws UnreadableException {
        try (InputStream body = response.body()) {
            if (response.statusCode() == 404) {
                return Optional.empty();
            }
            require200(response);
            byte[] bytes = body.readNBytes(TEXT_MAX + 1);
            if (bytes.length > TEXT_MAX) {
                throw new UnreadableException("an answer of the server is too large");
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            throw new UnreadableException("the server broke off", e);
        }
    }

    private HttpResponse<InputStream> get(String path) throws UnreadableException {
        if (access instanceof Access.Client client && token == null) {
            token = fetchToken(client);
        }
        var response = send(authorized(path));
        if (response.statusCode() == 401 && access instanceof Access.Client client) {
            discard(response);
            token = fetchToken(client); // the old one ran out
            response = send(authorized(path));
        }
        return response;
    }

    private HttpRequest authorized(String path) {
        var request = HttpRequest.newBuilder(resolve(path)).timeout(TIMEOUT);
        String bearer = access instanceof Access.Token(var value) ? value : token;
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        if (access instanceof Access.Client client && client.officer() != null) {
            request.header("ICJS-Officer", client.officer());
        }
        return request.build();
    }

    private String fetchToken(Access.Client client) throws UnreadableException {
        HttpRequest request = HttpRequest.newBuilder(resolve("/oauth2/token"))
                .timeout(TIMEOUT)
                .header("Authorization", client.basic())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(TOKEN_FORM))
                .build();
        var response = send(request);
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw new UnreadableException("the server gave the client no token: status " + response.statusCode());
            }
            Json answer = Json.read(body.readNBytes(Json.SIZE_MAX));
            return Members.of("token", answer).string("access_token");
        } catch (IOException | FormatException e) {
            throw new UnreadableException("the server's token cannot be read", e);
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws UnreadableException {
        try {
            return http.send(request, BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UnreadableException("the server " + base + " cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableException("interrupted", e);
        }
    }

    private static void discard(HttpResponse<InputStream> response) throws UnreadableException {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new UnreadableException("the server broke off", e);
        }
    }

    private static void require200(HttpResponse<?> response) throws UnreadableException {
        switch (response.statusCode()) {
            case 200 -> {}
            case 401, 403 -> throw new UnreadableException("the server does not let this reader read the journals");
            default ->
                throw new UnreadableException("the server answered " + response.statusCode() + " to "
                        + response.request().uri().getPath());
        }
    }

    private URI resolve(String path) {
        String root = base.toString();
        return URI.create((root.endsWith("/") ? root.substring(0, root.length() - 1) : root) + path);
    }
}
