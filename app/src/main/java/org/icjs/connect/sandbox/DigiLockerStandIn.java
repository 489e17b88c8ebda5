package org.icjs.connect.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.icjs.connect.Bytes;
import org.icjs.connect.Outside;
import org.icjs.connect.xml.SafeXml;
import org.icjs.kernel.IndiaTime;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * DigiLocker as its Issuer API describes it, written from the description and sharing none of the connector's own digests: asks for
 * papers, and takes pushes at an address of its own.
 */
public final class DigiLockerStandIn implements AutoCloseable {
    private static final String PUSH = "/public/account/1/pushuri";

    private final String orgId;
    private final String apiKey;
    private final String secret;
    private final Clock clock;
    private final Exchanges exchanges;
    private final LocalServer server;
    private final List<Map<String, String>> pushed = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour = Behaviour.TAKES;

    /** How it meets a push. */
    public enum Behaviour {
        TAKES,
        REFUSES,
        ANSWERS_HTML,
        REDIRECTS,
        BREAKS_OFF
    }

    /** What a locker's owner asks for; empty where he or she gives nothing. */
    public record Wish(
            String kind, String number, String station, String name, String born, String phone, String parent) {}

    /** @param secret that pushes are signed with */
    public DigiLockerStandIn(String orgId, String apiKey, String secret, Clock clock) throws IOException {
        this.orgId = orgId;
        this.apiKey = apiKey;
        this.secret = secret;
        this.clock = clock;
        this.exchanges = new Exchanges(clock);
        this.server = new LocalServer().answer(PUSH, this::take);
        server.begin();
    }

    public URI pushUrl() {
        return server.url(PUSH);
    }

    public void behave(Behaviour how) {
        behaviour = how;
    }

    /** The parameters of the pushes that were taken. */
    public List<Map<String, String>> pushed() {
        return List.copyOf(pushed);
    }

    public List<Exchange> exchanges() {
        return exchanges.all();
    }

    Exchanges kept() {
        return exchanges;
    }

    /** The same person always has the same locker. */
    public static String locker(String owner) {
        return UUID.nameUUIDFromBytes(owner.getBytes(UTF_8)).toString();
    }

    public byte[] pullUri(Wish wish, String format) {
        Document document = SafeXml.empty();
        Element details = request(document, "PullURIRequest", format);
        SafeXml.add(details, "DocType", wish.kind());
        SafeXml.add(details, "DigiLockerId", locker(wish.name()));
        // The digest of an Aadhaar number, which the protocol has a place for: it must neither be kept nor logged.
        SafeXml.add(details, "UID", "0123456789abcdef0123456789abcdef");
        SafeXml.add(details, "FullName", wish.name());
        if (!wish.born().isEmpty()) {
            SafeXml.add(details, "DOB", wish.born());
        }
        SafeXml.add(details, "UDF1", wish.number());
        SafeXml.add(details, "UDF2", wish.station());
        SafeXml.add(details, "UDF3", wish.phone());
        SafeXml.add(details, "UDF4", wish.parent());
        return SafeXml.write(document);
    }

    public byte[] pullDoc(String uri, String owner, String format) {
        Document document = SafeXml.empty();
        Element details = request(document, "PullDocRequest", format);
        SafeXml.add(details, "URI", uri);
        SafeXml.add(details, "DigiLockerId", locker(owner));
        return SafeXml.write(document);
    }

    private Element request(Document document, String name, String format) {
        Element root = SafeXml.add(document, name, "");
        String ts = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(clock.instant()
                .truncatedTo(ChronoUnit.SECONDS)
                .atZone(IndiaTime.ZONE)
                .toOffsetDateTime());
        root.setAttribute("ver", "3.0");
        root.setAttribute("ts", ts);
        root.setAttribute("txn", UUID.randomUUID().toString());
        root.setAttribute("orgId", orgId);
        root.setAttribute("keyhash", HexFormat.of().formatHex(sha256(apiKey + ts)));
        root.setAttribute("format", format);
        return SafeXml.add(root, "DocDetails", "");
    }

    /** The header {@code x-digilocker-hmac}. */
    public String digest(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(apiKey.getBytes(UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a request to the issuer and keeps what was exchanged. */
    Exchange send(String call, URI issuer, byte[] body, Outside outside) {
        Outside.Answer answer = outside.post(
                issuer,
                Map.of("Content-Type", "application/xml", "x-digilocker-hmac", digest(body)),
                body,
                java.time.Duration.ofSeconds(30));
        return switch (answer) {
            case Outside.Answer.Got(var status, var _, var bytes) ->
                exchanges.add(
                        "→ " + call, new String(body, UTF_8), status, new String(bytes.array(), UTF_8), paper(bytes));
            case Outside.Answer.Failed(var why) -> exchanges.add("→ " + call, new String(body, UTF_8), 0, why, null);
        };
    }

    private static @Nullable Bytes paper(Bytes answer) {
        return SafeXml.read(answer.array())
                .flatMap(document -> SafeXml.child(document.getDocumentElement(), "DocDetails"))
                .flatMap(details -> SafeXml.text(details, "DocContent"))
                .map(text -> Bytes.of(Base64.getDecoder().decode(text)))
                .orElse(null);
    }

    private void take(HttpExchange http) throws IOException {
        String body = new String(http.getRequestBody().readAllBytes(), UTF_8);
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : body.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            values.put(parts[0], URLDecoder.decode(parts.length > 1 ? parts[1] : "", UTF_8));
        }
        switch (behaviour) {
            case TAKES -> {
                boolean right = signed(values).equals(values.get("hmac"));
                if (right) {
                    pushed.add(Map.copyOf(values));
                }
                answer(
                        http,
                        body,
                        right ? 200 : 401,
                        "application/json",
                        right ? "{\"status\": \"success\"}" : "{\"error\": \"invalid_hmac\"}");
            }
            case REFUSES -> answer(http, body, 400, "application/json", "{\"error\": \"invalid_parameter\"}");
            case ANSWERS_HTML -> answer(http, body, 200, "text/html", "<html><body>Maintenance</body></html>");
            case REDIRECTS -> {
                http.getResponseHeaders().set("Location", "http://localhost:1/elsewhere");
                answer(http, body, 302, "text/plain", "elsewhere");
            }
            case BREAKS_OFF -> {
                http.getResponseHeaders().set("Content-Type", "application/json");
                http.sendResponseHeaders(200, 1000);
                http.getResponseBody().write("{\"status\"".getBytes(UTF_8));
                http.getResponseBody().flush();
                http.close();
            }
        }
    }

    private String signed(Map<String, String> values) {
        List<String> parts = new ArrayList<>(List.of(secret));
        for (String name : List.of(
                "clientid",
                "digilockerid",
                "uri",
                "doctype",
                "description",
                "docid",
                "issuedate",
                "validfrom",
                "validto",
                "action",
                "ts")) {
            parts.add(values.getOrDefault(name, ""));
        }
        return HexFormat.of().formatHex(sha256(String.join("", parts)));
    }

    private void answer(HttpExchange http, String request, int status, String type, String text) throws IOException {
        exchanges.add("← push-uri", request, status, text, null);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().set("Content-Type", type);
        http.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = http.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
