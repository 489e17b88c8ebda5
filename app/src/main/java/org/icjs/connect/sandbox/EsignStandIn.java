package org.icjs.connect.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icjs.connect.Bytes;
import org.icjs.connect.SigningKey;
import org.icjs.connect.esign.Cms;
import org.icjs.connect.xml.SafeXml;
import org.icjs.connect.xml.XmlSignature;
import org.icjs.kernel.IndiaTime;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An e-Sign service with an authority of its own: asks the signer's name where the real one asks for a one-time code. */
public final class EsignStandIn implements AutoCloseable {
    private final Clock clock;
    private final LocalServer server;
    private final TestAuthority authority;
    private final TestAuthority stranger;
    private final SigningKey service;
    private final SigningKey other;
    private final X509Certificate asker;
    private final Exchanges exchanges;

    /** How it answers. */
    public enum Behaviour {
        SIGNS,
        DECLINES,
        /** Signs another hash than the one asked for. */
        OTHER_HASH,
        /** With a certificate of an authority that nobody trusts. */
        STRANGE_AUTHORITY,
        /** With a key that is not for signatures. */
        UNFIT_KEY,
        /** With a certificate that is revoked at once. */
        REVOKED,
        /** An answer that another than the service has signed. */
        FORGED,
        /** Fewer signatures than asked for. */
        TOO_FEW
    }

    /** @param asker by whose key requests must be signed */
    public EsignStandIn(X509Certificate asker, Clock clock) throws IOException {
        this.asker = asker;
        this.clock = clock;
        this.exchanges = new Exchanges(clock);
        this.server = new LocalServer();
        this.authority =
                new TestAuthority("Sandbox root", server.url("/revoked.crl").toString(), clock);
        this.stranger = new TestAuthority("Another root", "", clock);
        this.service = authority.issue("Sandbox e-Sign service");
        this.other = stranger.issue("Sandbox e-Sign service");
        server.answer("/esign", this::ask)
                .answer("/decision", this::decide)
                .answer("/revoked.crl", http -> send(http, "application/pkix-crl", authority.list()))
                .begin();
    }

    public URI url() {
        return server.url("/esign");
    }

    public TestAuthority authority() {
        return authority;
    }

    public X509Certificate certificate() {
        return service.certificate();
    }

    public List<Exchange> exchanges() {
        return exchanges.all();
    }

    /** The answer to a request, as the service would send it back through the browser. */
    public byte[] answer(byte[] request, String signer, Behaviour how) {
        Element asked = SafeXml.read(request)
                .filter(document -> XmlSignature.holds(document, asker))
                .map(Document::getDocumentElement)
                .orElseThrow(() -> new IllegalArgumentException("not a request of the one who may ask"));
        Document document = SafeXml.empty();
        Element root = SafeXml.add(document, "EsignResp", "");
        boolean signs = how != Behaviour.DECLINES;
        root.setAttribute("status", signs ? "1" : "0");
        root.setAttribute(
                "ts",
                DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).atZone(IndiaTime.ZONE)));
        root.setAttribute("txn", asked.getAttribute("txn"));
        root.setAttribute("resCode", signs ? "SANDBOX" : "");
        root.setAttribute("errCode", signs ? "NA" : "ESP-911");
        root.setAttribute("errMsg", signs ? "NA" : "Refused by the signer");
        if (signs) {
            sign(asked, root, key(signer, how), how);
        }
        XmlSignature.sign(document, how == Behaviour.FORGED ? other : service);
        byte[] answer = SafeXml.write(document);
        exchanges.add("→ esign", new String(request, UTF_8), 200, new String(answer, UTF_8), null);
        return answer;
    }

    private SigningKey key(String signer, Behaviour how) {
        return switch (how) {
            case STRANGE_AUTHORITY -> stranger.issue(signer);
            case UNFIT_KEY -> authority.issueForEncryption(signer);
            case REVOKED -> {
                SigningKey key = authority.issue(signer);
                authority.revoke(key.certificate());
                yield key;
            }
            default -> authority.issue(signer);
        };
    }

    private static void sign(Element asked, Element root, SigningKey key, Behaviour how) {
        SafeXml.add(root, "UserX509Certificate", encoded(key.certificate()));
        Element signatures = SafeXml.add(root, "Signatures", "");
        List<Element> hashes = SafeXml.children(SafeXml.child(asked, "Docs").orElseThrow(), "InputHash");
        for (Element hash : how == Behaviour.TOO_FEW ? hashes.subList(0, hashes.size() - 1) : hashes) {
            byte[] bytes = HexFormat.of().parseHex(hash.getTextContent());
            if (how == Behaviour.OTHER_HASH) {
                bytes[0] ^= 1;
            }
            Element signature = SafeXml.add(
                    signatures,
                    "DocSignature",
                    Base64.getEncoder()
                            .encodeToString(Cms.sign(Bytes.of(bytes), key).array()));
            signature.setAttribute("id", hash.getAttribute("id"));
            signature.setAttribute("sigHashAlgorithm", "SHA256");
            signature.setAttribute("error", "");
        }
    }

    private static String encoded(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the browser brings: the page that asks the signer. */
    private void ask(HttpExchange http) throws IOException {
        String request = form(http).getOrDefault("eSignRequest", "");
        send(http, "text/html; charset=utf-8", """
                <!doctype html><html lang="en"><title>e-Sign stand-in</title><h1>e-Sign stand-in</h1>
                <form method="post" action="/decision"><input type="hidden" name="request" value="%s">
                <p><label>Name of the signer, as on his or her Aadhaar <input name="signer"></label></p>
                <button name="how" value="SIGNS">Sign</button> <button name="how" value="DECLINES">Refuse</button></form></html>
                """.formatted(
                        Base64.getEncoder().encodeToString(request.getBytes(UTF_8)))
                .getBytes(UTF_8));
    }

    private void decide(HttpExchange http) throws IOException {
        Map<String, String> values = form(http);
        byte[] request = Base64.getDecoder().decode(values.getOrDefault("request", ""));
        String back = SafeXml.read(request)
                .map(document -> document.getDocumentElement().getAttribute("responseUrl"))
                .orElse("");
        byte[] answer = answer(
                request,
                values.getOrDefault("signer", "-"),
                "SIGNS".equals(values.get("how")) ? Behaviour.SIGNS : Behaviour.DECLINES);
        send(http, "text/html; charset=utf-8", """
                <!doctype html><html lang="en"><title>e-Sign stand-in</title><h1>e-Sign stand-in</h1>
                <form method="post" action="%s"><input type="hidden" name="eSignResponse" value="%s"><button>Go back</button></form></html>
                """.formatted(quoted(back), quoted(new String(answer, UTF_8)))
                .getBytes(UTF_8));
    }

    private static String quoted(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private static Map<String, String> form(HttpExchange http) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : new String(http.getRequestBody().readAllBytes(), UTF_8).split("&", -1)) {
            String[] parts = pair.split("=", 2);
            values.put(parts[0], URLDecoder.decode(parts.length > 1 ? parts[1] : "", UTF_8));
        }
        return values;
    }

    private static void send(HttpExchange http, String type, byte[] body) throws IOException {
        http.getResponseHeaders().set("Content-Type", type);
        http.sendResponseHeaders(200, body.length);
        try (OutputStream out = http.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
