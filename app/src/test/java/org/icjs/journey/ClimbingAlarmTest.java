package org.icjs.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.icjs.WholeProgram;
import org.icjs.desk.clock.NoticeRound;
import org.icjs.docket.CourtEntry.BailApplied;
import org.icjs.identity.Duty;
import org.icjs.identity.SetClock;
import org.icjs.identity.demo.Demonstration;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Days pass in which no police report is filed: the alarm of default bail (BNSS 187(3)) goes from the station to its superior to the court and the
 * legal services authority.
 */
@Import(ClimbingAlarmTest.Own.class)
class ClimbingAlarmTest extends WholeProgram {
    private static final String SUPERVISION = "MZ-SP-AIZAWL";
    private static final String LEGAL_SERVICES = "MZ-DLSA-AIZAWL";
    private static final String WARNINGS = ".icjs-desk__notices";

    @Autowired
    private NoticeRound round;

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

    @Test
    void fromTheStationToItsSuperiorToTheCourt() {
        String docket = theftUntil(BailApplied.class, clock.instant().minus(Duration.ofDays(35)));
        Instant due = jdbc.sql("select due from desk_deadline where docket = :docket and rule = 'defaultBail'")
                .param("docket", UUID.fromString(docket))
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        try (Chrome station = at(STATION, Duty.STATION_OFFICER);
                Chrome superior = at(SUPERVISION, Duty.SUPERVISOR);
                Chrome court = at(COURT, Duty.MAGISTRATE);
                Chrome legalAid = at(LEGAL_SERVICES, Duty.LEGAL_SERVICES_SECRETARY)) {
            toDaysBefore(due, 16);
            assertThat(warnings(station, docket)).isEmpty();

            toDaysBefore(due, 15);
            assertThat(warnings(station, docket)).singleElement(STRING).contains("The right begins in 16 days");
            station.picture("alarm-station");
            assertThat(warnings(superior, docket)).isEmpty();
            assertThat(warnings(court, docket)).isEmpty();

            toDaysBefore(due, 3);
            assertThat(warnings(superior, docket))
                    .singleElement(STRING)
                    .contains("The right begins in 4 days", "Bawngkawn");
            superior.picture("alarm-superior");
            assertThat(warnings(court, docket)).isEmpty();

            toDaysBefore(due, 0);
            assertThat(warnings(court, docket)).singleElement(STRING).contains("The right begins in");
            court.picture("alarm-court");
            assertThat(warnings(legalAid, docket)).singleElement(STRING).contains("The right begins in");
            legalAid.picture("alarm-legal-services");
            legalAid.open("/cases/" + docket + "/clocks");
            assertThat(legalAid.text("main")).contains("BNSS 187(3)");
            legalAid.picture("alarm-legal-services-clocks");
            legalAid.open("/cases/" + docket);
            legalAid.picture("legal-services-case");

            toDaysBefore(due, -1);
            assertThat(warnings(court, docket)).isNotEmpty().allMatch(text -> text.contains("The right stands since"));
            court.open("/cases/" + docket + "/clocks");
            assertThat(court.text("main")).contains("Right has begun", "BNSS 187(3)");
            court.picture("alarm-clocks");
        }
    }

    private Chrome at(String office, Duty duty) {
        Chrome chrome = Chrome.desktop(port);
        chrome.as(demonstration.officer(new OfficeCode(office), duty).code(), Demonstration.PASSWORD);
        return chrome;
    }

    /** What the desk says of default bail in this case. */
    private static List<String> warnings(Chrome chrome, String docket) {
        chrome.open("/desk");
        return chrome.all(WARNINGS + " li").stream()
                .filter(item -> !item.findElements(By.cssSelector("a[href='/cases/" + docket + "/clocks']"))
                        .isEmpty())
                .map(WebElement::getText)
                .filter(text -> text.contains("Default bail"))
                .toList();
    }

    /** Ten in the morning in India, so many days before the last day of the time allowed; then the round is made. */
    private void toDaysBefore(Instant due, int days) {
        Instant then =
                IndiaTime.at(IndiaTime.dateOf(due.minusNanos(1)).minusDays(days).atTime(10, 0));
        clock.forward(Duration.between(clock.instant(), then));
        round.run();
    }
}
