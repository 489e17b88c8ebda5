package org.icjs.network.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.icjs.WholeProgram;
import org.icjs.identity.Browser;
import org.icjs.identity.Duty;
import org.icjs.identity.SetClock;
import org.icjs.identity.demo.Demonstration;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.web.PageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Desks that are open, cut off and closed, while a test moves the time on; and what the pages make of it. */
@Import(LinkHealthTest.Own.class)
class LinkHealthTest extends WholeProgram {
    private static final String HOME = "MZ-HOME-ICJS";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Autowired
    private LinkWatch watch;

    @Autowired
    private HealthTable table;

    @Autowired
    private SetClock clock;

    @Autowired
    private JdbcClient jdbc;

    @TestConfiguration
    static class Own {
        @Bean
        @Primary
        SetClock setClock() {
            return new SetClock(Clock.systemUTC().instant());
        }
    }

    /** To the next morning at ten, and away from a month's end, so that a test lies in one hour, day and month, and between two minutes. */
    @BeforeEach
    void morning() {
        watch.flush();
        jdbc.sql("delete from network_hour").update();
        var day = IndiaTime.dateOf(clock.instant()).plusDays(1);
        day = day.plusDays(4).getMonth() == day.getMonth() ? day : day.plusDays(8);
        clock.forward(Duration.between(clock.instant(), IndiaTime.at(day.atTime(10, 0, 30))));
    }

    /** An open desk. */
    private final class Desk implements AutoCloseable {
        private final Browser browser = new Browser(port);
        private final String token;

        private Desk(String office, Duty duty) {
            String code = demonstration.officer(new OfficeCode(office), duty).code();
            assertThat(browser.signIn(code, Demonstration.PASSWORD).statusCode())
                    .isEqualTo(302);
            token = PageTest.check(browser.get("/desk").body())
                    .expectFirst("input[name=_csrf]")
                    .attr("value");
        }

        private HttpResponse<String> beat(String more) {
            HttpResponse<String> answer = browser.postRaw("/network/beat", "_csrf=" + token + more, "Accept", "*/*");
            assertThat(answer.statusCode()).isEqualTo(204);
            return answer;
        }

        private Document open(String path) {
            HttpResponse<String> answer = browser.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return PageTest.check(answer.body());
        }

        private String row(String office) {
            return open("/network/health").select("#links tbody tr").stream()
                    .map(row -> row.text())
                    .filter(text -> text.startsWith(office))
                    .findFirst()
                    .orElse("");
        }

        @Override
        public void close() {
            browser.close();
        }
    }

