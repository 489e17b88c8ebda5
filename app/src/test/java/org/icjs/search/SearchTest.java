package org.icjs.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.icjs.WholeProgram;
import org.icjs.docket.Docket;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.identity.Duty;
import org.icjs.journal.Dockets;
import org.icjs.journal.Erasure;
import org.icjs.journal.Outcome;
import org.icjs.journey.GoldenCase;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.search.fill.IndexState;
import org.icjs.search.index.Question;
import org.icjs.search.index.SearchIndex;
import org.icjs.verifier.Group;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer finds whom he may find, is told whom to ask for the rest, and is seen searching. */
class SearchTest extends WholeProgram {
    private static final String AIZAWL = "MZ-PS-AIZAWL";
    private static final String SUPERVISION = "MZ-SP-AIZAWL";
    private static boolean told;
    private static Map<String, CaseId> cases = Map.of();

    @Autowired
    private IndexState state;

    @Autowired
    private SearchIndex index;

    @Autowired
    private Erasure erasure;

    @Autowired
    private Dockets dockets;

    @BeforeEach
    void twoMenHaveBrokenAnArm() {
        if (!told) {
            cases = walk(GoldenCase.all().get(1)).dockets();
            told = true;
        }
        whole();
    }

    @Test
    void aNameIsFoundAsItSoundedAndThePageSaysWhy() {
        try (Searcher station = at(AIZAWL, Duty.STATION_OFFICER)) {
            Document page = station.found(Map.of("person", "Vanlalzoma", "age", "30", "sex", "MALE"));

            String first = page.expectFirst("ul.icjs-list > li").text();
            assertThat(first).contains("Vanlalzawma", "Accused", "Aizawl Police Station", "bits");
            assertThat(page.expectFirst(".icjs-whys").text()).contains("vanlalzoma", "vanlalzawma", "+");
            assertThat(page.select("aside").text()).contains("In the records of", "Police", "Jail");
        }
    }

    @Test
    void whoHasNoPartIsToldWhomToAskAndNoName() {
        try (Searcher stranger = at(STRANGER, Duty.STATION_OFFICER)) {
            Document page = stranger.found(Map.of("person", "Vanlalzawma", "age", "29"));

            assertThat(page.select("ul.icjs-list a")).isEmpty();
            assertThat(page.text()).contains("Ask Aizawl Police Station").doesNotContain("Zarkawt", "Taxi", "FIR 1/");
        }
    }

    @Test
    void aVictimIsFoundByNobodyWithoutAPart() {
        try (Searcher stranger = at(STRANGER, Duty.STATION_OFFICER);
                Searcher station = at(AIZAWL, Duty.STATION_OFFICER)) {
            assertThat(stranger.found(Map.of("person", "Lalrinfela"))
                            .select("main")
                            .text())
                    .doesNotContain("Ask ");
            assertThat(station.found(Map.of("person", "Lalrinfela"))
                            .select("ul.icjs-list > li")
                            .text())
                    .contains("Lalrinfela", "Victim");
        }
    }

    @Test
    void aNumberIsFoundHoweverItIsWrittenAndCanBeThePurpose() {
        CaseId docket = Objects.requireNonNull(cases.get("case"));
        String number = dockets.load(docket)
                .known(org.icjs.docket.Fact.FIR_NUMBER)
                .orElseThrow()
                .value()
                .toString();
        try (Searcher station = at(AIZAWL, Duty.STATION_OFFICER)) {
            Document page = station.found(Map.of(
                    "text",
                    number.toLowerCase(java.util.Locale.ROOT).replace("fir ", "fir-"),
                    "purpose",
                    "CASE",
                    "case",
                    number,
                    "why",
                    ""));
            assertThat(page.select("ul.icjs-list > li a").eachAttr("href")).contains("/cases/" + docket);
            assertThat(station.refused(Map.of("text", "Zoa", "purpose", "CASE", "case", "FIR 9999/2026")))
                    .contains("No case of your office");
        }
    }

    @Test
    void aSearchIsSeenByWhoOverseesIt() {
        String why = "A man gave this name at the gate " + UUID.randomUUID();
        try (Searcher station = at(AIZAWL, Duty.STATION_OFFICER);
                Searcher superior = at(SUPERVISION, Duty.SUPERVISOR);
                Searcher another = at("MZ-SP-LUNGLEI", Duty.SUPERVISOR);
                Searcher investigator = at(AIZAWL, Duty.INVESTIGATOR)) {
            station.found(Map.of("person", "Zozo Zaa", "why", why));

            assertThat(superior.open("/search/who").text()).contains("Zozo Zaa", why, "Aizawl Police Station");
            assertThat(another.open("/search/who").text()).doesNotContain(why);
            assertThat(investigator.browser().get("/search/who").statusCode()).isEqualTo(403);
            assertThat(station.open("/journal/readings").text()).contains("Search: ");
        }
    }

