package org.icjs.connect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.icjs.connect.esign.Cms;
import org.icjs.connect.esign.SignedPapers;
import org.icjs.connect.sandbox.EsignStandIn.Behaviour;
import org.icjs.connect.sandbox.TestAuthority;
import org.icjs.connect.xml.SafeXml;
import org.icjs.docket.CourtEntry.BailGranted;
import org.icjs.docket.CourtEntry.BondAccepted;
import org.icjs.docket.Docket;
import org.icjs.docket.RecordEntry.PaperSigned;
import org.icjs.docket.RecordEntry.SignatureMeans;
import org.icjs.identity.Browser;
import org.icjs.identity.Duty;
import org.icjs.identity.Officer;
import org.icjs.identity.Officers;
import org.icjs.identity.demo.Demonstration;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.web.PageTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;

/** A Magistrate signs the order that he made: through e-Sign, or with a key of his own. */
class SignaturesTest extends WithStandIns {
    private static final OfficeCode CJM = new OfficeCode(COURT);

    @Autowired
    private Officers officers;

    @Autowired
    private SignedPapers signed;

    private Browser magistrate() {
        Browser browser = new Browser(port);
        browser.signIn(demonstration.officer(CJM, Duty.MAGISTRATE).code(), Demonstration.PASSWORD);
        return browser;
    }

    private String name() {
        OfficerCode code = demonstration.officer(CJM, Duty.MAGISTRATE);
        return officers.find(code, CJM).map(Officer::name).orElseThrow();
    }

    private EntryId order(String docket) {
        return docket(docket).all(BailGranted.class).getLast().id();
    }

    /** The request that the page hands to the browser for the service. */
    private byte[] asked(Browser browser, String... entries) {
        StringBuilder form = new StringBuilder();
        for (String entry : entries) {
            form.append("entry=").append(entry).append('&');
        }
        String csrf = Jsoup.parse(browser.get("/signatures").body())
                .expectFirst("main input[name=_csrf]")
                .attr("value");
        HttpResponse<String> page = browser.postRaw(
                "/signatures/esign", form + "_csrf=" + URLEncoder.encode(csrf, UTF_8), "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        Document html = Jsoup.parse(page.body());
        assertThat(html.select("main form").attr("action"))
                .isEqualTo(SANDBOX.esign().url().toString());
        assertThat(html.select("main form input[name=_csrf]"))
                .as("nothing of the session goes out")
                .isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action 'self' http://localhost:"
                        + SANDBOX.esign().url().getPort());
        return html.expectFirst("input[name=eSignRequest]").attr("value").getBytes(UTF_8);
    }

    private String comeBack(byte[] answer) {
        HttpResponse<String> back = post(
                "/connect/esign/response",
                ("eSignResponse=" + URLEncoder.encode(new String(answer, UTF_8), UTF_8)).getBytes(UTF_8),
                "application/x-www-form-urlencoded",
                null);
        assertThat(back.statusCode()).isEqualTo(303);
        return back.headers().firstValue("Location").orElse("").replaceFirst(".*came=", "");
    }

    @Test
    void theOrderIsSignedThroughEsignAndItsSignatureCanBeCheckedForLong() throws IOException {
        String docket = theftUntil(BondAccepted.class);
        EntryId order = order(docket);
        try (Browser magistrate = magistrate()) {
            assertThat(magistrate.get("/desk").body()).contains("href=\"/signatures\"");
            assertThat(PageTest.check(magistrate.get("/signatures").body()).text())
                    .contains("Copy of order granting bail", "Zoramthanga R.");
            byte[] request = asked(magistrate, order.toString());

            Element root = SafeXml.read(request).orElseThrow().getDocumentElement();
            Element hash = SafeXml.child(SafeXml.child(root, "Docs").orElseThrow(), "InputHash")
                    .orElseThrow();
            assertThat(hash.getTextContent()).matches("[0-9a-f]{64}");
            assertThat(root.getAttribute("ver")).isEqualTo("2.1");
            assertThat(new String(request, UTF_8)).as("only the hash leaves").doesNotContain("Zoramthanga", docket);

            byte[] answer = SANDBOX.esign().answer(request, name(), Behaviour.SIGNS);
            assertThat(comeBack(answer)).isEqualTo("signed");
            assertThat(comeBack(answer)).as("the same answer again").isEqualTo("notAsked");
            assertThat(magistrate.get("/signatures").body()).doesNotContain(order.toString());
        }
        isSigned(docket, order, SignatureMeans.ESIGN);
    }

