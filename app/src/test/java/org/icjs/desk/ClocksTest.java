package org.icjs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.icjs.clocks.StateSettings;
import org.icjs.desk.clock.NoticeRound;
import org.icjs.desk.clock.Rulebook;
import org.icjs.docket.CourtEntry.BailApplied;
import org.icjs.docket.CourtEntry.PoliceReportReceived;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.PoliceEntry.ArresteeForwarded;
import org.icjs.identity.Duty;
import org.icjs.identity.SetClock;
import org.icjs.journal.Rebuild;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.law.Offences;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What falls due: on the desk, on the case's page, in the warnings, while a test moves the time on. */
@Import(ClocksTest.Own.class)
class ClocksTest extends DeskFixture {
    private static final String SUPERVISION = "MZ-SP-AIZAWL";

    @Autowired
    private NoticeRound round;

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private SetClock clock;

    @Autowired
    private JdbcClient jdbc;

    /** The walk's custody began 116 days ago, so what is counted in 130 days ends in two weeks. */
    @TestConfiguration
    static class Own {
        @Bean
        @Primary
        SetClock setClock() {
            return new SetClock(Clock.systemUTC().instant());
        }

        @Bean
        @Primary
        Rulebook ownRulebook() {
            return new Rulebook(
                    List.of(
                            TestRules.production(),
                            TestRules.fromRemand("testReport", 130, OfficeRole.INVESTIGATOR),
                            TestRules.fromRemand("defaultBail", 130, OfficeRole.COURT),
                            TestRules.lapsing(),
                            TestRules.unknown(),
                            TestRules.defective()),
                    Offences.standard(),
                    StateSettings.shipped());
        }
    }

    @BeforeEach
    void today() {
        clock.forward(Duration.between(clock.instant(), Instant.now()));
    }

    @Test
    void theDeskShowsWhatFallsDueNearestFirstAndWhatIsOverdueInWords() {
        String later = theftUntil(BailApplied.class);
        String overdue = theftUntil(ArresteeForwarded.class);
        try (Officer station = officer(STATION, Duty.STATION_OFFICER);
                Officer stranger = officer(STRANGER, Duty.STATION_OFFICER)) {
            List<Element> rows = station.open("/desk").select(".icjs-desk__falls .icjs-list__item");
            assertThat(rows.getFirst().text()).contains("Production after arrest", "Overdue by", " days");
            assertThat(rows.getFirst().select(".icjs-wrong")).isNotEmpty();
            assertThat(hrefs(rows)).contains("/cases/" + later + "/clocks", "/cases/" + overdue + "/clocks");
            assertThat(hrefs(rows).indexOf("/cases/" + overdue + "/clocks"))
                    .isLessThan(hrefs(rows).indexOf("/cases/" + later + "/clocks"));
            assertThat(stranger.open("/desk").select(".icjs-desk__falls").text())
                    .contains("Nothing falls due from your office");
        }
    }

    private static List<String> hrefs(List<Element> rows) {
        return rows.stream()
                .map(row -> row.expectFirst(".icjs-list__what a").attr("href"))
                .toList();
    }

    @Test
    void thePageOfACasesClocksSaysWhyAndFromWhomAndIsMasked() {
        String docket = theftUntil(PoliceReportReceived.class);
        String path = "/cases/" + docket + "/clocks";
        try (Officer station = officer(STATION, Duty.STATION_OFFICER);
                Officer jailor = officer(JAIL, Duty.JAILER);
                Officer laboratory = officer(LABORATORY, Duty.SCIENTIST);
                Officer stranger = officer(STRANGER, Duty.STATION_OFFICER)) {
            assertThat(station.open("/cases/" + docket).select("a[href=" + path + "]"))
                    .hasSize(1);
            Document page = station.open(path);
            assertThat(page.expectFirst("section[aria-labelledby=done]").text())
                    .contains("Done in time", "BNSS 58", "Arrested on", "To act: ");
            assertThat(page.expectFirst("section[aria-labelledby=cannot-tell]").text())
                    .contains("BNSS 479(1)", "It is not known when", "Zoramthanga R.");
            assertThat(page.text()).contains("could not be reckoned", "No time runs in this case");
            page.select(".icjs-clock__entry").forEach(entry -> station.open(entry.attr("href")));
            assertThat(page.select(".icjs-clock__entry")).hasSizeGreaterThan(3);
            assertThat(jailor.open(path).text()).contains("Cannot tell", "is held since the remand of");
            assertThat(laboratory.open(path).text())
                    .contains("further clocks rest on entries that are withheld")
                    .doesNotContain("Zoramthanga", "held since", "BNSS 187(3)");
            assertThat(stranger.status(path)).isEqualTo(404);
            assertThat(station.status("/cases/nonsense/clocks")).isEqualTo(404);
        }
    }

    @Test
    void whatIsDoneStandsNoMoreAndMadeAnewTheTableIsTheSame() {
        String running = theftUntil(BailApplied.class);
        String done = theftUntil(PoliceReportReceived.class);
        assertThat(rules(running)).containsExactly("defaultBail", "testLapsing", "testReport");
        assertThat(rules(done)).isEmpty();
        List<String> before = deadlines();
        clock.forward(Duration.ofMinutes(7));
        assertThat(rebuild.run(_ -> {})).isTrue();
        assertThat(deadlines()).isEqualTo(before).isNotEmpty();
    }

