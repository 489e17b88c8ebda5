package org.icjs.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import org.icjs.docket.Finding;
import org.icjs.docket.RecordEntry;
import org.icjs.docket.Recorded;
import org.icjs.kernel.EntryId;
import org.icjs.verifier.Envelope;
import org.icjs.verifier.Group;
import org.icjs.verifier.Hash;
import org.icjs.verifier.Salt;
import org.jspecify.annotations.Nullable;

/** Writes a draft: each table by one statement. */
final class Store {
    private static final String ENTRIES = """
            copy journal_entry (position, office, seq, id, prev, docket, type, type_version, officer, occurred_at, recorded_at,
                                request_key, seen, commitment_open, commitment_restricted, commitment_protected)
            from stdin
            """;
    private static final String BODIES = """
            copy journal_body (office, seq, seed, salt_open, salt_restricted, salt_protected, open, restricted, protected)
            from stdin
            """;
    private static final String NODES = "copy journal_node (office, level, at, hash) from stdin";
    private static final String CONTRADICTIONS =
            "copy journal_contradiction (position, nth, pointer, code, under, shown) from stdin";
    private static final String HEADS = """
            insert into office_journal (office, home, size, head, edge, recorded_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (office) do update
            set size = excluded.size, head = excluded.head, edge = excluded.edge, recorded_at = excluded.recorded_at
            """;
    private static final String COUNTERS = """
            insert into register_counter (office, register, year, last)
            values (?, ?, ?, ?)
            on conflict (office, register, year) do update set last = excluded.last
            """;
    private static final String ERASURES = """
            insert into journal_erasure as erasure (office, seq, open, restricted, protected, ordered_by)
            values (?, ?, ?, ?, ?, ?)
            on conflict (office, seq) do update
            set open = erasure.open or excluded.open,
                restricted = erasure.restricted or excluded.restricted,
                protected = erasure.protected or excluded.protected,
                ordered_by = excluded.ordered_by,
                done = false
            """;

    private Store() {}

    static void write(Draft draft, Connection connection) throws SQLException {
        CopyText entries = new CopyText();
        CopyText bodies = new CopyText();
        CopyText contradictions = new CopyText();
        for (Written written : draft.written) {
            entry(written, entries);
            body(written, bodies);
            contradictions(written, contradictions);
        }
        entries.write(connection, ENTRIES);
        bodies.write(connection, BODIES);
        if (!contradictions.isEmpty()) {
            contradictions.write(connection, CONTRADICTIONS);
        }
        nodes(draft.nodes, connection);
        heads(draft, connection);
        counters(draft.counters, connection);
        erasures(draft.erasures, connection);
    }

    private static void entry(Written written, CopyText rows) {
        Envelope envelope = written.envelope();
        rows.add(written.position())
                .add(envelope.office())
                .add(envelope.seq())
                .add(envelope.id())
                .add(envelope.prev().bytes())
                .add(envelope.docket())
                .add(envelope.type())
                .add(envelope.typeVersion())
                .add(envelope.officer())
                .add(envelope.occurredAt())
                .add(envelope.recordedAt())
                .add(envelope.requestKey())
                .add(EntryRow.seen(envelope.seen()));
        for (Group group : Group.values()) {
            Hash commitment = envelope.commitments().get(group);
            rows.add(commitment == null ? null : commitment.bytes());
        }
        rows.end();
    }

    private static void body(Written written, CopyText rows) {
        Body body = written.body();
        rows.add(written.envelope().office()).add(written.envelope().seq()).add(bytes(body.seed()));
        for (Group group : Group.values()) {
            rows.add(bytes(body.salt(group)));
        }
        for (Group group : Group.values()) {
            rows.add(body.text(group));
        }
        rows.end();
    }

    private static byte @Nullable [] bytes(@Nullable Salt salt) {
        return salt == null ? null : salt.bytes();
    }

    private static void contradictions(Written written, CopyText rows) {
        int nth = 0;
        for (Finding finding : written.contradictions()) {
            rows.add(written.position()).add(nth++).add(finding.pointer()).add(finding.code());
            rows.add(finding.under())
                    .add(FindingJson.values(finding).canonical())
                    .end();
        }
    }

    private static void nodes(List<Chain.Node> nodes, Connection connection) throws SQLException {
        CopyText rows = new CopyText();
        for (Chain.Node node : nodes) {
            rows.add(node.office().code()).add(node.level()).add(node.at());
            rows.add(node.hash().bytes()).end();
        }
        if (!rows.isEmpty()) {
            rows.write(connection, NODES);
        }
    }

    private static void heads(Draft draft, Connection connection) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(HEADS)) {
            for (Chain chain : draft.chains.values()) {
                if (chain.size() > 0) {
                    upsert.setString(1, chain.office().code());
                    upsert.setBoolean(2, chain.home());
                    upsert.setLong(3, chain.size());
                    upsert.setBytes(4, chain.head().bytes());
                    upsert.setBytes(5, chain.edge());
                    upsert.setTimestamp(6, Timestamp.from(chain.recordedAt()));
                    upsert.addBatch();
                }
            }
            upsert.executeBatch();
        }
    }

    private static void counters(Map<Ledger.Counter, Integer> counters, Connection connection) throws SQLException {
        if (counters.isEmpty()) {
            return;
        }
        try (PreparedStatement upsert = connection.prepareStatement(COUNTERS)) {
            for (var counter : counters.entrySet()) {
                upsert.setString(1, counter.getKey().office().code());
                upsert.setString(2, counter.getKey().register());
                upsert.setInt(3, counter.getKey().year());
                upsert.setInt(4, counter.getValue());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    private static void erasures(List<Written> orders, Connection connection) throws SQLException {
        for (Written order : orders) {
            if (order.recorded().entry() instanceof RecordEntry.BodyErased erased && order.after() != null) {
                try (PreparedStatement upsert = connection.prepareStatement(ERASURES)) {
                    for (EntryId id : erased.entries()) {
                        Recorded target = order.after().entry(id).orElse(null);
                        if (target != null) {
                            upsert.setString(1, target.office().code());
                            upsert.setLong(2, target.seq());
                            upsert.setBoolean(3, erased.groups().contains(Group.OPEN));
                            upsert.setBoolean(4, erased.groups().contains(Group.RESTRICTED));
                            upsert.setBoolean(5, erased.groups().contains(Group.PROTECTED));
                            upsert.setLong(6, order.position());
                            upsert.addBatch();
                        }
                    }
                    upsert.executeBatch();
                }
            }
        }
    }
}
