package org.icjs.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A server of journals whose answers a test can falsify. */
final class JournalServer implements Closeable {
    private static final Pattern SEQ = Pattern.compile("\"seq\":([0-9]+)");

    final Map<String, List<String>> journals = new TreeMap<>();
    final Map<String, List<String>> readings = new TreeMap<>();
    private final Map<String, Hash> heads = new TreeMap<>();
    final Map<String, String> checkpoints = new TreeMap<>();
    final Map<String, String> keys = new TreeMap<>();
    final List<String> requests = new ArrayList<>();

    /** What a request must bear in its header Authorization; null where anybody may read. */
    @Nullable
    String authorization;
    /** After how many requests the token runs out; never if negative. */
    int expiresAfter = -1;

    private int tokens;

    private final HttpServer http;

    JournalServer() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/base/journal", this::journal);
        http.createContext("/base/oauth2/token", this::token);
        http.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/base");
    }

    /** Serves these entries as an office's journal, with a checkpoint over all of them. */
    void serve(String office, List<WireEntry> entries) {
        journals.put(
                office, new ArrayList<>(entries.stream().map(WireEntry::json).toList()));
        checkpoint(office, entries.size());
        keys.put(office, Golden.statement(office, null).note());
    }

    /** Serves these entries as an office's journal of readings. */
    void serveReadings(String office, List<WireEntry> entries) {
        readings.put(
                office, new ArrayList<>(entries.stream().map(WireEntry::json).toList()));
        heads.put(office, entries.getLast().envelope().hash());
    }

    /** Signs a checkpoint over the journal's first entries as they are served now. */
    void checkpoint(String office, int size) {
        List<Hash> leaves = leaves(office).subList(0, size);
        Checkpoint checkpoint = new Checkpoint(Golden.ROOT.origin(office), size, Merkle.root(leaves));
        checkpoints.put(office, Golden.signer(office).sign(checkpoint.text()).note());
    }

    List<String> lines(String office) {
        return journals.getOrDefault(office, new ArrayList<>());
    }

    private List<Hash> leaves(String office) {
        return lines(office).stream()
                .map(line -> WireEntry.parse(line).envelope().hash())
                .toList();
    }

    private void journal(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/base/journal/".length());
        String query = exchange.getRequestURI().getQuery();
        requests.add(path + (query == null ? "" : "?" + query));
        if (expiresAfter-- == 0) {
            authorization = "Bearer another";
        }
        if (authorization != null
                && !authorization.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "");
            return;
        }
        String[] parts = path.split("/", -1);
        String body = switch (path) {
            case "offices" -> offices();
            case "offices/readings" -> readings();
            default -> office(parts[0], parts[1], query == null ? "" : query);
        };
        answer(exchange, body == null ? 404 : 200, body == null ? "" : body);
    }

    private String offices() {
        return "{\"state\":\"MZ\",\"offices\":["
                + journals.entrySet().stream()
                        .map(j -> "{\"office\":\"" + j.getKey() + "\",\"size\":"
                                + j.getValue().size() + "}")
                        .collect(Collectors.joining(","))
                + "]}";
    }

    private @Nullable String readings() {
        return readings.isEmpty()
                ? null
                : "{\"offices\":["
                        + readings.entrySet().stream()
                                .map(j -> "{\"head\":\"" + heads.get(j.getKey()) + "\",\"office\":\"" + j.getKey()
                                        + "\",\"size\":" + j.getValue().size() + "}")
                                .collect(Collectors.joining(","))
                        + "]}";
    }

    private @Nullable String office(String office, String what, String query) {
        return switch (what) {
            case "checkpoint" -> checkpoints.get(office);
            case "keys" -> keys.get(office);
            case "consistency" -> consistency(office, number(query, 0), number(query, 1));
            case "readings" -> entries(readings.getOrDefault(office, List.of()), number(query, 0), number(query, 1));
            default -> entries(lines(office), number(query, 0), number(query, 1));
        };
    }

    private static String entries(List<String> lines, int from, int count) {
        return lines.stream()
                .filter(line -> seq(line) >= from)
                .limit(count)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** The number of the entry; 1 for what is none. */
    private static long seq(String line) {
        Matcher seq = SEQ.matcher(line);
        return seq.find() ? Long.parseLong(seq.group(1)) : 1;
    }

    private String consistency(String office, int from, int to) {
        List<Hash> path = Merkle.consistencyProof(from, to, MerkleNodes.over(leaves(office)));
        return "{\"path\":[" + path.stream().map(h -> "\"" + h + "\"").collect(Collectors.joining(",")) + "]}";
    }

    private static int number(String query, int index) {
        return Integer.parseInt(query.split("[&=]", -1)[2 * index + 1]);
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        String basic = exchange.getRequestHeaders().getFirst("Authorization");
        requests.add("token " + basic + " " + form);
        String token = "t" + ++tokens;
        authorization = "Bearer " + token;
        answer(exchange, 200, "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":299}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
