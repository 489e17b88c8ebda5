package org.icjs.connect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.icjs.connect.sandbox.DigiLockerStandIn;
import org.icjs.connect.sandbox.DigiLockerStandIn.Behaviour;
import org.icjs.connect.sandbox.DigiLockerStandIn.Wish;
import org.icjs.connect.xml.SafeXml;
import org.icjs.connect.xml.XmlSignature;
import org.icjs.docket.CourtEntry.BailApplied;
import org.icjs.docket.CourtEntry.BailGranted;
import org.icjs.docket.CourtEntry.BailSecurity;
import org.icjs.docket.Docket;
import org.icjs.docket.PoliceEntry.FirCopyGiven;
import org.icjs.docket.PrisonEntry.PrisonerReleased;
import org.icjs.docket.RecordEntry.CopyIssued;
import org.icjs.docket.RecordEntry.CopyKind;
import org.icjs.identity.Browser;
import org.icjs.identity.Duty;
import org.icjs.identity.demo.Demonstration;
import org.icjs.journal.AccessJournal;
import org.icjs.journal.Filing;
import org.icjs.journal.Journal;
import org.icjs.journal.Outcome;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.web.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Papers that DigiLocker asks for: every documented answer, and whoever is not the holder. */
class PullTest extends WithStandIns {
    private static final String URI = "/connect/digilocker/pull-uri";
    private static final String DOC = "/connect/digilocker/pull-doc";
    private static final String INFORMANT = "Lalṭhanpuii";
    private static final String PHONE = "9436100017";
    private static final String ACCUSED = "Zoramthanga R.";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Journal journal;

    @Autowired
    private AccessJournal readings;

    @BeforeEach
    void forgetWrongTries() {
        jdbc.sql("delete from digilocker_miss").update();
        digiLocker().behave(Behaviour.TAKES);
    }

    private Wish informants(String docket) {
        return new Wish("FIRCP", firNumber(docket), STATION, INFORMANT, "", PHONE, "");
    }

    /** The accused's age and parent were recorded at the arrest. */
    private Wish accuseds(String kind, String docket) {
        return new Wish(kind, firNumber(docket), STATION, "R Zoramthanga", bornBefore(24), "", "Pu Ralliana");
    }

    private static String bornBefore(int years) {
        return java.time.format.DateTimeFormatter.ofPattern("dd-MM-uuuu")
                .format(java.time.LocalDate.now(org.icjs.kernel.IndiaTime.ZONE)
                        .minusYears(years)
                        .minusMonths(8));
    }

    private HttpResponse<String> pull(Wish wish, String format) {
        return ask(URI, digiLocker().pullUri(wish, format));
    }

    private static Element details(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        Document document = SafeXml.read(answer.body().getBytes(UTF_8)).orElseThrow();
        Element status =
                SafeXml.child(document.getDocumentElement(), "ResponseStatus").orElseThrow();
        assertThat(status.getAttribute("Status")).isEqualTo("1").isEqualTo(status.getTextContent());
        return SafeXml.child(document.getDocumentElement(), "DocDetails").orElseThrow();
    }

    private static String text(Element details, String name) {
        return SafeXml.text(details, name).orElse("");
    }

    private static Document data(Element details) {
        return SafeXml.read(Base64.getDecoder().decode(text(details, "DataContent")))
                .orElseThrow();
    }

