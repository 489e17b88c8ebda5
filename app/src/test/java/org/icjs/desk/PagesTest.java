package org.icjs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.icjs.docket.CourtEntry.AccusedExamined;
import org.icjs.docket.PrisonEntry.ReleaseOrderChecked;
import org.icjs.identity.Browser;
import org.icjs.identity.Duty;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Desk, case file, journal, office and proof: what they show to whom. */
class PagesTest extends DeskFixture {
    @Test
    void everyOfficeSeesACaseAsFarAsItMayAndOthersNothing() {
        String docket = theftUntil(AccusedExamined.class);
        String file = "/cases/" + docket;
        String laboratoryView;
        try (Officer station = officer(STATION, Duty.STATION_OFFICER);
                Officer court = officer(COURT, Duty.MAGISTRATE);
                Officer laboratory = officer(LABORATORY, Duty.SCIENTIST);
                Officer stranger = officer(STRANGER, Duty.STATION_OFFICER)) {
            assertThat(station.open(file).text()).contains("Lalṭhanpuii", "Zoramthanga R.", "Judicial Magistrate");
            assertThat(court.open(file).select(".icjs-timeline__item")).hasSizeGreaterThan(20);
            laboratoryView = laboratory.open(file).text();
            assertThat(stranger.status(file)).isEqualTo(404);
            String unseen = message(stranger.browser().get(file).body());
            String missing = message(
                    stranger.browser().get("/cases/" + UUID.randomUUID()).body());
            assertThat(unseen).isEqualTo(missing).contains("Not found");
            assertThat(stranger.status(file + "/proof")).isEqualTo(404);
            assertThat(stranger.status(file + "/bundle")).isEqualTo(404);
            assertThat(stranger.open("/cases").text()).doesNotContain("Bawngkawn");
        }
        assertThat(laboratoryView).contains("further entries are withheld").doesNotContain("Lalṭhanpuii");
    }

    private static String message(String html) {
        Document page = Jsoup.parse(html);
        page.select("code, .icjs-trace").remove();
        return page.expectFirst("main").text().replaceAll("[0-9a-f]{16}", "");
    }

    @Test
    void everyLinkOfACaseFileLeadsSomewhere() {
        String docket = theftUntil(AccusedExamined.class);
        try (Officer court = officer(COURT, Duty.MAGISTRATE)) {
            Set<String> links = court.open("/cases/" + docket).select("main a[href^=/]").stream()
                    .map(link -> link.attr("href"))
                    .filter(href -> !href.endsWith("/bundle"))
                    .collect(Collectors.toSet());
            assertThat(links).hasSizeGreaterThan(20);
            links.forEach(court::open);
        }
    }

    @Test
    void whatTouchesLibertyStandsFirstOnTheJailorsDesk() {
        theftUntil(ReleaseOrderChecked.class);
        try (Officer jailor = officer(JAIL, Duty.JAILER)) {
            Document desk = jailor.open("/desk");
            List<String> due = desk.select(".icjs-desk__due .icjs-list__item").eachText();
            assertThat(due.getFirst()).startsWith("Liberty");
            assertThat(due).anyMatch(row -> row.startsWith("Liberty Check order of release"));
            assertThat(desk.select("#live").attr("data-last")).matches("\\d+");
            String live = jailor.browser().get("/desk/live").body();
            assertThat(Jsoup.parse(live).select("#live .icjs-desk__arrived li")).isNotEmpty();
        }
    }

    @Test
    void theListOfCasesIsNarrowedByNumberStageAndCustody() {
        theftUntil(ReleaseOrderChecked.class);
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            assertThat(station.open("/cases?held=true").select(".icjs-list__item"))
                    .isNotEmpty();
            assertThat(station.open("/cases?number=%25").select(".icjs-list__item"))
                    .isEmpty();
            assertThat(station.open("/cases?stage=NONSENSE&from=-4").select(".icjs-list__item"))
                    .isNotEmpty();
            assertThat(station.open("/cases?number=no+such").text()).contains("Widen the search");
        }
    }

    @Test
    void anOfficeReadsItsOwnJournalAndAnAuditorAll() {
        theftUntil(ReleaseOrderChecked.class);
        try (Officer jailor = officer(JAIL, Duty.JAILER);
                Officer auditor = officer("MZ-HOME-ICJS", Duty.AUDITOR)) {
            assertThat(jailor.open("/journal").select(".icjs-list__item")).isNotEmpty();
            assertThat(jailor.open("/journal/readings").text()).contains("Journal: cases shown");
            assertThat(jailor.status("/journal?office=" + COURT)).isEqualTo(404);
            assertThat(jailor.status("/journal/readings?office=" + COURT)).isEqualTo(404);
            assertThat(jailor.open("/journal?before=2").select(".icjs-list__item"))
                    .hasSize(1);
            assertThat(auditor.open("/journal?office=" + COURT).text())
                    .contains("Release ordered")
                    .doesNotContain("Zoramthanga");
            assertThat(auditor.open("/journal/readings").text()).contains("journal " + COURT, "Audit");
        }
    }

    @Test
    void officesAndOfficersAreShownToColleagues() {
        try (Officer jailor = officer(JAIL, Duty.JAILER)) {
            Document office = jailor.open("/office");
            assertThat(office.text()).contains("Central Jail, Aizawl", "Chief Judicial Magistrate, Aizawl");
            String officer = office.select(".icjs-list a").attr("href");
            assertThat(jailor.open(officer).text()).contains("Superintendent");
            assertThat(jailor.open("/offices").select("a[href^=/offices/]")).hasSizeGreaterThan(60);
            assertThat(jailor.status("/offices/MZ-NO-SUCH")).isEqualTo(404);
            assertThat(jailor.status("/offices/" + COURT + "/officers/MZJ-5002"))
                    .isEqualTo(404);
        }
    }

    @Test
    void theProofIsCheckedHereAndCanBeTakenAway() throws IOException {
        String docket = theftUntil(ReleaseOrderChecked.class);
        try (Officer jailor = officer(JAIL, Duty.JAILER)) {
            Document proof = jailor.open("/cases/" + docket + "/proof");
            assertThat(proof.text()).contains("All of it verifies", "./icjs verify icjs-" + docket + ".zip --root");
            byte[] bundle = jailor.bytes("/cases/" + docket + "/bundle");
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
                assertThat(zip.getNextEntry()).isNotNull();
            }
            assertThat(jailor.open("/cases/" + docket).text()).contains("Proof checked", "Proof downloaded");
        }
    }

    @Test
    void whoeverWritesAProgramReadsWhatTheApiTakes() {
        try (Browser nobody = new Browser(port)) {
            assertThat(nobody.get("/api/v1/openapi.json").body()).contains("\"/api/v1/entries\":{\"post\":");
            assertThat(nobody.get("/api/v1/schemas/police.FirRegistered", "Accept", "*/*")
                            .body())
                    .contains("complainants");
            assertThat(nobody.get("/api/v1/feed").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void pagesOfAWholeCaseAreLight() {
        String docket = theftUntil(AccusedExamined.class);
        try (Officer court = officer(COURT, Duty.MAGISTRATE)) {
            List.of("/desk", "/cases", "/cases/" + docket, "/journal", "/office", "/offices")
                    .forEach(court::open);
        }
    }
}
