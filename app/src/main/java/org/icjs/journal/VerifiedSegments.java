package org.icjs.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.icjs.kernel.OfficeCode;
import org.icjs.verifier.Checkpoint;
import org.icjs.verifier.Group;
import org.icjs.verifier.Hash;
import org.icjs.verifier.Merkle;
import org.icjs.verifier.SignedNote;
import org.icjs.verifier.WireEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Segments read from the tables, and admitted by the writer. */
final class VerifiedSegments implements Segments {
    private static final String WAIT = """
            insert into journal_waiting (office, first, last, segment) values (?, ?, ?, ?)
            on conflict (office, first, last) do nothing
            """;
    private static final String WAITING =
            "select segment from journal_waiting where office = ? and first <= ? and last >= ? order by first limit 1";
    private static final String GONE = "delete from journal_waiting where office = ? and last <= ?";

    private final JdbcClient jdbc;
    private final StoredEntries entries;
    private final Checkpoints checkpoints;
    private final Gathering gathering;
    private final Supplier<AdmittedEntries> admitted;

    VerifiedSegments(
            JdbcClient jdbc,
            StoredEntries entries,
            Checkpoints checkpoints,
            Gathering gathering,
            Supplier<AdmittedEntries> admitted) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.checkpoints = checkpoints;
        this.gathering = gathering;
        this.admitted = admitted;
    }

    @Override
    public Optional<Segment> read(OfficeCode office, long from, int limit) {
        Optional<SignedNote> note = checkpoints.last(office);
        long size = note.map(n -> Checkpoint.parse(n.text()).size()).orElse(0L);
        if (note.isEmpty() || from > size) {
            return Optional.empty();
        }
        int most = (int) Math.min(limit, size - from + 1);
        Set<Group> whole = EnumSet.allOf(Group.class);
        List<WireEntry> wire =
                entries.of(office, from, most).stream().map(e -> e.wire(whole)).toList();
        long last = from + most - 1;
        List<Hash> consistency = last == size ? List.of() : Merkle.consistencyProof(last, size, new Tree(office, jdbc));
        return Optional.of(new Segment(office, wire, note.get(), consistency, checkpoints.statementsOf(office)));
    }

    @Override
    public Admission admit(Segment segment) {
        AtomicReference<Admission> admission = new AtomicReference<>(new Admission.Busy());
        Work.Alone work = new Work.Alone(
                (ledger, connection) -> admission.set(admit(segment, ledger, connection)), new CompletableFuture<>());
        if (!gathering.offer(List.of(work))) {
            return new Admission.Busy();
        }
        try {
            return work.done().join() ? admission.get() : new Admission.Busy();
        } catch (CompletionException e) {
            throw new IllegalStateException("the segment was not admitted", e.getCause());
        }
    }

    private Admission admit(Segment segment, Ledger ledger, Connection connection) throws SQLException {
        Admission admission = admitted.get().admit(segment, ledger, connection);
        if (admission instanceof Admission.Waiting) {
            keep(segment, connection);
            connection.commit();
            return admission;
        }
        Admission last = admission;
        while (last instanceof Admission.Admitted(var _, var size)) {
            Segment next = next(segment.office(), size, connection);
            if (next == null) {
                break;
            }
            last = admitted.get().admit(next, ledger, connection);
            if (last instanceof Admission.Admitted(var more, var now)
                    && admission instanceof Admission.Admitted(var so, var _)) {
                admission = new Admission.Admitted(so + more, now);
            }
        }
        forget(segment.office(), ledger, connection);
        return admission;
    }

    private static void keep(Segment segment, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(WAIT)) {
            insert.setString(1, segment.office().code());
            insert.setLong(2, segment.first());
            insert.setLong(3, segment.last());
            insert.setString(4, segment.json());
            insert.executeUpdate();
        }
    }

    /** A segment that waited and can be admitted now. */
    private static @Nullable Segment next(OfficeCode office, long size, Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(WAITING)) {
            query.setString(1, office.code());
            query.setLong(2, size + 1);
            query.setLong(3, size + 1);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Segment.parse(row.getString(1)) : null;
            }
        }
    }

    private static void forget(OfficeCode office, Ledger ledger, Connection connection) throws SQLException {
        Chain chain = ledger.chains.get(office);
        try (PreparedStatement delete = connection.prepareStatement(GONE)) {
            delete.setString(1, office.code());
            delete.setLong(2, chain == null ? 0 : chain.size());
            delete.executeUpdate();
        }
        connection.commit();
    }
}