    @Test
    void theInformantGetsACopyOfTheFirOnceEntered() throws IOException {
        String docket = theftUntil(FirCopyGiven.class);
        byte[] asked = digiLocker().pullUri(informants(docket), "both");
        HttpResponse<String> answer = ask(URI, asked);
        Element details = details(answer);

        Element root = SafeXml.read(asked).orElseThrow().getDocumentElement();
        assertThat(answer.body())
                .contains(
                        "<PullURIResponse",
                        "ts=\"" + root.getAttribute("ts") + "\"",
                        "txn=\"" + root.getAttribute("txn") + "\"")
                .contains("name=\"" + INFORMANT + "\"", "gender=\"Female\"", "phone=\"+919436100017\"");
        String uri = text(details, "URI");
        assertThat(uri).matches("in\\.icjs\\.sandbox-FIRCP-[A-Z2-7]{10}");

        Document data = data(details);
        assertThat(XmlSignature.holds(data, issuersKey().certificate())).isTrue();
        assertThat(data.getDocumentElement().getAttribute("number")).isEqualTo(uri);
        assertThat(data.getDocumentElement().getTextContent()).contains("On waking I found", "BNS 303(2)");
        try (PDDocument pdf = Loader.loadPDF(Base64.getDecoder().decode(text(details, "DocContent")))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Copy of first information report", "On waking I found", INFORMANT, uri)
                    .contains("Informant and victims: " + INFORMANT + ", informant and victim")
                    .as("her telephone is not on it")
                    .doesNotContain(PHONE);
        }

        List<Docket.Of<CopyIssued>> issued = docket(docket).all(CopyIssued.class);
        assertThat(issued).singleElement().satisfies(one -> {
            assertThat(one.entry().kind()).isEqualTo(CopyKind.FIR);
            assertThat(one.entry().number()).isEqualTo(uri);
            assertThat(one.recorded().office()).isEqualTo(new OfficeCode(STATION));
        });

        assertThat(text(details(pull(informants(docket), "xml")), "URI")).isEqualTo(uri);
        assertThat(docket(docket).all(CopyIssued.class))
                .as("the same copy again is no second entry")
                .hasSize(1);
        assertThat(readings.of(CaseId.parse(docket), 10))
                .filteredOn(reading -> reading.purpose().equals("COPY"))
                .as("each giving is a reading of the station's")
                .hasSize(2)
                .allSatisfy(reading -> assertThat(reading.what()).contains(uri));
    }

    @Test
    void thePaperIsGivenAgainByItsNumberToItsLockerOnly() {
        String docket = theftUntil(FirCopyGiven.class);
        String uri = text(details(pull(informants(docket), "xml")), "URI");

        Element both = details(ask(DOC, digiLocker().pullDoc(uri, INFORMANT, "both")));
        assertThat(text(both, "DocContent")).isNotEmpty();
        assertThat(XmlSignature.holds(data(both), issuersKey().certificate())).isTrue();
        Element pdf = details(ask(DOC, digiLocker().pullDoc(uri, INFORMANT, "pdf")));
        assertThat(text(pdf, "DocContent")).isNotEmpty();
        assertThat(text(details(ask(DOC, digiLocker().pullDoc(uri, INFORMANT, "xml"))), "DocContent"))
                .isEmpty();
        assertThat(text(details(ask(DOC, digiLocker().pullDoc(uri, INFORMANT, ""))), "DocContent"))
                .isEmpty();

        isRefused(ask(DOC, digiLocker().pullDoc(uri, "Somebody Else", "xml")), 200);
        isRefused(ask(DOC, digiLocker().pullDoc(uri.replace("FIRCP", "JUDGM"), INFORMANT, "xml")), 200);
        isRefused(
                ask(DOC, digiLocker().pullDoc(uri.substring(0, uri.length() - 10) + "AAAAAAAAAA", INFORMANT, "xml")),
                200);
        isRefused(ask(DOC, digiLocker().pullDoc("in.other-FIRCP-AAAAAAAAAA", INFORMANT, "xml")), 200);
        isRefused(ask(DOC, digiLocker().pullDoc("' or 1=1 --", INFORMANT, "xml")), 200);
    }

    @Test
    void whatWasAlteredOnTheWayIsSeen() {
        String docket = theftUntil(FirCopyGiven.class);
        Element details = details(pull(informants(docket), "xml"));
        String data = new String(Base64.getDecoder().decode(text(details, "DataContent")), UTF_8);
        Document altered = SafeXml.read(data.replace("On waking", "On walking").getBytes(UTF_8))
                .orElseThrow();
        assertThat(XmlSignature.holds(altered, issuersKey().certificate())).isFalse();
        Document unsigned = SafeXml.read(
                        data.replaceAll("(?s)<Signature.*</Signature>", "").getBytes(UTF_8))
                .orElseThrow();
        assertThat(XmlSignature.holds(unsigned, issuersKey().certificate())).isFalse();
    }

