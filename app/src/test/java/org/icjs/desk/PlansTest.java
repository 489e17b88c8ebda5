package org.icjs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.icjs.identity.Browser;
import org.icjs.identity.Duty;
import org.icjs.identity.Offices;
import org.icjs.network.MizoramExample;
import org.icjs.web.PageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages of the bandwidth plan, for State headquarters. */
class PlansTest extends DeskFixture {
    private static final String HOME = "MZ-HOME-ICJS";
    private static final String BOUNDARY = "icjs-test-boundary";

    private static String part(String name, String file, byte[] bytes) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + new String(bytes, StandardCharsets.UTF_8) + "\r\n";
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static java.net.http.HttpResponse<String> send(Officer officer, String... parts) {
        String token = officer.open("/network/plans")
                .expectFirst("#upload input[name=_csrf]")
                .attr("value");
        String body = field("_csrf", token) + String.join("", parts) + "--" + BOUNDARY + "--\r\n";
        return officer.browser()
                .postRaw(
                        "/network/plans",
                        body,
                        "Content-Type",
                        "multipart/form-data; boundary=" + BOUNDARY,
                        "Accept",
                        "text/html");
    }

    @Test
    void fromTheListsToThePlanAndItsFiles() throws java.io.IOException {
        try (Officer planner = officer(HOME, Duty.AUDITOR)) {
            assertThat(planner.open("/desk").select("a[href=/network/plans]")).hasSize(1);
            var answer = send(
                    planner,
                    part("sites", "sites.csv", MizoramExample.sites().bytes()),
                    part("links", "links.csv", MizoramExample.links().bytes()));
            assertThat(answer.statusCode()).isEqualTo(302);
            String address = Browser.location(answer);
            Document page = planner.open(address);
            for (int i = 0; i < 60 && page.select("#files").isEmpty(); i++) {
                page = planner.open(address);
            }
            assertThat(page.text())
                    .contains(Offices.shipped().all().size() + " sites", "Aizawl", "All sites as edge offices");
            assertThat(page.select("#files + ul a[download]")).hasSize(5);
            try (PDDocument pdf = Loader.loadPDF(planner.bytes(address + "/plan.pdf"))) {
                assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
            }
            assertThat(planner.bytes(address + "/plan.xlsx")).startsWith('P', 'K');
            assertThat(planner.status(address + "/map.svg")).isEqualTo(200);
            assertThat(planner.status(address + "/secret.txt")).isEqualTo(404);
            assertThat(planner.open("/network/plans").select("a[href=" + address + "]"))
                    .hasSize(1);
            try (Officer stranger = officer("MZ-PS-LUNGLEI", Duty.STATION_OFFICER)) {
                assertThat(stranger.status(address)).isEqualTo(404);
                assertThat(stranger.status("/network/plans")).isEqualTo(404);
                assertThat(stranger.status("/network/traffic")).isEqualTo(404);
                assertThat(stranger.open("/desk").select("a[href=/network/plans]"))
                        .isEmpty();
            }
        }
    }

    @Test
    void whatIsWrongInTheListsIsShownWithItsRow() {
        try (Officer planner = officer(HOME, Duty.AUDITOR)) {
            assertThat(send(planner).statusCode()).isEqualTo(422);
            byte[] wrong = new String(MizoramExample.sites().bytes(), StandardCharsets.UTF_8)
                    .replace(
                            "MZ-PS-BAWNGKAWN,Bawngkawn Police Station,POLICE_STATION,261",
                            "MZ-PS-BAWNGKAWN,Bawngkawn Police Station,POLICE_STATION,26")
                    .getBytes(StandardCharsets.UTF_8);
            var answer = send(
                    planner,
                    part("sites", "mine.csv", wrong),
                    part("links", "links.csv", MizoramExample.links().bytes()));
            assertThat(answer.statusCode()).isEqualTo(422);
            Document page = PageTest.check(answer.body());
            assertThat(page.select("#errors li").eachText())
                    .singleElement()
                    .asString()
                    .startsWith("mine.csv, row ")
                    .contains("district_lgd: “26” is not the LGD code");
        }
    }

    @Test
    void theExamplesCanBeTakenAway() {
        try (Officer planner = officer(HOME, Duty.AUDITOR)) {
            for (String file : List.of("sites.csv", "links.csv", "settings.csv", "volumes.csv")) {
                assertThat(planner.bytes("/network/plans/example/" + file)).isNotEmpty();
            }
        }
    }

    @Test
    void bytesAreCountedAsTheyWentOverTheWire() {
        try (Officer planner = officer(HOME, Duty.AUDITOR)) {
            planner.open("/desk");
            planner.open("/desk");
            String counted = new String(planner.bytes("/network/traffic.csv"), StandardCharsets.UTF_8);
            assertThat(counted.lines().filter(line -> line.startsWith("PAGE,\"/desk\"")))
                    .singleElement()
                    .satisfies(line -> {
                        String[] cells = line.split(",", -1);
                        long requests = Long.parseLong(cells[2]);
                        long down = Long.parseLong(cells[4]);
                        assertThat(requests).isGreaterThanOrEqualTo(2);
                        assertThat(down / requests).isBetween(1_000L, 200_000L);
                    });
            planner.open("/network/traffic");
        }
    }
}
