package org.icjs.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.icjs.verifier.Problem.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalCheckTest {
    /** More than two pages, so that paging is met. */
    private static final int SIZE = 2100;

    private static final List<WireEntry> JOURNAL = journal(SIZE, "x");

    @TempDir
    Path folder = Path.of("");

    private final JournalServer server = serve();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void verifiesAllJournalsOfAServer() throws Exception {
        Report report = verify();

        assertThat(report.problems()).isEmpty();
        assertThat(report.journals())
                .containsExactly(
                        new Report.Journal(Golden.FSL, 1, 1, 1, 0),
                        new Report.Journal(Golden.PS, SIZE, SIZE, 2 * SIZE, 0));
        assertThat(server.requests)
                .contains(Golden.PS + "/entries?from=1&count=1000", Golden.PS + "/entries?from=2001&count=100");
    }

    @Test
    void verifiesOneOfficesJournal() throws Exception {
        assertThat(verify(Golden.FSL, null).journals()).containsExactly(new Report.Journal(Golden.FSL, 1, 1, 1, 0));
        assertThatThrownBy(() -> verify("MZ-NOWHERE", null)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void verifiesEnvelopesAlone() throws Exception {
        lines().replaceAll(line -> Golden.without(WireEntry.parse(line), Group.OPEN, Group.RESTRICTED)
                .json());

        Report report = verify();

        assertThat(report.problems()).isEmpty();
        assertThat(report.journals()).contains(new Report.Journal(Golden.PS, SIZE, SIZE, 0, 2 * SIZE));
    }

    @Test
    void namesTheEntryWhoseFactsWereAltered() throws Exception {
        lines().set(16, lines().get(16).replace("\"n\":17", "\"n\":18"));

        assertThat(verify().problems())
                .singleElement()
                .extracting(Problem::sentence)
                .isEqualTo("entry 17 of "
                        + "MZ-PS-BAWNGKAWN (01937b3e-0000-7000-8000-000000000017): the text of group restricted does not match its"
                        + " commitment: the text was altered after it was recorded");
    }

    @Test
    void namesTheEntryWhoseEnvelopeWasAltered() throws Exception {
        lines().set(16, lines().get(16).replace("OFFICER-1", "OFFICER-2"));

        Report report = verify();

        assertThat(kinds(report)).containsExactly(Kind.BROKEN_CHAIN, Kind.WRONG_ROOT);
        assertThat(report.problems().getFirst().sentence()).startsWith("entry 17 of MZ-PS-BAWNGKAWN (01937b3e");
    }

    @Test
    void namesTheLastEntryWhenItWasAltered() throws Exception {
        lines().set(SIZE - 1, lines().get(SIZE - 1).replace("OFFICER-1", "OFFICER-2"));

        Report report = verify();

        assertThat(kinds(report)).containsExactly(Kind.WRONG_ROOT);
        assertThat(report.problems().getFirst().seq()).isEqualTo(SIZE);
    }

    @Test
    void findsAGap() throws Exception {
        lines().remove(999);

        Report report = verify();

        assertThat(kinds(report)).containsExactly(Kind.GAP);
        assertThat(report.problems().getFirst().detail()).isEqualTo("entry 1000 is missing");
    }

    @Test
    void findsThatTheEndIsMissing() throws Exception {
        lines().subList(SIZE - 3, SIZE).clear();

        assertThat(verify().problems())
                .singleElement()
                .extracting(Problem::detail)
                .isEqualTo("entries 2098 to 2100 are missing");
    }

    @Test
    void findsAnEntryGivenTwiceAndOneOfAnotherJournal() throws Exception {
        lines().add(5, lines().get(4));
        assertThat(kinds(verify(Golden.PS, null))).contains(Kind.REPEATED_ENTRY);

        server.serve(Golden.PS, JOURNAL);
        lines().set(5, Golden.EXHIBIT.json());
        assertThat(kinds(verify(Golden.PS, null))).containsExactly(Kind.WRONG_JOURNAL);
    }

    @Test
    void findsALineThatIsNoEntryAndGoesOn() throws Exception {
        lines().set(5, "{\"Lalrinawma\":1}");
        lines().set(16, lines().get(16).replace("\"n\":17", "\"n\":18"));

        Report report = verify();

        assertThat(kinds(report)).containsExactly(Kind.ILL_FORMED, Kind.ALTERED_GROUP);
        assertThat(report.problems().getFirst().sentence())
                .startsWith("entry 6 of MZ-PS-BAWNGKAWN: it cannot be read")
                .doesNotContain("Lal");
    }

    @Test
    void readsEntriesBehindTheCheckpointAndChecksTheirChain() throws Exception {
        server.checkpoint(Golden.PS, SIZE - 10);
        assertThat(verify().problems()).isEmpty();

        lines().set(SIZE - 5, lines().get(SIZE - 5).replace("OFFICER-1", "OFFICER-2"));
        assertThat(kinds(verify())).containsExactly(Kind.BROKEN_CHAIN);
    }

    @Test
    void findsThatAJournalHasNoCheckpointOrNoKey() throws Exception {
        server.checkpoints.remove(Golden.FSL);
        server.keys.remove(Golden.PS);

        assertThat(kinds(verify())).containsExactly(Kind.NO_CHECKPOINT, Kind.NO_KEY);
    }

    @Test
    void takesAnEmptyJournalWithoutACheckpoint() throws Exception {
        server.journals.put(Golden.COURT, new ArrayList<>());

        assertThat(verify().problems()).isEmpty();
    }

    @Test
    void judgesAKeysEndByTheEntriesUnderTheCheckpoint() throws Exception {
        Instant last = JOURNAL.getLast().envelope().recordedAt();
        server.keys.put(Golden.PS, Golden.statement(Golden.PS, last).note());
        assertThat(kinds(verify())).containsExactly(Kind.NO_KEY);

        server.checkpoint(Golden.PS, SIZE - 1);
        assertThat(verify().problems()).isEmpty();
    }

    @Test
    void remembersCheckpointsAndFindsThatTheJournalContinues() throws Exception {
        Path state = folder.resolve("state.json");
        server.checkpoint(Golden.PS, 1500);
        assertThat(verify(null, state).problems()).isEmpty();
        server.checkpoint(Golden.PS, SIZE);

        assertThat(verify(null, state).problems()).isEmpty();
        assertThat(server.requests).contains(Golden.PS + "/consistency?from=1500&to=" + SIZE);
        assertThat(Files.readString(state)).contains("icjs/MZ/MZ-PS-BAWNGKAWN\\n2100\\n");
    }

    @Test
    void findsAJournalThatWasRewrittenAndSignedAgain() throws Exception {
        Path state = folder.resolve("state.json");
        assertThat(verify(null, state).problems()).isEmpty();
        String before = Files.readString(state);
        server.serve(Golden.PS, journal(SIZE + 1, "y"));

        assertThat(verify(null, null).problems()).isEmpty(); // who remembers nothing cannot know
        assertThat(kinds(verify(null, state))).containsExactly(Kind.WRONG_ROOT, Kind.REWRITTEN);
        assertThat(Files.readString(state)).isEqualTo(before);
    }

    @Test
    void findsAJournalThatWasCutBackOrTakenAway() throws Exception {
        Path state = folder.resolve("state.json");
        assertThat(verify(null, state).problems()).isEmpty();
        server.serve(Golden.PS, JOURNAL.subList(0, 2000));
        assertThat(kinds(verify(null, state))).containsExactly(Kind.ROLLED_BACK);

        server.journals.remove(Golden.PS);
        assertThat(verify(null, state).problems())
                .singleElement()
                .extracting(Problem::kind, Problem::office)
                .containsExactly(Kind.ROLLED_BACK, Golden.PS);
    }

    @Test
    void verifiesReadingsWhereTheServerGivesThem() throws Exception {
        server.serveReadings(
                Golden.PS, lines().subList(0, 3).stream().map(WireEntry::parse).toList());

        assertThat(verify().journals()).contains(new Report.Journal(Golden.PS + " (readings)", 3, -1, 6, 0));
        assertThat(verify().problems()).isEmpty();
    }

    @Test
    void namesTheLastReadingWhenItWasAltered() throws Exception {
        server.serveReadings(
                Golden.PS, lines().subList(0, 3).stream().map(WireEntry::parse).toList());
        List<String> readings = Objects.requireNonNull(server.readings.get(Golden.PS));
        readings.set(2, readings.get(2).replaceFirst("\"officer\":\"", "\"officer\":\"X"));

        assertThat(verify().problems())
                .singleElement()
                .extracting(Problem::kind, Problem::office, Problem::seq)
                .containsExactly(Kind.BROKEN_CHAIN, Golden.PS + " (readings)", 3L);
    }

    @Test
    void fetchesATokenAsAClientAndAnotherWhenItRunsOut() throws Exception {
        server.authorization = "Bearer unknown";
        server.expiresAfter = 2;
        Access client = new Access.Client("audit or", "s:e+c");

        assertThat(JournalCheck.verify(server.url(), client, Golden.ROOT, Golden.FSL, null)
                        .problems())
                .isEmpty();
        // audit+or:s%3Ae%2Bc
        assertThat(server.requests.getFirst())
                .isEqualTo("token Basic YXVkaXQrb3I6cyUzQWUlMkJj grant_type=client_credentials&scope=journal.read");
        assertThat(server.requests).filteredOn(r -> r.startsWith("token")).hasSize(2);
    }

    @Test
    void refusesAReaderWithoutTheRight() {
        server.authorization = "Bearer t1";

        assertThatThrownBy(this::verify).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(
                        () -> JournalCheck.verify(server.url(), new Access.Token("t2"), Golden.ROOT, Golden.FSL, null))
                .isInstanceOf(UnreadableException.class)
                .hasMessageNotContaining("t2");
    }

    @Test
    void saysThatAServerCannotBeReached() {
        server.close();

        assertThatThrownBy(this::verify).isInstanceOf(UnreadableException.class);
    }

    private Report verify() throws UnreadableException {
        return verify(null, null);
    }

    private Report verify(@Nullable String office, @Nullable Path state) throws UnreadableException {
        return JournalCheck.verify(server.url(), new Access.Open(), Golden.ROOT, office, state);
    }

    private List<String> lines() {
        return server.lines(Golden.PS);
    }

    private static List<Kind> kinds(Report report) {
        return report.problems().stream().map(Problem::kind).toList();
    }

    private static JournalServer serve() {
        try {
            JournalServer server = new JournalServer();
            server.serve(Golden.PS, JOURNAL);
            server.serve(Golden.FSL, List.of(Golden.EXHIBIT));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<WireEntry> journal(int size, String fact) {
        List<WireEntry> entries = new ArrayList<>();
        Hash prev = Hash.ZERO;
        for (int seq = 1; seq <= size; seq++) {
            String time = UtcTime.text(Instant.parse("2026-11-20T00:00:00Z").plusSeconds(seq));
            WireEntry entry = new Golden.Act(seq, Golden.PS, seq, prev, "police.DiaryEntry", 1)
                    .at(time, time)
                    .facts(Group.OPEN, "{\"fact\":\"" + fact + "\"}")
                    .facts(Group.RESTRICTED, "{\"n\":" + seq + "}")
                    .entry();
            entries.add(entry);
            prev = entry.envelope().hash();
        }
        return entries;
    }
}
