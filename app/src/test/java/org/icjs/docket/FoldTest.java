package org.icjs.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.Cnr;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonName;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Register;
import org.icjs.kernel.RegisterNumber;
import org.icjs.kernel.Uuids;
import org.icjs.verifier.Group;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FoldTest {
    private static final CaseId CASE = new CaseId(Uuids.v7(Instant.EPOCH, new Random(1)));
    private static final OfficerCode OFFICER = new OfficerCode("MZP-1042");
    private static final List<OfficeCode> OFFICES = Stream.of("MZ-PS-A", "MZ-CJM-A", "MZ-JAIL-0", "MZ-FSL-A")
            .map(OfficeCode::new)
            .toList();

    @TestFactory
    Stream<DynamicTest> theDocketIsTheSameInWhateverOrderEntriesArrive() {
        return IntStream.range(0, 40)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    Random random = new Random(seed);
                    List<Recorded> entries = history(random, false);
                    Docket docket = Docket.fold(CASE, entries);
                    List<Recorded> shuffled = new ArrayList<>(entries);
                    for (int i = 0; i < 5; i++) {
                        Collections.shuffle(shuffled, random);
                        assertSame(Docket.fold(CASE, shuffled), docket);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> oneEntryMoreIsTheSameAsAReplayOfAll() {
        return IntStream.range(100, 140)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    Docket step = Docket.empty(CASE);
                    List<Recorded> entries = history(new Random(seed), true);
                    for (int i = 0; i < entries.size(); i++) {
                        step = step.with(entries.get(i));
                        assertSame(step, Docket.fold(CASE, entries.subList(0, i + 1)));
                    }
                }));
    }

    @Test
    void anEntryFollowsAllThatItsAuthorHadSeenWhateverTheClocksSay() {
        OfficeCode station = OFFICES.getFirst();
        OfficeCode court = OFFICES.get(1);
        Recorded fir = recorded(
                station,
                1,
                Instant.ofEpochSecond(900),
                Map.of(),
                AFir.of("BNS 303(2)").entry());
        // The court's clock is behind the station's.
        Recorded order = recorded(
                court, 1, Instant.ofEpochSecond(100), Map.of(station, 1L), new PoliceEntry.DiaryWritten("after"));
        assertThat(Docket.inOrder(List.of(order, fir))).containsExactly(fir, order);
    }

    @Test
    void theFoldDoesNotWaitForWhatIsNotThere() {
        Recorded order = recorded(
                OFFICES.get(1), 4, Instant.EPOCH, Map.of(OFFICES.get(2), 9L), new PoliceEntry.DiaryWritten("x"));
        assertThat(Docket.inOrder(List.of(order))).containsExactly(order);
    }

    @Test
    void everyValueKnowsTheEntryThatItComesFrom() {
        OfficeCode station = OFFICES.getFirst();
        PoliceEntry.FirRegistered fir = numbered(AFir.of("BNS 303(2)").entry());
        Recorded first = recorded(station, 1, Instant.EPOCH, Map.of(), fir);
        Recorded second = recorded(
                station,
                2,
                Instant.EPOCH,
                Map.of(),
                new PoliceEntry.InvestigatingOfficerAssigned(new OfficerCode("MZP-7")));
        Docket docket = Docket.empty(CASE).with(first).with(second);
        assertThat(docket.known(Fact.FIR_NUMBER).orElseThrow().source()).isSameAs(first);
        assertThat(docket.known(Fact.PERSON_NAME, new PersonRef(1)).orElseThrow())
                .returns(new PersonName("Lalṭhanmawii"), Known::value)
                .returns(first, Known::source);
        assertThat(docket.known(Fact.INVESTIGATING_OFFICER).orElseThrow().source())
                .isSameAs(second);
        assertThat(docket.known(Fact.PERSON_NAME, new PersonRef(2))).isEmpty();
    }

    @Test
    void aNameInsideAProtectedListIsProtected() {
        Docket docket = Docket.empty(CASE)
                .with(recorded(
                        OFFICES.getFirst(),
                        1,
                        Instant.EPOCH,
                        Map.of(),
                        numbered(AFir.of("BNS 74").against("Zova").entry())));
        assertThat(docket.known(Fact.PERSON_NAME, new PersonRef(1))
                        .orElseThrow()
                        .group())
                .isEqualTo(Group.PROTECTED);
        assertThat(docket.known(Fact.PERSON_NAME, new PersonRef(2))
                        .orElseThrow()
                        .group())
                .isEqualTo(Group.RESTRICTED);
    }

    @Test
    void anUnknownEntryStaysInTheTimelineAndChangesNothingElse() {
        Docket before = Docket.empty(CASE)
                .with(recorded(
                        OFFICES.getFirst(),
                        1,
                        Instant.EPOCH,
                        Map.of(),
                        numbered(AFir.of("BNS 74").entry())));
        Recorded strange = recorded(OFFICES.get(1), 1, Instant.EPOCH, Map.of(), new Unknown("court.Divined", 3));
        Docket after = before.with(strange);
        assertThat(after.entries()).endsWith(strange);
        assertThat(after.facts).isEqualTo(before.facts);
        assertThat(after.stage()).isEqualTo(before.stage());
        assertThat(after.heads()).containsEntry(OFFICES.get(1), 1L);
    }

    @Test
    void anErasedEntryFoldsWithHoles() {
        Entry erased = Codec.stored("police.FirRegistered", 1, Map.of());
        Docket docket = Docket.empty(CASE).with(recorded(OFFICES.getFirst(), 1, Instant.EPOCH, Map.of(), erased));
        assertThat(docket.people()).isEmpty();
        assertThat(docket.known(Fact.FIR_NUMBER)).isEmpty();
        assertThat(docket.stage()).isEqualTo(Stage.INVESTIGATION);
    }

    @TestFactory
    Stream<DynamicTest> everyTypeFoldsEvenWithItsBodyGone() {
        return EntryType.all().stream()
                .map(type -> DynamicTest.dynamicTest(type.name(), () -> {
                    Docket docket = Docket.empty(CASE)
                            .with(recorded(
                                    OFFICES.getFirst(),
                                    1,
                                    Instant.EPOCH,
                                    Map.of(),
                                    numbered(AFir.of("BNS 74").against("Zova").entry())))
                            .with(recorded(
                                    OFFICES.getFirst(),
                                    2,
                                    Instant.EPOCH,
                                    Map.of(),
                                    Codec.stored(type.name(), type.version(), Map.of())));
                    assertThat(docket.entries()).hasSize(2);
                }));
    }

    /** Entries of every type by several offices that know of each other late or not at all. */
    private static List<Recorded> history(Random random, boolean oneNode) {
        List<Recorded> entries = new ArrayList<>();
        Map<OfficeCode, Long> heads = new HashMap<>();
        List<EntryId> ids = new ArrayList<>();
        entries.add(recorded(
                OFFICES.getFirst(),
                1,
                Instant.ofEpochSecond(1),
                Map.of(),
                numbered(AFir.of("BNS 74").against("Zova").entry())));
        heads.put(OFFICES.getFirst(), 1L);
        ids.add(entries.getFirst().id());
        List<EntryType> types = EntryType.all();
        for (int i = 2; i < 40; i++) {
            OfficeCode office = OFFICES.get(random.nextInt(OFFICES.size()));
            Map<OfficeCode, Long> seen = new HashMap<>();
            heads.forEach((other, head) -> {
                if (random.nextInt(3) > 0) {
                    seen.put(other, 1 + random.nextLong(head));
                }
            });
            Entry entry = new RandomEntries(random, true, ids).any(types.get(random.nextInt(types.size())));
            Instant at = Instant.ofEpochSecond(oneNode ? i : random.nextInt(10));
            entries.add(recorded(office, heads.merge(office, 1L, Long::sum), at, seen, entry));
            ids.add(entries.getLast().id());
        }
        return entries;
    }

    private static Recorded recorded(OfficeCode office, long seq, Instant at, Map<OfficeCode, Long> seen, Entry entry) {
        EntryId id = new EntryId(Uuids.v7(at, new Random(office.hashCode() * 1000L + seq)));
        return new Recorded(id, office, seq, OFFICER, at, at, seen, entry);
    }

    private static PoliceEntry.FirRegistered numbered(PoliceEntry.FirRegistered draft) {
        return (PoliceEntry.FirRegistered) Assigned.fill(draft, Docket.empty(CASE), new Assigned.Numbering() {
            @Override
            public RegisterNumber next(Register register) {
                return new RegisterNumber(register, 41, 2026);
            }

            @Override
            public Cnr nextCnr() {
                return new Cnr("MZAZ020000012026");
            }
        });
    }

    private static void assertSame(Docket one, Docket other) {
        assertThat(one.entries()).isEqualTo(other.entries());
        assertThat(one.facts()).isEqualTo(other.facts());
        assertThat(one.people).isEqualTo(other.people);
        assertThat(one.exhibits).isEqualTo(other.exhibits);
        assertThat(one.offices).isEqualTo(other.offices);
        assertThat(one.handovers).isEqualTo(other.handovers);
        assertThat(one.byId).isEqualTo(other.byId);
        assertThat(one.byType).isEqualTo(other.byType);
        assertThat(one.heads).isEqualTo(other.heads);
        assertThat(one.corrections).isEqualTo(other.corrections);
        assertThat(one.stage).isEqualTo(other.stage);
    }
}