    private void isSigned(String docket, EntryId order, SignatureMeans means) throws IOException {
        byte[] pdf = signed.of(order).orElseThrow().array();
        assertThat(docket(docket).all(PaperSigned.class, one -> order.equals(one.of())))
                .singleElement()
                .extracting(Docket.Of::entry)
                .satisfies(entry -> {
                    assertThat(entry.means()).isEqualTo(means);
                    assertThat(entry.digest()).isEqualTo(HexFormat.of().formatHex(sha256(pdf)));
                });
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = document.getLastSignatureDictionary();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            byte[] content = signature.getSignedContent(pdf);
            assertThat(Cms.signer(Bytes.of(signature.getContents(pdf)), Bytes.of(sha256(content))))
                    .hasValueSatisfying(chain -> assertThat(
                                    chain.getFirst().getSubjectX500Principal().getName())
                            .contains("CN=" + name()));
            assertThat(document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("DSS")))
                    .satisfies(store -> {
                        assertThat(store.getCOSArray(COSName.getPDFName("Certs"))
                                        .size())
                                .isEqualTo(2);
                        assertThat(store.getCOSArray(COSName.getPDFName("CRLs")).size())
                                .isPositive();
                    });
            content[content.length / 3] ^= 1;
            assertThat(Cms.signer(Bytes.of(signature.getContents(pdf)), Bytes.of(sha256(content))))
                    .as("a changed paper")
                    .isEmpty();
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> whateverIsWrongWithAnAnswerNothingIsSigned() {
        String docket = theftUntil(BondAccepted.class);
        String order = order(docket).toString();
        return Map.of(
                        Behaviour.DECLINES, "declined",
                        Behaviour.OTHER_HASH, "signatureWrong",
                        Behaviour.STRANGE_AUTHORITY, "certificateUntrusted",
                        Behaviour.UNFIT_KEY, "certificateUse",
                        Behaviour.REVOKED, "certificateRevoked",
                        Behaviour.FORGED, "wrongSignature")
                .entrySet()
                .stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey().name(), () -> {
                    try (Browser magistrate = magistrate()) {
                        byte[] request = asked(magistrate, order);
                        assertThat(comeBack(SANDBOX.esign().answer(request, name(), one.getKey())))
                                .isEqualTo(one.getValue());
                        assertThat(docket(docket).any(PaperSigned.class)).isFalse();
                        assertThat(magistrate.get("/signatures").body())
                                .as("it is still owed")
                                .contains(order);
                        assertThat(PageTest.check(magistrate
                                                .get("/signatures?came=" + one.getValue())
                                                .body())
                                        .select(".govuk-notification-banner"))
                                .isNotEmpty();
                    }
                }));
    }

    @Test
    void anothersSignatureAnswersOfNobodyAndMalformedOnesAreRefused() {
        String docket = theftUntil(BondAccepted.class);
        try (Browser magistrate = magistrate()) {
            byte[] request = asked(magistrate, order(docket).toString());
            assertThat(comeBack(SANDBOX.esign().answer(request, "Somebody Else", Behaviour.SIGNS)))
                    .isEqualTo("certificateOther");
            assertThat(comeBack("<EsignResp status=\"1\"/>".getBytes(UTF_8))).isEqualTo("wrongSignature");
            assertThat(comeBack("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><EsignResp>&a;</EsignResp>"
                            .getBytes(UTF_8)))
                    .isEqualTo("malformed");
            assertThat(comeBack("no xml".getBytes(UTF_8))).isEqualTo("malformed");
            assertThat(comeBack(new byte[0])).isEqualTo("malformed");
        }
        assertThat(docket(docket).any(PaperSigned.class)).isFalse();
    }

    @Test
    void aCourtSignsManyPapersAtOnce() throws IOException {
        List<String> dockets = List.of(theftUntil(BondAccepted.class), theftUntil(BondAccepted.class));
        try (Browser magistrate = magistrate()) {
            String[] orders =
                    dockets.stream().map(docket -> order(docket).toString()).toArray(String[]::new);
            byte[] request = asked(magistrate, orders);
            assertThat(comeBack(SANDBOX.esign().answer(request, name(), Behaviour.TOO_FEW)))
                    .isEqualTo("signatureWrong");
            request = asked(magistrate, orders);
            assertThat(comeBack(SANDBOX.esign().answer(request, name(), Behaviour.SIGNS)))
                    .isEqualTo("signed");
        }
        for (String docket : dockets) {
            isSigned(docket, order(docket), SignatureMeans.ESIGN);
        }
    }

    @Test
    void theOfficersOwnKeySignsToo() throws IOException {
        String docket = theftUntil(BondAccepted.class);
        String order = order(docket).toString();
        byte[] own = TestAuthority.pkcs12(SANDBOX.esign().authority().issue(name()), "secret");
        byte[] others = TestAuthority.pkcs12(SANDBOX.esign().authority().issue("Somebody Else"), "secret");
        try (Browser magistrate = magistrate()) {
            assertThat(withKey(magistrate, order, own, "wrong")).isEqualTo("keyUnfit");
            assertThat(withKey(magistrate, order, "no key".getBytes(UTF_8), "secret"))
                    .isEqualTo("keyUnfit");
            assertThat(withKey(magistrate, order, others, "secret")).isEqualTo("certificateOther");
            assertThat(withKey(magistrate, order, own, "secret")).isEqualTo("signed");
            assertThat(withKey(magistrate, order, own, "secret")).isEqualTo("noneChosen");
        }
        isSigned(docket, order(docket), SignatureMeans.OWN_KEY);
    }

    private static String withKey(Browser browser, String entry, byte[] key, String password) throws IOException {
        String csrf = Jsoup.parse(browser.get("/signatures").body())
                .select("input[name=_csrf]")
                .attr("value");
        String boundary = "x-boundary-x";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        List<String[]> fields = new ArrayList<>(List.of(
                new String[] {"entry", entry}, new String[] {"password", password}, new String[] {"_csrf", csrf}));
        for (String[] field : fields) {
            body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field[0] + "\"\r\n\r\n"
                            + field[1] + "\r\n")
                    .getBytes(UTF_8));
        }
        body.write(("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"key\"; filename=\"k.p12\"\r\n"
                        + "Content-Type: application/x-pkcs12\r\n\r\n")
                .getBytes(UTF_8));
        body.write(key);
        body.write(("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
        HttpResponse<String> answer =
                browser.postBytes("/signatures/key", body.toByteArray(), "multipart/form-data; boundary=" + boundary);
        assertThat(answer.statusCode()).isEqualTo(302);
        return Browser.location(answer).replaceFirst(".*came=", "");
    }

    @Test
    void nobodyElseSeesOrSignsIt() {
        String docket = theftUntil(BondAccepted.class);
        String order = order(docket).toString();
        try (Browser station = new Browser(port)) {
            station.signIn(
                    demonstration
                            .officer(new OfficeCode(STATION), Duty.STATION_OFFICER)
                            .code(),
                    Demonstration.PASSWORD);
            assertThat(station.get("/signatures").body()).doesNotContain(order);
            assertThat(station.get("/signatures/" + order + ".pdf").statusCode())
                    .isEqualTo(404);
        }
        try (Browser magistrate = magistrate()) {
            HttpResponse<byte[]> pdf = magistrate.download("/signatures/" + order + ".pdf");
            assertThat(pdf.statusCode()).isEqualTo(200);
            assertThat(pdf.body()).startsWith("%PDF".getBytes(UTF_8));
        }
    }
}
