package org.icjs.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.icjs.connect.sandbox.EofficeStandIn;
import org.icjs.connect.sandbox.EofficeStandIn.FileIn;
import org.icjs.docket.Docket;
import org.icjs.docket.Party;
import org.icjs.docket.PoliceEntry.DiaryWritten;
import org.icjs.docket.PoliceEntry.PoliceReportFiled;
import org.icjs.docket.StationEntry.SanctionReceived;
import org.icjs.docket.StationEntry.SanctionRequested;
import org.icjs.identity.Browser;
import org.icjs.identity.Duty;
import org.icjs.identity.demo.Demonstration;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.web.PageTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A station asks the Government for sanction, and makes entries of what comes back without typing it again. */
class CorrespondenceTest extends WithStandIns {
    private static final OfficeCode BAWNGKAWN = new OfficeCode(STATION);

    private static Browser signedIn(int port, Demonstration demonstration, OfficeCode office, Duty duty) {
        Browser browser = new Browser(port);
        browser.signIn(demonstration.officer(office, duty).code(), Demonstration.PASSWORD);
        return browser;
    }

    private Browser officer() {
        return signedIn(port, demonstration, BAWNGKAWN, Duty.STATION_OFFICER);
    }

    private static Map<String, String> wish(String kind, String person, String noting) {
        return Map.of(
                "kind",
                kind,
                "person",
                person,
                "authority",
                "STATE_GOVERNMENT",
                "classification",
                "CONFIDENTIAL",
                "subject",
                "Sanction to prosecute a constable",
                "noting",
                noting);
    }

    /** Sends a file; the row's id on the page of correspondence. */
    private static String send(Browser officer, String docket, Map<String, String> wish) {
        HttpResponse<String> sent =
                officer.post("/cases/" + docket + "/correspondence", "/cases/" + docket + "/correspondence", wish);
        assertThat(sent.statusCode()).isEqualTo(302);
        return PageTest.check(officer.get(Browser.location(sent)).body())
                .expectFirst("li[id^=file-]")
                .id()
                .substring(5);
    }

