package org.icjs.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.icjs.docket.Finding;
import org.icjs.docket.Moment;
import org.icjs.docket.RecordEntry;
import org.icjs.docket.Recorded;
import org.icjs.docket.Registers;
import org.icjs.docket.Unknown;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.Refused;
import org.icjs.verifier.Checkpoint;
import org.icjs.verifier.KeyStatement;
import org.icjs.verifier.RootKey;
import org.icjs.verifier.SignedNote;
import org.icjs.verifier.WireEntry;
import org.jspecify.annotations.Nullable;

/** The second door: entries that another node recorded, verified, stored, folded and projected as our own are. */
final class AdmittedEntries {
    private static final String KEY = """
            insert into office_key (line, office, statement, valid_from, valid_until) values (?, ?, ?, ?, ?)
            on conflict (line) do update
            set statement = excluded.statement, valid_until = excluded.valid_until
            where office_key.wrapped is null and excluded.valid_until is not null
            """;
    private static final String CHECKPOINT = """
            insert into checkpoint (office, size, note, signed_at) values (?, ?, ?, ?)
            on conflict (office) do update
            set size = excluded.size, note = excluded.note, signed_at = excluded.signed_at
            where checkpoint.size < excluded.size
            """;

    private final Guard guard;
    private final Entitlement entitlement;
    private final Registers registers;
    private final StateKey state;
    private final Batches batches;
    private final Clock clock;

    AdmittedEntries(
            Guard guard, Entitlement entitlement, Registers registers, StateKey state, Batches batches, Clock clock) {
        this.guard = guard;
        this.entitlement = entitlement;
        this.registers = registers;
        this.state = state;
        this.batches = batches;
        this.clock = clock;
    }

    /** Commits what it admits. */
    Admission admit(Segment segment, Ledger ledger, Connection connection) throws SQLException {
        Draft draft = new Draft(ledger);
        Chain chain = ledger.chains.getOrDefault(segment.office(), Chain.abroad(segment.office()));
        if (chain.home()) {
            return new Admission.Refused("the home of this office is here");
        }
        if (segment.first() > chain.size() + 1) {
            return new Admission.Waiting(chain.size() + 1);
        }
        List<WireEntry> fresh = segment.entries().stream()
                .filter(entry -> entry.envelope().seq() > chain.size())
                .toList();
        if (fresh.isEmpty()) {
            return new Admission.Admitted(0, chain.size());
        }
        RootKey root = state.root();
        Optional<String> problem = SegmentCheck.problem(segment, fresh, chain, root);
        if (problem.isPresent()) {
            return new Admission.Refused(problem.get());
        }
        List<Stored> entries = fresh.stream()
                .map(entry -> new Stored(0, entry.envelope(), entry.groups()))
                .toList();
        try {
            draft.chains.put(segment.office(), chain.copy());
            load(entries, draft, connection);
            for (Stored entry : entries) {
                append(entry, draft);
            }
        } catch (Refused e) {
            return new Admission.Refused("a code in it is none of this system's");
        }
        keys(segment, root, connection);
        checkpoint(segment, draft.chain(segment.office()), connection);
        batches.commit(new Transaction(draft, Map.of()), connection);
        return new Admission.Admitted(
                entries.size(), draft.chain(segment.office()).size());
    }

    private static void load(List<Stored> entries, Draft draft, Connection connection) throws SQLException {
        Set<CaseId> missing = new HashSet<>();
        for (Stored entry : entries) {
            CaseId id = entry.docket();
            if (id != null && draft.docket(id) == null) {
                missing.add(id);
            }
        }
        DocketRows.read(missing, Long.MAX_VALUE, connection).values().forEach(draft::know);
    }

    private void append(Stored entry, Draft draft) {
        Recorded recorded = entry.recorded();
        CaseId id = entry.docket();
        Folded before = id == null ? null : known(id, draft);
        boolean entitled = before == null || entitled(recorded, before);
        List<Finding> against = before == null ? List.of() : against(recorded, before, entitled);
        boolean erases = entitled && before != null && recorded.entry() instanceof RecordEntry.BodyErased;
        draft.append(entry.envelope(), new Body(null, entry.groups()), recorded, before, against, erases);
    }

    private static Folded known(CaseId id, Draft draft) {
        @Nullable Folded known = draft.docket(id);
        return known == null ? Folded.empty(id) : known;
    }

    private boolean entitled(Recorded recorded, Folded docket) {
        return recorded.entry() instanceof Unknown
                || entitlement.mayFile(recorded.office(), recorded.officer(), recorded.entry(), docket.docket());
    }

    private List<Finding> against(Recorded recorded, Folded docket, boolean entitled) {
        Moment moment = new Moment(
                recorded.recordedAt(), recorded.occurredAt(), recorded.office(), recorded.officer(), registers);
        List<Finding> against = new ArrayList<>();
        if (!entitled) {
            against.add(Finding.contradiction("", "entry.notEntitled", ""));
        }
        for (Finding finding : guard.contradictions(recorded.entry(), docket.docket(), moment)) {
            against.add(new Finding(
                    Finding.Severity.CONTRADICTION,
                    finding.pointer(),
                    finding.code(),
                    finding.under(),
                    finding.values()));
        }
        return against;
    }

    /** Keeps what the root has stated; whatever else the sender put beside it is worth nothing. */
    private static void keys(Segment segment, RootKey root, Connection connection) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(KEY)) {
            for (SignedNote note : segment.keys()) {
                if (!note.isSignedBy(root.key())) {
                    continue;
                }
                KeyStatement statement = KeyStatement.parse(note.text());
                if (!statement.office().equals(segment.office().code())) {
                    continue;
                }
                Instant end = statement.validUntil();
                upsert.setString(1, statement.key().line());
                upsert.setString(2, segment.office().code());
                upsert.setString(3, note.note());
                upsert.setTimestamp(4, Timestamp.from(statement.validFrom()));
                upsert.setTimestamp(5, end == null ? null : Timestamp.from(end));
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    /** Kept for who verifies the journal here, if it covers just what is here. */
    private void checkpoint(Segment segment, Chain chain, Connection connection) throws SQLException {
        if (Checkpoint.parse(segment.checkpoint().text()).size() != chain.size()) {
            return;
        }
        try (PreparedStatement upsert = connection.prepareStatement(CHECKPOINT)) {
            upsert.setString(1, segment.office().code());
            upsert.setLong(2, chain.size());
            upsert.setString(3, segment.checkpoint().note());
            upsert.setTimestamp(4, Timestamp.from(clock.instant()));
            upsert.executeUpdate();
        }
    }
}
