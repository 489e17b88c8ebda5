package org.icjs.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.journal.TestJournal.COURT;
import static org.icjs.journal.TestJournal.STATION;
import static org.icjs.journal.TestJournal.filing;
import static org.icjs.journal.TestJournal.firFiling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.icjs.database.TestDatabase;
import org.icjs.docket.AFir;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Finding;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.RecordEntry;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.Register;
import org.icjs.kernel.RegisterNumber;
import org.icjs.verifier.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JournalTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private TestJournal journal = TestJournal.open(DATABASE).leading();

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void opensACaseAndNumbersItsFirstReport() {
        Receipt first = journal.fir();
        Receipt second = journal.fir();

        RegisterNumber one = number(first);
        assertThat(first.docket()).isNotNull().isNotEqualTo(second.docket());
        assertThat(one.year()).isEqualTo(IndiaTime.dateOf(Instant.now()).getYear());
        assertThat(number(second)).isEqualTo(new RegisterNumber(Register.FIR, one.serial() + 1, one.year()));
        assertThat(second.seq()).isGreaterThan(first.seq());
    }

    @Test
    void showsTheEntryInTheDocketAtOnce() {
        CaseId id = journal.newCase();
        journal.diary(id, "Went to the scene.");

        Docket docket = journal.registry.dockets.load(id);
        assertThat(docket.entries()).hasSize(2);
        assertThat(docket.known(Fact.DIARY_TEXT).orElseThrow().value()).isEqualTo("Went to the scene.");
        assertThat(journal.registry.dockets.find(new CaseId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void answersTheSameActTwiceWithTheFirstReceipt() {
        Filing filing = firFiling();
        Receipt first = journal.file(filing);

        assertThat(journal.journal().append(filing)).isEqualTo(new Outcome.Repeated(first));
        assertThat(journal.registry.dockets.load(docketOf(first)).entries()).hasSize(1);
    }

    @Test
    void meetsTheSameActTwiceInOneBatch() {
        Filing filing = firFiling();
        Filing other = filing(STATION, null, AFir.of("BNS 103(1)").entry(), filing.requestKey());

        List<Outcome> outcomes = journal.journal().appendAll(List.of(filing, filing, other));

        Receipt receipt = ((Outcome.Accepted) outcomes.get(0)).receipt();
        assertThat(outcomes.get(1)).isEqualTo(new Outcome.Repeated(receipt));
        assertThat(outcomes.get(2)).isEqualTo(new Outcome.KeyReused());
    }

    @Test
    void refusesAnotherActUnderTheSameKey() {
        CaseId id = journal.newCase();
        journal.file(filing(STATION, id, new PoliceEntry.DiaryWritten("One."), "key"));

        assertThat(journal.journal().append(filing(STATION, id, new PoliceEntry.DiaryWritten("Two."), "key")))
                .isEqualTo(new Outcome.KeyReused());
        assertThat(journal.journal().append(filing(COURT, id, new PoliceEntry.DiaryWritten("Two."), "key")))
                .as("each office has its own keys")
                .isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void tellsAnAuthorThatTheDocketHasChanged() {
        CaseId id = journal.newCase();
        journal.diary(id, "One.");

        assertThat(journal.journal().append(seeing(id, 1, "Two."))).isEqualTo(new Outcome.Stale(2));
        assertThat(journal.journal().append(seeing(id, 2, "Two."))).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void refusesWhatIsMalformedBeforeItIsStored() {
        CaseId id = journal.newCase();
        long before = journal.journal().lastPosition();

        Outcome second =
                journal.journal().append(filing(id, AFir.of("BNS 305(a)").entry()));
        Outcome nowhere =
                journal.journal().append(filing(new CaseId(UUID.randomUUID()), new PoliceEntry.DiaryWritten("x")));

        assertThat(second).isEqualTo(new Outcome.Refused(List.of(Finding.refused("", "docket.opened", ""))));
        assertThat(nowhere).isEqualTo(new Outcome.Refused(List.of(Finding.refused("", "docket.unopened", ""))));
        assertThat(entriesBehind(before)).isEmpty();
    }

    @Test
    void opensACaseUnderANumberThatTheAuthorChose() {
        CaseId id = new CaseId(UUID.randomUUID());
        Filing filing = filing(id, AFir.of("BNS 305(a)").entry());

        assertThat(journal.file(filing).docket()).isEqualTo(id);
    }

    @Test
    void letsOnlyTheEntitledFileAndOnlyTheSystemStateWhatIsItsOwn() {
        CaseId id = journal.newCase();
        Filing diary = filing(id, new PoliceEntry.DiaryWritten("x"));
        Filing byNobody =
                new Filing(STATION, new OfficerCode("NOBODY-1"), id, diary.entry(), Instant.now(), "n", null, false);
        Filing erasure = filing(
                id, new RecordEntry.BodyErased(List.of(new EntryId(UUID.randomUUID())), List.of(Group.OPEN), "x"));
        Filing key = filing(null, new RecordEntry.OfficeKeyIssued("x"));

        for (Filing filing : List.of(byNobody, erasure, key)) {
            assertThat(journal.journal().append(filing)).isEqualTo(new Outcome.NotEntitled());
        }
    }

    @Test
    void recordsAContradictionOnceItIsConfirmed() {
        try (TestJournal strict = TestJournal.on(DATABASE).with(new Against()).open()) {
            journal.close(); // and the other takes over
            strict.leading();
            CaseId id = strict.newCase();
            Filing filing = filing(id, new PoliceEntry.DiaryWritten("x"));
            Finding finding = Finding.contradiction("/text", "test.against", "BNSS 192");

            assertThat(strict.journal().append(filing)).isEqualTo(new Outcome.Unconfirmed(List.of(finding)));
            Outcome confirmed = strict.journal().append(confirmed(filing));
            assertThat(confirmed).isInstanceOf(Outcome.Accepted.class);
            assertThat(((Outcome.Accepted) confirmed).contradictions()).containsExactly(finding);
        }
        journal = TestJournal.open(DATABASE);
    }

    @Test
    void givesEveryEntryOfManyClientsADensePlace() throws Exception {
        int clients = 64;
        int acts = 30;
        List<OfficeCode> offices = List.of(STATION, COURT, new OfficeCode("MZ-PS-LUNGLEI"));
        List<CompletableFuture<Receipt>> cases = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            OfficeCode office = offices.get(client % 3);
            int number = client;
            cases.add(CompletableFuture.supplyAsync(
                    () -> {
                        CaseId id = journal.newCase();
                        Receipt last = journal.fir();
                        for (int act = 0; act < acts; act++) {
                            last = journal.file(filing(
                                    office, id, new PoliceEntry.DiaryWritten("Day " + act), "c" + number + "-" + act));
                        }
                        return last;
                    },
                    Thread::startVirtualThread));
        }
        CompletableFuture.allOf(cases.toArray(CompletableFuture<?>[]::new)).get();

        List<Stored> all = journal.registry.entries.after(0, 100_000);
        assertThat(all).hasSizeGreaterThanOrEqualTo(clients * (acts + 2));
        assertThat(all.stream().map(Stored::position))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, all.size()).boxed().toList());
        Set<String> places = new HashSet<>();
        for (Stored stored : all) {
            assertThat(places.add(stored.envelope().head().toString())).isTrue();
        }
        for (OfficeCode office : offices) {
            assertThat(AChain.of(journal.registry.entries.of(office, 1, 100_000))
                            .problems())
                    .isEmpty();
        }
    }

    private static RegisterNumber number(Receipt receipt) {
        return Objects.requireNonNull(((PoliceEntry.FirRegistered) receipt.entry()).number());
    }

    private static CaseId docketOf(Receipt receipt) {
        return Objects.requireNonNull(receipt.docket());
    }

    private List<Stored> entriesBehind(long position) {
        return journal.registry.entries.after(position, 100_000).stream()
                .filter(stored -> !stored.envelope().type().startsWith("record."))
                .toList();
    }

    private static Filing seeing(CaseId id, int version, String text) {
        Filing filing = filing(id, new PoliceEntry.DiaryWritten(text));
        return new Filing(
                filing.office(),
                filing.officer(),
                id,
                filing.entry(),
                filing.occurredAt(),
                filing.requestKey(),
                version,
                false);
    }

    private static Filing confirmed(Filing filing) {
        return new Filing(
                filing.office(),
                filing.officer(),
                filing.docket(),
                filing.entry(),
                filing.occurredAt(),
                filing.requestKey(),
                null,
                true);
    }

    /** Something stands against every diary. */
    private static final class Against implements Act<PoliceEntry.DiaryWritten> {
        @Override
        public Class<PoliceEntry.DiaryWritten> entry() {
            return PoliceEntry.DiaryWritten.class;
        }

        @Override
        public List<Offer> offers(Docket docket) {
            return List.of();
        }

        @Override
        public List<Finding> findings(Docket docket, PoliceEntry.DiaryWritten entry, Moment moment) {
            return List.of(Finding.contradiction("/text", "test.against", "BNSS 192"));
        }
    }
}