    @Test
    void whatCannotBeLookedForIsSaidToBeSo() {
        try (Searcher station = at(AIZAWL, Duty.STATION_OFFICER)) {
            assertThat(station.refused(Searcher.reasoned(Map.of()))).contains("Type what you look for");
            assertThat(station.refused(Searcher.reasoned(Map.of("text", "a")))).contains("One letter");
            assertThat(station.refused(Searcher.reasoned(Map.of("text", "*?%"))))
                    .contains("Type letters or digits");
            assertThat(station.refused(Searcher.reasoned(Map.of("text", "\u0000\u0007"))))
                    .contains("Type what");
            assertThat(station.refused(Searcher.reasoned(Map.of("person", "Zoa", "age", "old"))))
                    .contains("whole years");
            assertThat(station.refused(Searcher.reasoned(Map.of("age", "30")))).contains("Give a name");
            assertThat(station.found(Map.of("text", "𝒵".repeat(10_000))).text())
                    .contains("its beginning was looked for", "…")
                    .hasSizeLessThan(3_000);
            assertThat(station.found(Map.of("text", "Zo")).text()).contains("type three letters or more");
            assertThat(station.refused(Map.of("text", "Zoa"))).contains("Choose what you search for");
            assertThat(station.refused(Map.of("text", "Zoa", "purpose", "VERIFICATION", "why", "x")))
                    .contains("at least ten letters");
            for (String odd : List.of(
                    "' or 1=1 --",
                    "name:*~2 AND [a TO z] +(\"",
                    "99999 12345",
                    "वनलल zawma वन",
                    "ab".repeat(5000),
                    "Vanlalzawma ".repeat(800))) {
                assertThat(station.found(Map.of("text", odd)).select("h1").text())
                        .isEqualTo("What was found");
            }
        }
    }

    @Test
    void whoReadsNoCasesDoesNotSearch() {
        try (Searcher administrator = at("MZ-HOME-ICJS", Duty.ADMINISTRATOR)) {
            assertThat(administrator.browser().get("/search").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void filledAnewItHoldsTheSame() {
        long things = index.size();
        assertThat(things).isGreaterThan(5);
        try (Searcher administrator = at("MZ-HOME-ICJS", Duty.ADMINISTRATOR)) {
            administrator.send("/search/index", "/search/index", Map.of());
            whole();
            assertThat(administrator.open("/search/index").text()).contains("Everything that is recorded");
        }
        index.refresh();
        assertThat(index.size()).isEqualTo(things);
        assertThat(index.find(Question.of("Vanlalzawma")).remarks()).isEmpty();
    }

    @Test
    void lostWhileTheProgramRunsItIsFilledAnew() {
        long things = index.size();

        index.clear();
        whole();

        assertThat(index.size()).isEqualTo(things);
        try (Searcher station = at(AIZAWL, Duty.STATION_OFFICER)) {
            assertThat(station.found(Map.of("person", "Vanlalzawma")).text()).contains("Vanlalzawma");
        }
    }

    @Test
    void whatIsErasedIsFoundNoMore() {
        CaseId docket = new CaseId(UUID.fromString(theftUntil(PersonArrested.class)));
        whole();
        assertThat(index.find(Question.of("Lalṭhanpuii Hrangdawla")).hits())
                .anyMatch(hit -> hit.item().id().startsWith(docket.toString()));
        Docket before = dockets.load(docket);
        List<EntryId> fir =
                before.all(FirRegistered.class).stream().map(Docket.Of::id).toList();

        Outcome outcome = erasure.erase(new Erasure.Order(
                new OfficeCode(STATION),
                demonstration.officer(new OfficeCode(STATION), Duty.STATION_OFFICER),
                docket,
                fir,
                Set.of(Group.RESTRICTED, Group.PROTECTED),
                "Order 7 of the Sessions Judge",
                UUID.randomUUID().toString()));
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        whole();

        assertThat(index.find(Question.of("Lalṭhanpuii Hrangdawla")).hits())
                .noneMatch(hit -> hit.item().id().startsWith(docket.toString()));
    }

    private Searcher at(String office, Duty duty) {
        return new Searcher(port, demonstration.officer(new OfficeCode(office), duty));
    }

    /** Waits until all that is recorded is in the index. */
    private void whole() {
        Instant until = Instant.now().plus(Duration.ofSeconds(30));
        while (state.progress().behind() > 0 || index.position() == 0 || state.partial()) {
            assertThat(Instant.now()).as("the index is behind").isBefore(until);
            try {
                Thread.sleep(Duration.ofMillis(50));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
