package org.icjs.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.icjs.WholeProgram;
import org.icjs.docket.PoliceEntry.ReportSentForScrutiny;
import org.icjs.docket.PrisonEntry.PrisonerAdmitted;
import org.icjs.identity.Duty;
import org.icjs.journey.GoldenCase;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.verifier.Json;
import org.icjs.verifier.WireEntry;
import org.junit.jupiter.api.Test;

/** What an office's own system gets when it asks what others have recorded. */
class FeedTest extends WholeProgram {
    /** One item, as it came. */
    record Item(long n, WireEntry entry) {}

    static List<Item> all(Client client) {
        List<Item> all = new ArrayList<>();
        List<Item> page = page(client, 0, 500);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = page(client, page.getLast().n(), 500);
        }
        return all;
    }

    private static List<Item> page(Client client, long after, int limit) {
        return items(client.json("/api/v1/feed?after=" + after + "&limit=" + limit));
    }

    private static List<Item> items(Json.Obj answer) {
        return ((Json.Arr) Objects.requireNonNull(answer.members().get("items")))
                .items().stream().map(FeedTest::item).toList();
    }

    private static Item item(Json json) {
        var members = ((Json.Obj) json).members();
        return new Item(
                ((Json.Num) Objects.requireNonNull(members.get("n"))).value(),
                WireEntry.parse(Objects.requireNonNull(members.get("entry"))));
    }

    private Client client(String office, Duty duty) {
        OfficeCode code = new OfficeCode(office);
        return new Client(port, code, demonstration.officer(code, duty));
    }

    @Test
    void itemsComeInOrderAndPageByPage() {
        theftUntil(ReportSentForScrutiny.class);
        try (Client court = client(COURT, Duty.MAGISTRATE)) {
            List<Item> all = all(court);
            assertThat(all).hasSizeGreaterThan(10);
            assertThat(all).extracting(Item::n).isSorted().doesNotHaveDuplicates();
            long middle = all.get(4).n();
            assertThat(page(court, middle, 3)).isEqualTo(all.subList(5, 8));
            assertThat(page(court, all.getLast().n(), 3)).isEmpty();
            assertThat(all)
                    .allSatisfy(
                            item -> assertThat(item.entry().verifyCommitments()).isEmpty());
            assertThat(all).noneMatch(item -> item.entry().envelope().office().equals(COURT));
        }
    }

    @Test
    void whoComesLaterGetsWhatCameBefore() {
        CaseId docket = CaseId.parse(theftUntil(PrisonerAdmitted.class));
        try (Client jail = client(JAIL, Duty.JAILER)) {
            assertThat(all(jail))
                    .filteredOn(item ->
                            docket.toString().equals(item.entry().envelope().docket()))
                    .extracting(item -> item.entry().envelope().type())
                    .contains("police.FirRegistered", "police.PersonArrested", "courts.RemandOrdered")
                    .doesNotContain("police.StatementRecorded", "police.DiaryWritten");
        }
    }

    @Test
    void whoWaitsIsAnsweredAsSoonAsSomethingComes() {
        String docket = theftUntil(PrisonerAdmitted.class);
        try (Client court = client(COURT, Duty.MAGISTRATE);
                Client station = client(STATION, Duty.INVESTIGATOR)) {
            List<Item> before = all(court);
            long last = before.getLast().n();
            long from = System.nanoTime();
            CompletableFuture<Json.Obj> waiting =
                    CompletableFuture.supplyAsync(() -> court.json("/api/v1/feed?wait=20&after=" + last));
            CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS)
                    .execute(() -> station.file("""
                            {"type":"police.WitnessesNamed","docket":"%s","occurredAt":"2026-10-02T04:50:00.000Z",
                            "confirmed":true,"facts":{"witnesses":[{"name":"Rosiama","sex":"MALE",
                            "address":{"where":"Zuangtui","district":"261"}}]}}
                            """.formatted(docket)));
            List<Item> came = items(waiting.join());
            assertThat(came).extracting(item -> item.entry().envelope().type()).contains("police.WitnessesNamed");
            assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(15));
        }
    }

    @Test
    void whoWaitsForNothingIsAnsweredEmpty() {
        try (Client far = client("MZ-JAIL-LUNGLEI", Duty.JAILER)) {
            List<Item> all = all(far);
            long last = all.isEmpty() ? 0 : all.getLast().n();
            long from = System.nanoTime();
            Json.Obj answer = far.json("/api/v1/feed?wait=1&after=" + last);
            assertThat(items(answer)).isEmpty();
            assertThat(answer.members().get("next")).isEqualTo(new Json.Num(last));
            assertThat(Duration.ofNanos(System.nanoTime() - from)).isGreaterThan(Duration.ofMillis(900));
        }
    }

    @Test
    void aVictimOfAnOffenceAgainstAWomanIsNamedToNeitherLaboratoryNorJail() {
        CaseId docket =
                walk(GoldenCase.all().getLast()).dockets().values().iterator().next();
        try (Client laboratory = client(LABORATORY, Duty.SCIENTIST);
                Client jail = client("MZ-JAIL-LUNGLEI", Duty.JAILER)) {
            for (Client client : List.of(laboratory, jail)) {
                String file = client.get("/api/v1/dockets/" + docket).body();
                String feed = client.get("/api/v1/feed?limit=500").body();
                assertThat(file).contains("BNS 74");
                assertThat(file + feed).doesNotContain("Vanlalmuanpuii", "+918974500031", "House 31");
            }
        }
    }
}