    @TestFactory
    Stream<DynamicTest> whoeverIsNotTheHolderIsToldNothing() {
        String docket = theftUntil(FirCopyGiven.class);
        String number = firNumber(docket);
        return Stream.of(
                        new Wish("FIRCP", number, STATION, INFORMANT, "", "", ""),
                        new Wish("FIRCP", number, STATION, INFORMANT, "", "9436100018", ""),
                        new Wish("FIRCP", number, STATION, INFORMANT, "", "100017", ""),
                        new Wish("FIRCP", number, STATION, "Lalthanpuia", "", PHONE, ""),
                        new Wish("FIRCP", number, STATION, "Lal", "", PHONE, ""),
                        new Wish("FIRCP", number, STATION, INFORMANT, bornBefore(46), "", ""),
                        new Wish("FIRCP", number, STATION, INFORMANT, bornBefore(60), "", "Hrangdawla"),
                        new Wish("FIRCP", number, STATION, INFORMANT, bornBefore(46), "", "Hrangdawlaa"),
                        new Wish("FIRCP", number, STRANGER, INFORMANT, "", PHONE, ""),
                        new Wish("FIRCP", number, "", INFORMANT, "", PHONE, ""),
                        new Wish("FIRCP", "9999/2026", STATION, INFORMANT, "", PHONE, ""),
                        new Wish("FIRCP", "MZAZ010000012026", "", INFORMANT, "", PHONE, ""),
                        new Wish("FIRCP", "41", STATION, INFORMANT, "", PHONE, ""),
                        new Wish("BAILO", number, STATION, INFORMANT, "", PHONE, ""),
                        new Wish("JUDGM", number, STATION, INFORMANT, "", PHONE, ""))
                .map(wish -> DynamicTest.dynamicTest(wish.toString(), () -> {
                    jdbc.sql("delete from digilocker_miss").update();
                    HttpResponse<String> answer = pull(wish, "both");
                    isRefused(answer, 200);
                    assertThat(answer.body().replaceAll("(ts|txn)=\"[^\"]*\"", ""))
                            .as("the same for all, so that nobody learns whether there is a case")
                            .isEqualTo(pull(new Wish("FIRCP", "1/1999", STATION, "Nobody", "", "", ""), "both")
                                    .body()
                                    .replaceAll("(ts|txn)=\"[^\"]*\"", ""));
                }));
    }

    @Test
    void ageAndParentStandForATelephoneThatTheDocketDoesNotHave() {
        String docket = theftUntil(FirCopyGiven.class);
        details(pull(
                new Wish(
                        "FIRCP",
                        "FIR " + firNumber(docket),
                        STATION,
                        "Pi LALTHANPUII",
                        bornBefore(46),
                        "",
                        "Hrangdawla"),
                "xml"));
    }

    @Test
    void afterTenWrongTriesALockerIsNotServedToday() {
        String docket = theftUntil(FirCopyGiven.class);
        for (int i = 0; i < 10; i++) {
            isRefused(
                    pull(new Wish("FIRCP", firNumber(docket), STATION, INFORMANT, "", "900000000" + i, ""), "xml"),
                    200);
        }
        isRefused(pull(informants(docket), "xml"), 200);
        assertThat(docket(docket).any(CopyIssued.class)).isFalse();
    }

    @Test
    void whatIsNotReadyIsPromisedAndPushedWhenItIs() throws InterruptedException {
        String docket = theftUntil(BailGranted.class);
        Wish wish = accuseds("BAILO", docket);
        HttpResponse<String> answer = pull(wish, "both");
        assertThat(answer.body()).contains("Status=\"9\"").doesNotContain("<URI>", "DataContent");
        pull(wish, "both");
        assertThat(waiting(docket)).as("asked twice, waited for once").isEqualTo(1);

        digiLocker().behave(Behaviour.BREAKS_OFF);
        grantBail(docket);
        until(() -> !errors("broken").isEmpty());
        for (Behaviour behaviour : List.of(Behaviour.ANSWERS_HTML, Behaviour.REDIRECTS, Behaviour.REFUSES)) {
            digiLocker().behave(behaviour);
            retry();
            until(() -> !errors(
                            switch (behaviour) {
                                case ANSWERS_HTML -> "notJson";
                                case REDIRECTS -> "redirect";
                                default -> "refused400";
                            })
                    .isEmpty());
        }
        assertThat(waiting(docket)).isEqualTo(1);
        digiLocker().behave(Behaviour.TAKES);
        retry();
        until(() -> waiting(docket) == 0);

        String uri = digiLocker().pushed().getLast().getOrDefault("uri", "");
        assertThat(digiLocker().pushed().getLast())
                .containsEntry("digilockerid", DigiLockerStandIn.locker("R Zoramthanga"))
                .containsEntry("doctype", "BAILO")
                .containsEntry("action", "A");
        assertThat(data(details(ask(DOC, digiLocker().pullDoc(uri, "R Zoramthanga", "xml"))))
                        .getDocumentElement()
                        .getTextContent())
                .contains(ACCUSED, "20,000");
        assertThat(docket(docket).all(CopyIssued.class)).hasSize(1);
    }