    private static FileIn came(String id) throws InterruptedException {
        EofficeStandIn government = SANDBOX.eoffice();
        for (int i = 0; i < 300; i++) {
            var found = government.files().stream()
                    .filter(file -> file.id().equals(id))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no file came");
    }

    private static Element row(Browser officer, String id, String text) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            Element row = Jsoup.parse(officer.get("/correspondence").body()).getElementById("file-" + id);
            if (row != null && row.text().contains(text)) {
                return row;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the page does not say: " + text);
    }

    /** Follows the button to the filled form, and files it as it stands. */
    private static void enter(Browser officer, Element row) {
        Element form = row.expectFirst("form");
        HttpResponse<String> filled = officer.postRaw(form.attr("action"), inputs(form), "Accept", "text/html");
        assertThat(filled.statusCode()).isEqualTo(200);
        Document page = PageTest.check(filled.body());
        HttpResponse<String> filed =
                officer.postRaw(form.attr("action"), inputs(page.expectFirst("main form")), "Accept", "text/html");
        assertThat(filed.statusCode())
                .as(() -> Jsoup.parse(filed.body())
                        .select(".govuk-error-summary, main")
                        .text())
                .isEqualTo(302);
    }

    private static String inputs(Element form) {
        return form.select("input, textarea, select").stream()
                .filter(input -> !input.attr("type").matches("radio|checkbox") || input.hasAttr("checked"))
                .map(input -> encoded(input.attr("name")) + "=" + encoded(value(input)))
                .collect(Collectors.joining("&"));
    }

    private static String value(Element input) {
        return switch (input.tagName()) {
            case "textarea" -> input.wholeText();
            case "select" -> input.select("option[selected]").attr("value");
            default -> input.attr("value");
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void aSanctionIsAskedForReceivedDecidedAndEnteredWithoutTypingItAgain() throws IOException, InterruptedException {
        String docket = theftUntil(PoliceReportFiled.class);
        String person = docket(docket)
                .people(Party.Capacity.ACCUSED, Party.Capacity.SUSPECT)
                .getFirst()
                .ref()
                .toString();
        try (Browser officer = officer()) {
            assertThat(officer.get("/cases/" + docket).body()).contains("/cases/" + docket + "/correspondence");
            String id = send(officer, docket, wish("SANCTION", person, "On patrol. Aadhaar 2345 6789 0124 is his."));
            FileIn file = came(id);
            assertThat(file.kind()).isEqualTo("SANCTION");
            assertThat(file.noting()).contains("On patrol.");
            try (PDDocument pdf = Loader.loadPDF(file.letter().array())) {
                assertThat(new PDFTextStripper().getText(pdf))
                        .contains(firNumber(docket), "BNS 303", "Zoramthanga R.", "On patrol.", file.number())
                        .contains("one hundred and twenty days");
            }
            assertThat(docket(docket).any(SanctionRequested.class))
                    .as("the Government has not received it")
                    .isFalse();

            EofficeStandIn government = SANDBOX.eoffice();
            government.say(id, government.today("RECEIPT", "", ""));
            enter(officer, row(officer, id, "Received"));
            Docket.Of<SanctionRequested> request =
                    docket(docket).all(SanctionRequested.class).getFirst();
            assertThat(request.entry().person()).hasToString(person);
            assertThat(request.entry().receivedOn()).isEqualTo(IndiaTime.dateOf(Instant.now()));
            assertThat(row(officer, id, "120 of 120 days left").select("form")).isEmpty();
            assertThat(officer.get("/cases/" + docket + "/clocks").body()).contains("Sanction to prosecute");

            government.say(id, government.today("DECISION", "GIVEN", "The material was considered."));
            assertThat(officer.get("/desk").body()).contains("/correspondence");
            enter(officer, row(officer, id, "Sanction given"));
            assertThat(docket(docket).all(SanctionReceived.class))
                    .singleElement()
                    .satisfies(decision -> {
                        assertThat(decision.entry().request()).isEqualTo(request.id());
                        assertThat(decision.entry().given()).isTrue();
                        assertThat(decision.entry().reasons()).isEqualTo("The material was considered.");
                    });
            assertThat(row(officer, id, "Sanction given").select("form")).isEmpty();
            assertThat(officer.download("/correspondence/" + id + ".pdf").body())
                    .startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
            assertThat(names(officer.download("/correspondence/" + id + ".zip").body()))
                    .isEqualTo("metadata.xml letter.pdf");
        }
        others(docket);
    }

    private static String names(byte[] zip) throws IOException {
        StringBuilder names = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.append(entry.getName()).append(' ');
            }
        }
        return names.toString().strip();
    }

    /** Neither another station, nor a court of the case, nor the operator sees an office's letters. */
    private void others(String docket) {
        try (Browser stranger = signedIn(port, demonstration, new OfficeCode(STRANGER), Duty.STATION_OFFICER);
                Browser court = signedIn(port, demonstration, new OfficeCode(COURT), Duty.MAGISTRATE);
                Browser operator = signedIn(port, demonstration, new OfficeCode("MZ-HOME-ICJS"), Duty.ADMINISTRATOR)) {
            assertThat(stranger.get("/correspondence").body()).doesNotContain("constable");
            assertThat(stranger.get("/cases/" + docket + "/correspondence").statusCode())
                    .isEqualTo(404);
            assertThat(court.get("/correspondence").statusCode()).isEqualTo(404);
            assertThat(court.get("/cases/" + docket + "/correspondence").statusCode())
                    .isEqualTo(404);
            assertThat(PageTest.check(operator.get("/connectors").body()).text())
                    .contains("e-Office", "Handed over", "Decision taken in")
                    .doesNotContain("constable", "Zoramthanga");
            assertThat(PageTest.check(operator.get("/sandbox").body()).text()).contains("Give sanction");
        }
    }

    @Test
    void theAnswerToAnotherLetterGoesIntoTheCaseDiary() throws InterruptedException {
        String docket = theftUntil(PoliceReportFiled.class);
        try (Browser officer = officer()) {
            String id = send(officer, docket, wish("LETTER", "", "Please send the roster of 20 November."));
            came(id);
            try (Browser operator = signedIn(port, demonstration, new OfficeCode("MZ-HOME-ICJS"), Duty.ADMINISTRATOR)) {
                assertThat(operator.post("/sandbox", "/sandbox/eoffice/" + id, Map.of("says", "answer"))
                                .statusCode())
                        .isEqualTo(302);
            }
            enter(officer, row(officer, id, "Answered"));
            assertThat(docket(docket).all(DiaryWritten.class).getLast().entry().text())
                    .contains("Noted.", STATION + "/");
            assertThat(row(officer, id, "Answered").select("form")).isEmpty();
        }
    }

    @Test
    void whatIsMissingIsAskedForAndKeptAsTyped() {
        String docket = theftUntil(PoliceReportFiled.class);
        try (Browser officer = officer()) {
            HttpResponse<String> answer = officer.post(
                    "/cases/" + docket + "/correspondence",
                    "/cases/" + docket + "/correspondence",
                    wish("SANCTION", "P99", "  "));
            assertThat(answer.statusCode()).isEqualTo(422);
            Document page = PageTest.check(answer.body());
            assertThat(page.select(".govuk-error-summary").text())
                    .contains("Choose whom it is about", "Write the noting");
            assertThat(page.expectFirst("#subject").attr("value")).isEqualTo("Sanction to prosecute a constable");
        }
    }
}
