package org.icjs.journal;

import org.icjs.docket.Finding;
import org.icjs.docket.RecordEntry;
import org.icjs.kernel.EntryId;
import org.icjs.verifier.Envelope;
import org.icjs.verifier.Group;
import org.icjs.verifier.Hash;
import org.icjs.verifier.Salt;
import org.jspecify.annotations.Nullable;

/** A draft as rows: each table by one statement, all of them together. */
final class Store {
    private static final String ENTRIES = """
            insert into journal_entry (position, office, seq, id, prev, docket, type, type_version, officer, occurred_at, recorded_at,
                                       request_key, seen, commitment_open, commitment_restricted, commitment_protected)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz[], ?::timestamptz[], ?, ?, ?, ?, ?)
            """;
    private static final String BODIES = """
            insert into journal_body (office, seq, seed, salt_open, salt_restricted, salt_protected, open, restricted, protected)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String NODES =
            "insert into journal_node (office, level, at, hash) select * from unnest(?, ?, ?, ?)";
    private static final String CONTRADICTIONS = """
            insert into journal_contradiction (position, nth, pointer, code, under, shown)
            select * from unnest(?, ?, ?, ?, ?, ?)
            """;
    private static final String HEADS = """
            insert into office_journal (office, home, size, head, edge, recorded_at)
            select * from unnest(?, ?, ?, ?, ?, ?::timestamptz[])
            on conflict (office) do update
            set size = excluded.size, head = excluded.head, edge = excluded.edge, recorded_at = excluded.recorded_at
            """;
    private static final String COUNTERS = """
            insert into register_counter (office, register, year, last)
            select * from unnest(?, ?, ?, ?)
            on conflict (office, register, year) do update set last = excluded.last
            """;
    private static final String ERASURES = """
            insert into journal_erasure as erasure (office, seq, open, restricted, protected, ordered_by)
            select * from unnest(?, ?, ?, ?, ?, ?)
            on conflict (office, seq) do update
            set open = erasure.open or excluded.open,
                restricted = erasure.restricted or excluded.restricted,
                protected = erasure.protected or excluded.protected,
                ordered_by = excluded.ordered_by,
                done = false
            """;
    /** Delivered when the transaction is committed, and only then. */
    private static final String NOTIFY = "select pg_notify('icjs_journal', position) from unnest(?) as n (position)";

    private final Columns entries = new Columns(
            ENTRIES, "bigint", "text", "bigint", "uuid", "bytea", "uuid", "text", "integer", "text", "text", "text",
            "text", "text", "bytea", "bytea", "bytea");
    private final Columns bodies =
            new Columns(BODIES, "text", "bigint", "bytea", "bytea", "bytea", "bytea", "text", "text", "text");
    private final Columns nodes = new Columns(NODES, "text", "smallint", "bigint", "bytea");
    private final Columns contradictions =
            new Columns(CONTRADICTIONS, "bigint", "integer", "text", "text", "text", "text");
    private final Columns heads = new Columns(HEADS, "text", "boolean", "bigint", "bytea", "bytea", "text");
    private final Columns counters = new Columns(COUNTERS, "text", "text", "integer", "integer");
    private final Columns erasures = new Columns(ERASURES, "text", "bigint", "boolean", "boolean", "boolean", "bigint");
    private final Columns notice = new Columns(NOTIFY, "text");

    private Store(Draft draft) {
        draft.written.forEach(written -> {
            entry(written);
            body(written);
            contradictions(written);
        });
        draft.nodes.forEach(node -> nodes.add(
                node.office().code(), node.level(), node.at(), node.hash().bytes()));
        draft.chains.values().stream().filter(chain -> chain.size() > 0).forEach(this::head);
        draft.counters.forEach(
                (counter, last) -> counters.add(counter.office().code(), counter.register(), counter.year(), last));
        draft.erasures.forEach(this::erasures);
        notice.add(Long.toString(draft.position()));
    }

    /** Gives a batch the rows of the journals, and the news of them that other processes are told once it is committed. */
    static void write(Draft draft, Batch batch) {
        Store store = new Store(draft);
        batch.write(
                store.entries,
                store.bodies,
                store.contradictions,
                store.nodes,
                store.heads,
                store.counters,
                store.erasures,
                store.notice);
    }

    private void entry(Written written) {
        Envelope envelope = written.envelope();
        entries.add(
                written.position(),
                envelope.office(),
                envelope.seq(),
                envelope.id(),
                envelope.prev().bytes(),
                envelope.docket(),
                envelope.type(),
                envelope.typeVersion(),
                envelope.officer(),
                envelope.occurredAt(),
                envelope.recordedAt(),
                envelope.requestKey(),
                EntryRow.seen(envelope.seen()),
                commitment(envelope, Group.OPEN),
                commitment(envelope, Group.RESTRICTED),
                commitment(envelope, Group.PROTECTED));
    }

    private static byte @Nullable [] commitment(Envelope envelope, Group group) {
        Hash commitment = envelope.commitments().get(group);
        return commitment == null ? null : commitment.bytes();
    }

    private void body(Written written) {
        Body body = written.body();
        bodies.add(
                written.envelope().office(),
                written.envelope().seq(),
                bytes(body.seed()),
                bytes(body.salt(Group.OPEN)),
                bytes(body.salt(Group.RESTRICTED)),
                bytes(body.salt(Group.PROTECTED)),
                body.text(Group.OPEN),
                body.text(Group.RESTRICTED),
                body.text(Group.PROTECTED));
    }

    private static byte @Nullable [] bytes(@Nullable Salt salt) {
        return salt == null ? null : salt.bytes();
    }

    private void contradictions(Written written) {
        int nth = 0;
        for (Finding finding : written.contradictions()) {
            contradictions.add(
                    written.position(),
                    nth++,
                    finding.pointer(),
                    finding.code(),
                    finding.under(),
                    FindingJson.values(finding).canonical());
        }
    }

    private void head(Chain chain) {
        heads.add(
                chain.office().code(),
                chain.home(),
                chain.size(),
                chain.head().bytes(),
                chain.edge(),
                chain.recordedAt());
    }

    private void erasures(Written order) {
        if (order.recorded().entry() instanceof RecordEntry.BodyErased erased && order.after() != null) {
            for (EntryId id : erased.entries()) {
                order.after()
                        .entry(id)
                        .ifPresent(target -> erasures.add(
                                target.office().code(),
                                target.seq(),
                                erased.groups().contains(Group.OPEN),
                                erased.groups().contains(Group.RESTRICTED),
                                erased.groups().contains(Group.PROTECTED),
                                order.position()));
            }
        }
    }
}