    private void grantBail(String docket) {
        Docket before = docket(docket);
        Docket.Of<BailApplied> application = before.all(BailApplied.class).getLast();
        OfficeCode court = new OfficeCode(COURT);
        Outcome outcome = journal.append(new Filing(
                court,
                demonstration.officer(court, Duty.MAGISTRATE),
                before.id(),
                new BailGranted(
                        application.entry().person(), application.id(), BailSecurity.BAIL_BOND, 20_000, 1, null, null),
                Instant.now(),
                UUID.randomUUID().toString(),
                null,
                true));
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void theJudgmentAndTheCertificateOfReleaseAreTheirPersonsOwn() {
        String docket = theftUntil(PrisonerReleased.class);
        assertThat(pull(accuseds("RELCR", docket), "xml").body()).contains("Status=\"9\"");
        assertThat(pull(accuseds("BAILO", docket), "xml").body()).contains("Status=\"1\"");
        isRefused(pull(accuseds("JUDGM", docket), "xml"), 200);
    }

    @Test
    void nothingOfAnAadhaarNumberAndNoNameIsInTheTables() {
        String docket = theftUntil(FirCopyGiven.class);
        pull(informants(docket), "both");
        for (String table :
                List.of("connect_call", "connect_seen", "digilocker_paper", "digilocker_pending", "digilocker_miss")) {
            assertThat(jdbc.sql("select coalesce(string_agg(t::text, ' '), '') from " + table + " as t")
                            .query(String.class)
                            .single())
                    .doesNotContain("0123456789abcdef0123456789abcdef", INFORMANT, PHONE, "Zoramthanga");
        }
    }

    @Test
    void theOperatorSeesHowItStandsAndTheSandboxWhatWasExchanged() {
        String docket = theftUntil(FirCopyGiven.class);
        pull(informants(docket), "xml");
        OfficeCode state = new OfficeCode("MZ-HOME-ICJS");
        try (Browser administrator = new Browser(port);
                Browser auditor = new Browser(port);
                Browser station = new Browser(port)) {
            administrator.signIn(
                    demonstration.officer(state, Duty.ADMINISTRATOR).code(), Demonstration.PASSWORD);
            auditor.signIn(demonstration.officer(state, Duty.AUDITOR).code(), Demonstration.PASSWORD);
            station.signIn(
                    demonstration
                            .officer(new OfficeCode(STATION), Duty.STATION_OFFICER)
                            .code(),
                    Demonstration.PASSWORD);
            String page = administrator.get("/connectors").body();
            assertThat(PageTest.check(page).text())
                    .contains("DigiLocker", "pull-uri FIRCP", "Paper issued", "Tried against a stand-in only")
                    .doesNotContain(INFORMANT);
            assertThat(auditor.get("/connectors").statusCode()).isEqualTo(200);
            assertThat(auditor.get("/connectors").body()).doesNotContain("/retry");
            assertThat(station.get("/connectors").statusCode()).isEqualTo(403);
            assertThat(station.get("/sandbox").statusCode()).isEqualTo(403);

            assertThat(administrator
                            .post(
                                    "/sandbox",
                                    "/sandbox/digilocker",
                                    java.util.Map.of(
                                            "kind", "FIRCP",
                                            "number", firNumber(docket),
                                            "station", STATION,
                                            "owner", INFORMANT,
                                            "phone", PHONE))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(PageTest.check(administrator.get("/sandbox").body()).text())
                    .contains("<PullURIRequest", "Status=\"1\"", "The paper as PDF");
        }
    }

    private void retry() {
        OfficeCode state = new OfficeCode("MZ-HOME-ICJS");
        try (Browser administrator = new Browser(port)) {
            administrator.signIn(
                    demonstration.officer(state, Duty.ADMINISTRATOR).code(), Demonstration.PASSWORD);
            assertThat(administrator
                            .post("/connectors", "/connectors/digilocker/retry", java.util.Map.of())
                            .statusCode())
                    .isEqualTo(302);
        }
    }

    private long waiting(String docket) {
        return jdbc.sql("select count(*) from digilocker_pending where docket = :docket and kind = 'BAILO'")
                .param("docket", UUID.fromString(docket))
                .query(Long.class)
                .single();
    }

    private List<String> errors(String result) {
        return jdbc.sql("select what from connect_call where not good and result = :result")
                .param("result", result)
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }

    private static void until(java.util.function.BooleanSupplier holds) throws InterruptedException {
        for (int i = 0; i < 300 && !holds.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertThat(holds.getAsBoolean()).isTrue();
    }
}