    private void enter(Desk administrator, String uptime) {
        HttpResponse<String> answer = administrator.browser.post(
                "/network/links",
                "/network/links",
                Map.of(
                        "office", STATION,
                        "place", "first",
                        "from", IndiaTime.dateOf(clock.instant()).minusDays(1).toString(),
                        "technology", "MPLS",
                        "provider", "Public operator",
                        "committed_kbps", "2048",
                        "delay_ms", "60",
                        "uptime_percent", uptime,
                        "yearly_inr", "1,80,000"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(PageTest.check(answer.body()).select("#paid").text())
                .contains("Bawngkawn", "MPLS, Public operator, 2,048 kbit/s");
    }

    @Test
    void clientsThatAreCutOffAndComeBackTellOfTheOutage() {
        try (Desk station = new Desk(STATION, Duty.STATION_OFFICER);
                Desk court = new Desk(COURT, Duty.MAGISTRATE);
                Desk home = new Desk(HOME, Duty.ADMINISTRATOR)) {
            enter(home, "99.99");
            for (int i = 0; i < 5; i++) {
                station.beat("&delay=41");
                court.beat("");
                clock.forward(MINUTE);
            }
            Instant cut = clock.instant();
            for (int i = 0; i < 14; i++) {
                court.beat("");
                clock.forward(MINUTE);
            }
            watch.flush();
            assertThat(home.row("Bawngkawn")).contains("Quiet since").doesNotContain("Cut off 1");

            station.beat("&delay=43&tried=840-0-42");
            clock.forward(MINUTE);
            station.beat("&delay=45");
            watch.flush();

            assertThat(home.row("Bawngkawn")).contains("Comes through", "cut off 14 min", "Uptime missed");
            String month = YearMonth.from(IndiaTime.dateOf(clock.instant())).toString();
            Document report = home.open("/network/health/report?month=" + month + "&provider=Public+operator");
            assertThat(report.text())
                    .contains(
                            "41 ms, 45 ms (of 7)",
                            IndiaTime.show(cut),
                            IndiaTime.show(cut.plus(Duration.ofMinutes(14))));
            for (String file : new String[] {"sla.pdf", "sla.xlsx"}) {
                String path = "/network/health/" + file + "?month=" + month + "&provider=Public+operator";
                assertThat(home.browser.download(path).body())
                        .isNotEmpty()
                        .isEqualTo(home.browser.download(path).body());
            }
            for (String nothing : new String[] {"month=2020-01", "month=3000-01", "month=never"}) {
                assertThat(home.browser
                                .get("/network/health/report?provider=Public+operator&" + nothing)
                                .statusCode())
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void aNightIsNoOutageAndAClosedDeskIsSaidToBeClosed() {
        try (Desk station = new Desk(STATION, Duty.STATION_OFFICER);
                Desk court = new Desk(COURT, Duty.MAGISTRATE);
                Desk home = new Desk(HOME, Duty.ADMINISTRATOR)) {
            station.beat("");
            station.beat("&closed=true");
            for (int i = 0; i < 10; i++) {
                court.beat("");
                clock.forward(MINUTE);
            }
            watch.flush();
            assertThat(home.row("Bawngkawn")).contains("Desk closed");
            clock.forward(Duration.ofHours(12));
            station.beat("");
            watch.flush();
            assertThat(home.row("Bawngkawn")).contains("cut off 0 min");
        }
    }

    @Test
    void whatLastedLessThanAMinuteIsARequestLost() {
        try (Desk station = new Desk(STATION, Duty.STATION_OFFICER)) {
            station.beat("&tried=40-0-2");
            station.beat("&delay=99999&tried=nonsense;5-9-1;1-2-3-4;99999999-0-1");
            watch.flush();
        }
        assertThat(table.hours(
                        clock.instant().minus(1, ChronoUnit.HOURS),
                        clock.instant().plusSeconds(1)))
                .filteredOn(hour -> hour.office().code().equals(STATION))
                .singleElement()
                .satisfies(hour -> {
                    assertThat(hour.lost()).isEqualTo(2);
                    assertThat(hour.tried()).isZero();
                    assertThat(hour.delays()).isEmpty();
                    assertThat(hour.beats()).isEqualTo(2);
                });
    }

    @Test
    void onlyHeadquartersSeesTheLinksAndOnlyItsAdministratorEntersThem() {
        try (Desk station = new Desk(STATION, Duty.STATION_OFFICER);
                Desk auditor = new Desk(HOME, Duty.AUDITOR);
                Desk home = new Desk(HOME, Duty.ADMINISTRATOR)) {
            for (String path : new String[] {
                "/network/health",
                "/network/health/report?month=2026-11&provider=x",
                "/network/links",
                "/network/links.csv"
            }) {
                assertThat(station.browser.get(path).statusCode()).as(path).isEqualTo(404);
            }
            auditor.open("/network/health");
            assertThat(auditor.browser.get("/network/links").statusCode()).isEqualTo(404);
            HttpResponse<String> wrong = home.browser.post(
                    "/network/links",
                    "/network/links",
                    Map.of("office", STATION, "technology", "MPLS", "from", "soon"));
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(PageTest.check(wrong.body()).select("#errors li").eachText())
                    .hasSize(5)
                    .first()
                    .isEqualTo("From day: “soon” is no day. Write it as 2026-04-01 or 1/4/2026.");
        }
    }

    @Test
    void hoursGoAfterTheirTime() {
        try (Desk station = new Desk(STATION, Duty.STATION_OFFICER)) {
            station.beat("");
            watch.flush();
        }
        table.forgetBefore(clock.instant().plus(Duration.ofHours(1)));
        assertThat(jdbc.sql("select count(*) from network_hour")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