    private List<String> rules(String docket) {
        return jdbc.sql("select rule from desk_deadline where docket = :docket order by rule, office")
                .param("docket", UUID.fromString(docket))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> deadlines() {
        return jdbc.sql("select row_to_json(d)::text from desk_deadline as d order by 1")
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void eachStageIsToldOnceAndTheWarningClimbs() {
        String docket = theftUntil(BailApplied.class);
        Instant due = due(docket);
        toDaysBefore(due, 20);
        round.run();
        assertThat(told(docket)).isEmpty();

        toDaysBefore(due, 7);
        round.run();
        round.run();
        assertThat(told(docket)).containsExactly("7 " + STATION);

        toDaysBefore(due, 1);
        round.run();
        assertThat(told(docket))
                .as("three days before, the program did not run")
                .hasSize(3);
        assertThat(told(docket).subList(1, 3)).containsExactlyInAnyOrder("1 " + STATION, "1 " + supervisor(docket));

        assertThat(rebuild.run(_ -> {})).isTrue();
        round.run();
        assertThat(told(docket)).as("made anew, nobody is told again").hasSize(3);

        toDaysBefore(due, -1);
        round.run();
        round.run();
        assertThat(told(docket).subList(3, 6))
                .containsExactlyInAnyOrder("-1 " + STATION, "-1 " + supervisor(docket), "-1 " + COURT);
        toDaysBefore(due, -40);
        round.run();
        assertThat(told(docket)).hasSize(6);
    }

    private String supervisor(String docket) {
        return jdbc.sql("""
                        select office from docket_access
                        where docket = :docket and 'SUPERVISOR' = any(roles) and office = :office
                        """)
                .param("docket", UUID.fromString(docket))
                .param("office", SUPERVISION)
                .query(String.class)
                .single();
    }

    @Test
    void whatLapsesByTimeAloneIsNeitherShownNorWarnedOf() {
        String docket = theftUntil(BailApplied.class);
        String own = "a[href=/cases/" + docket + "/clocks]";
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            assertThat(station.open("/desk").select(".icjs-desk__falls " + own)).hasSize(2);
            clock.forward(Duration.ofDays(10));
            assertThat(station.open("/desk").select(".icjs-desk__falls " + own)).hasSize(1);
            round.run();
            assertThat(notices(docket, "testLapsing")).isEmpty();
            assertThat(told(docket)).isNotEmpty();
        }
    }

    @Test
    void aRightIsWarnedOfToWhomItConcernsAsTheStateSetsIt() {
        String docket = theftUntil(BailApplied.class);
        toDaysBefore(due(docket), 15);
        round.run();
        assertThat(notices(docket, "defaultBail")).containsExactlyInAnyOrder("15 " + COURT, "15 " + STATION);
    }

    @Test
    void aWarningStandsUntilItIsAcknowledged() {
        String docket = theftUntil(BailApplied.class);
        toDaysBefore(due(docket), 7);
        round.run();
        long id = jdbc.sql("select id from desk_notice where docket = :docket and rule = 'testReport'")
                .param("docket", UUID.fromString(docket))
                .query(Long.class)
                .single();
        String action = "/notices/" + id + "/acknowledgement";
        try (Officer station = officer(STATION, Duty.STATION_OFFICER);
                Officer stranger = officer(STRANGER, Duty.STATION_OFFICER)) {
            Element form = station.open("/desk").expectFirst("form[action=" + action + "]");
            assertThat(Objects.requireNonNull(form.closest("li")).text())
                    .contains("7 days left", "Bawngkawn", "I have seen this");
            assertThat(stranger.browser().post("/desk", action, Map.of()).statusCode())
                    .isEqualTo(404);
            assertThat(station.browser().post("/desk", action, Map.of()).statusCode())
                    .isEqualTo(302);
            assertThat(station.open("/desk").select("form[action=" + action + "]"))
                    .isEmpty();
            assertThat(station.open("/cases/" + docket).text()).contains("Warning acknowledged");
        }
        assertThat(jdbc.sql("select acknowledged_by from desk_notice where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo(demonstration
                        .officer(new OfficeCode(STATION), Duty.STATION_OFFICER)
                        .code());
    }

    private Instant due(String docket) {
        return jdbc.sql("select due from desk_deadline where docket = :docket and rule = 'testReport'")
                .param("docket", UUID.fromString(docket))
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** Ten in the morning in India, so many days before the last day. */
    private void toDaysBefore(Instant due, int days) {
        Instant then =
                IndiaTime.at(IndiaTime.dateOf(due.minusNanos(1)).minusDays(days).atTime(10, 0));
        clock.forward(Duration.between(clock.instant(), then));
    }

    private List<String> told(String docket) {
        return notices(docket, "testReport");
    }

    private List<String> notices(String docket, String rule) {
        return jdbc.sql("""
                        select stage || ' ' || office from desk_notice
                        where docket = :docket and rule = :rule order by told_at, id
                        """)
                .param("docket", UUID.fromString(docket))
                .param("rule", rule)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
