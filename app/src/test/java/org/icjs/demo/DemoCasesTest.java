package org.icjs.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.docket.PaperJournal.nov;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.icjs.docket.Codec;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Handover;
import org.icjs.docket.Party;
import org.icjs.docket.Stage;
import org.icjs.identity.OfficeKind;
import org.icjs.identity.Offices;
import org.icjs.journal.Filing;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoCasesTest {
    private static final Instant NOW = nov(23, 14, 5);
    private static final Offices OFFICES = Offices.shipped();
    private static final Duties DUTIES = (_, _) -> new OfficerCode("PAPER-1");
    private static final PaperDesk DESK = new PaperDesk(OFFICES);

    @BeforeAll
    static void fill() {
        List<List<Planned>> cases = new DemoCases(OFFICES, DUTIES, NOW, 7).plan();
        Filling.Result filed = new Filling(DESK, DUTIES).file(cases, (_, _) -> {});
        assertThat(filed.whole()).isTrue();
        assertThat(filed.left()).isZero();
        assertThat(filed.recorded())
                .isEqualTo(filed.acts())
                .isEqualTo(DESK.filings().size())
                .isBetween(2_500, 8_000);
    }

    @Test
    void thereAreTwoHundredCasesInEveryStage() {
        List<Docket> dockets = DESK.journal.dockets();
        assertThat(dockets).hasSize(200);
        // An application for clearance is no case.
        assertThat(dockets.stream().map(Docket::stage).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Stage.CLEARANCE, Stage.CLEARANCE_DECIDED)));
    }

    @Test
    void everyStationOfTheStateHasCases() {
        Set<OfficeCode> stations = OFFICES.all().stream()
                .filter(office -> office.kind() == OfficeKind.POLICE_STATION)
                .map(office -> office.code())
                .collect(Collectors.toSet());
        assertThat(DESK.filings().stream().map(Filing::office).collect(Collectors.toSet()))
                .containsAll(stations);
    }

    @Test
    void everyKindOfCustodyAndOfHandoverIsThere() {
        Set<Party.Custody> custody = EnumSet.noneOf(Party.Custody.class);
        Set<Handover.Kind> waiting = EnumSet.noneOf(Handover.Kind.class);
        for (Docket docket : DESK.journal.dockets()) {
            docket.people().forEach(party -> custody.add(party.custody()));
            docket.handovers().stream()
                    .filter(handover -> !handover.closed())
                    .forEach(handover -> waiting.add(handover.kind()));
        }
        assertThat(custody)
                .contains(
                        Party.Custody.AT_LIBERTY,
                        Party.Custody.ARRESTED,
                        Party.Custody.JUDICIAL,
                        Party.Custody.ON_BAIL,
                        Party.Custody.SENTENCED,
                        Party.Custody.RELEASED);
        assertThat(waiting).containsExactlyInAnyOrder(Handover.Kind.values());
    }

    @Test
    void nothingLiesInTheFutureAndSomethingIsOfToday() {
        assertThat(DESK.filings()).allMatch(filing -> !filing.occurredAt().isAfter(NOW));
        assertThat(DESK.filings()).anyMatch(filing -> filing.occurredAt().isAfter(NOW.minus(Duration.ofHours(24))));
    }

    @Test
    void actsOfACaseAreFiledInTheirOrderAndAllCasesNearlySo() {
        Instant latest = Instant.MIN;
        for (Filing filing : DESK.filings()) {
            assertThat(filing.occurredAt())
                    .isAfter(latest.equals(Instant.MIN) ? latest : latest.minus(Duration.ofDays(5)));
            latest = filing.occurredAt().isAfter(latest) ? filing.occurredAt() : latest;
        }
        for (Docket docket : DESK.journal.dockets()) {
            assertThat(docket.entries().stream().map(recorded -> recorded.occurredAt()))
                    .isSorted();
        }
    }

    @Test
    void theSameSeedTellsTheSameCases() {
        assertThat(facts(7)).isEqualTo(facts(7));
        assertThat(facts(7)).isNotEqualTo(facts(8));
    }

    @Test
    void namesHaveManyShapes() {
        Set<String> names = new HashSet<>();
        DESK.journal
                .dockets()
                .forEach(docket -> docket.people()
                        .forEach(party -> docket.known(Fact.PERSON_NAME, party.ref())
                                .ifPresent(known -> names.add(known.value().toString()))));
        assertThat(names).hasSizeGreaterThan(400);
        assertThat(names).anyMatch(name -> name.contains("ṭ")).anyMatch(name -> name.contains("â"));
        assertThat(names).contains("K").anyMatch(name -> name.split(" ").length >= 3);
    }

    @Test
    void aSecondFillingFindsTheCasesThere() {
        int before = DESK.filings().size();
        Filling.Result again =
                new Filling(DESK, DUTIES).file(new DemoCases(OFFICES, DUTIES, NOW, 7).plan(), (_, _) -> {});
        assertThat(again).isEqualTo(new Filling.Result(before, 0, 0, true));
        assertThat(DESK.filings()).hasSize(before);
    }

    @Test
    void casesOfAnotherPlanAreLeftWhereTheyAre() {
        int before = DESK.filings().size();
        Filling.Result other =
                new Filling(DESK, DUTIES).file(new DemoCases(OFFICES, DUTIES, NOW, 8).plan(), (_, _) -> {});
        assertThat(other.whole()).isTrue();
        assertThat(other.left()).isEqualTo(200);
        assertThat(DESK.filings()).hasSize(before);
    }

    private static List<String> facts(long seed) {
        return new DemoCases(OFFICES, DUTIES, NOW, seed)
                .plan().stream()
                        .map(acts -> acts.getFirst())
                        .map(first -> Codec.whole(first.entry().apply(_ -> {
                                    throw new AssertionError("an FIR names no entry");
                                }))
                                .canonical())
                        .toList();
    }
}
