package org.icjs.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.icjs.WholeProgram;
import org.icjs.identity.Duty;
import org.icjs.journey.GoldenCase;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.search.Searcher;
import org.icjs.search.fill.IndexState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person over two cases of two stations, held in one jail: what each office sees of him and may decide. */
class PersonsTest extends WholeProgram {
    private static final String AIZAWL = "MZ-PS-AIZAWL";

    @Autowired
    private IndexState state;

    private CaseId hurt = new CaseId(new java.util.UUID(0, 0));
    private CaseId theft = hurt;

    @BeforeEach
    void heIsHeldInTwoMatters() {
        Map<String, CaseId> cases = walk(GoldenCase.all().get(1)).dockets();
        hurt = Objects.requireNonNull(cases.get("case"));
        theft = Objects.requireNonNull(cases.get("other"));
        Instant until = Instant.now().plus(Duration.ofSeconds(30));
        while (state.progress().behind() > 0) {
            assertThat(Instant.now()).as("the index is behind").isBefore(until);
            Thread.onSpinWait();
        }
    }

    @Test
    void whoHasAPartInOneCaseIsToldWhomToAskForTheOther() {
        try (Searcher jail = at(JAIL, Duty.JAILER);
                Searcher station = at(AIZAWL, Duty.STATION_OFFICER);
                Searcher stranger = at(STRANGER, Duty.STATION_OFFICER)) {
            assertThat(jail.open(him()).select("section[aria-labelledby=records] > ul > li"))
                    .hasSize(2);
            assertThat(station.open(him()).select("section[aria-labelledby=records] > ul > li"))
                    .hasSize(1);
            assertThat(station.open(him()).text())
                    .contains("Ask Bawngkawn Police Station")
                    .doesNotContain(theft.toString(), "copper");
            assertThat(stranger.browser().get(him()).statusCode()).isEqualTo(404);
            assertThat(jail.browser().get("/persons/" + hurt + "/P99").statusCode())
                    .isEqualTo(404);
            assertThat(jail.browser().get("/persons/nonsense/P1").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void onlyWhoSeesBothRecordsDecidesAndOnlyWithAReason() {
        Map<String, String> apart =
                Map.of("other", theft + "/P2", "same", "false", "why", "The finger prints are not the same.");
        try (Searcher jail = at(JAIL, Duty.JAILER);
                Searcher station = at(AIZAWL, Duty.STATION_OFFICER)) {
            assertThat(station.browser()
                            .post(him(), him() + "/decisions", apart)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(jail.send(
                                    him(),
                                    him() + "/decisions",
                                    Map.of("other", theft + "/P2", "same", "false", "why", "no"))
                            .text())
                    .contains("Nothing was changed", "one jail’s own number");
            assertThat(jail.send(him(), him() + "/decisions", apart)
                            .select("section[aria-labelledby=records] > ul > li"))
                    .hasSize(1);
            assertThat(station.open(him()).text()).doesNotContain("Ask Bawngkawn", "finger prints");
        }
    }

    @Test
    void whatIsFollowedIsRenewedAndEndedByWhoFollows() {
        try (Searcher jail = at(JAIL, Duty.JAILER);
                Searcher another = at(JAIL, Duty.JAIL_SUPERINTENDENT)) {
            assertThat(jail.send(
                                    "/persons/following",
                                    "/persons/following",
                                    Map.of("mark", "MZ-01 t 4417", "why", "Seen at the gate at night."))
                            .text())
                    .contains("MZ01T4417", "Until");
            assertThat(jail.send(
                                    "/persons/following",
                                    "/persons/following",
                                    Map.of("mark", "x", "why", "Seen at the gate."))
                            .text())
                    .contains("5 to 20 letters");
            String end =
                    jail.open("/persons/following").select("form[action$=/end]").attr("action");
            assertThat(another.browser()
                            .post("/persons/following", end, Map.of())
                            .statusCode())
                    .isEqualTo(404);
            assertThat(jail.send("/persons/following", end, Map.of()).text()).doesNotContain("MZ01T4417");
        }
    }

    private String him() {
        return "/persons/" + hurt + "/P4";
    }

    private Searcher at(String office, Duty duty) {
        return new Searcher(port, demonstration.officer(new OfficeCode(office), duty));
    }
}
