package org.icjs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.icjs.WholeProgram;
import org.icjs.identity.Duty;
import org.icjs.identity.demo.Demonstration;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.network.LinkHour;
import org.icjs.network.health.LinkWatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** An open desk behind a line that is cut and mended: its browser notices, remembers and tells. */
@TestPropertySource(properties = "icjs.network.beat=1")
class LinkCutBrowserTest extends WholeProgram {
    private static final String HOME = "MZ-HOME-ICJS";

    @Autowired
    private LinkWatch watch;

    @Autowired
    private JdbcClient jdbc;

    private long sum(String column) {
        watch.flush();
        return jdbc.sql("select coalesce(sum(" + column + "), 0) from network_hour where office = :office")
                .param("office", STATION)
                .query(Long.class)
                .single();
    }

    private Chrome as(Chrome chrome, String office, Duty duty) {
        chrome.as(demonstration.officer(new OfficeCode(office), duty).code(), Demonstration.PASSWORD);
        return chrome;
    }

    @Test
    void aCutIsNoticedByTheOpenDesk() throws IOException {
        try (Line line = new Line(port);
                Chrome chrome = as(Chrome.desktop(line.port()), STATION, Duty.STATION_OFFICER)) {
            chrome.open("/desk");
            chrome.until(_ -> sum("beats") >= 3 && sum("cardinality(delays)") >= 1);
            assertThat(sum("lost")).isZero();

            line.cut();
            chrome.until(_ -> line.refused() >= 5);
            line.mend();

            chrome.until(_ -> sum("lost") >= 2);
        }
    }

    @Test
    void thePagesOfTheLinks() {
        Instant hour = LinkHour.hourOf(Instant.now().minus(Duration.ofHours(2)));
        hour(STATION, hour, ~0L >>> 4 & ~(0xFFFL << 20), 0xFFFL << 20, "{38,41,44,39,120}", 3100);
        hour(COURT, hour, ~0L >>> 4, 0, "{12,14,11}", 0);
        try (Chrome chrome = as(Chrome.desktop(port), HOME, Duty.ADMINISTRATOR)) {
            chrome.open("/network/links");
            chrome.type(chrome.element("from"), "1/4/2026");
            chrome.type(chrome.element("provider"), "Public operator");
            chrome.type(chrome.element("committed_kbps"), "2048");
            chrome.type(chrome.element("uptime_percent"), "99.99");
            chrome.picture("links-form");
            chrome.press("#one button[type=submit]");
            assertThat(chrome.text("#errors")).contains("Price of a year");
            chrome.picture("links-wrong");
            chrome.type(chrome.element("yearly_inr"), "1,80,000");
            chrome.script("document.getElementById('office').value = arguments[0]", STATION);
            chrome.press("#one button[type=submit]");
            assertThat(chrome.text("#paid")).contains("Bawngkawn");
            chrome.open("/network/health");
            assertThat(chrome.text("#links")).contains("cut off 12 min");
            chrome.picture("health");
            chrome.press("#reports a");
            chrome.picture("health-report");
        }
        try (Chrome chrome = as(Chrome.phone(port), HOME, Duty.ADMINISTRATOR)) {
            chrome.open("/network/health");
            chrome.picture("health-phone");
            chrome.open(
                    "/network/health/report?provider=Public+operator&month=" + YearMonth.from(IndiaTime.dateOf(hour)));
            chrome.picture("health-report-phone");
            chrome.open("/network/links");
            chrome.picture("links-phone");
        }
    }

    private void hour(String office, Instant hour, long seen, long tried, String delays, int best) {
        jdbc.sql("""
                        insert into network_hour values
                        (:office, :hour, :seen, :tried, 60, 2, cast(:delays as integer[]), 1, :best, 0, 0)
                        """)
                .param("office", office)
                .param("hour", Timestamp.from(hour))
                .param("seen", seen)
                .param("tried", tried)
                .param("delays", delays)
                .param("best", best)
                .update();
        jdbc.sql("insert into network_now values (:office, :seen) on conflict (office) do nothing")
                .param("office", office)
                .param("seen", Timestamp.from(hour.plus(59, ChronoUnit.MINUTES)))
                .update();
    }
}
