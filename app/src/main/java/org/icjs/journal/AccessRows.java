package org.icjs.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.Uuids;
import org.icjs.verifier.Commitments;
import org.icjs.verifier.Envelope;
import org.icjs.verifier.Group;
import org.icjs.verifier.Hash;
import org.icjs.verifier.Json;
import org.icjs.verifier.Salt;
import org.icjs.verifier.WireEntry;

/** Readings as chained entries: sealed, written, and read back as they were hashed. */
final class AccessRows {
    private static final String TYPE = "access.Read";
    private static final String BEGIN = """
            insert into access_head (office, size, head)
            select office, 0, decode(repeat('00', 32), 'hex') from unnest(?::text[]) as new (office)
            on conflict do nothing
            """;
    private static final String LOCK =
            "select office, size, head from access_head where office = any(?) order by office for update";
    private static final String ROWS = """
            insert into access_entry (office, seq, id, prev, docket, officer, at, commitment_open, commitment_restricted, seed,
                                      open, restricted)
            select office, seq, id, prev, docket, officer, at::timestamptz, commitment_open, commitment_restricted, seed,
                   open, restricted
            from unnest(?::text[], ?::bigint[], ?::uuid[], ?::bytea[], ?::uuid[], ?::text[], ?::text[], ?::bytea[], ?::bytea[],
                        ?::bytea[], ?::text[], ?::text[])
                as new (office, seq, id, prev, docket, officer, at, commitment_open, commitment_restricted, seed,
                        open, restricted)
            """;
    private static final String MOVE = "update access_head set size = ?, head = ? where office = ?";

    private record Tip(long size, Hash head) {}

    private AccessRows() {}

    /** Writes readings, whose numbers are given here, in one transaction of an open connection, and commits. */
    static void write(List<AccessJournal.Access> readings, RandomGenerator random, Connection connection)
            throws SQLException {
        Map<OfficeCode, Tip> tips = lock(
                readings.stream().map(AccessJournal.Access::office).distinct().toList(), connection);
        Columns rows = new Columns(
                ROWS, "text", "bigint", "uuid", "bytea", "uuid", "text", "text", "bytea", "bytea", "bytea", "text",
                "text");
        for (AccessJournal.Access reading : readings) {
            Tip tip = Objects.requireNonNull(tips.get(reading.office()));
            tips.put(reading.office(), write(reading, tip, random, rows));
        }
        Columns.execute(connection, List.of(rows));
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            for (var tip : tips.entrySet()) {
                move.setLong(1, tip.getValue().size());
                move.setBytes(2, tip.getValue().head().bytes());
                move.setString(3, tip.getKey().code());
                move.addBatch();
            }
            move.executeBatch();
        }
        connection.commit();
    }

    /** Locked in order of the offices, so that two processes never wait for each other. */
    private static Map<OfficeCode, Tip> lock(Collection<OfficeCode> offices, Connection connection)
            throws SQLException {
        Object[] codes = offices.stream().map(OfficeCode::code).sorted().toArray();
        Map<OfficeCode, Tip> tips = new HashMap<>();
        try (PreparedStatement begin = connection.prepareStatement(BEGIN);
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            begin.setArray(1, connection.createArrayOf("text", codes));
            begin.executeUpdate();
            lock.setArray(1, connection.createArrayOf("text", codes));
            try (ResultSet row = lock.executeQuery()) {
                while (row.next()) {
                    tips.put(
                            new OfficeCode(row.getString(1)),
                            new Tip(row.getLong(2), Hash.of(Objects.requireNonNull(row.getBytes(3)))));
                }
            }
        }
        return tips;
    }

    private static Tip write(AccessJournal.Access reading, Tip tip, RandomGenerator random, Columns rows) {
        Body body = Body.of(
                Map.of(
                        Group.OPEN, new Json.Obj(Map.of("purpose", new Json.Str(reading.purpose()))),
                        Group.RESTRICTED, new Json.Obj(Map.of("what", new Json.Str(reading.what())))),
                new Salt(random.nextLong(), random.nextLong()));
        Envelope envelope =
                envelope(Uuids.v7(reading.at(), random), reading, tip.size() + 1, tip.head(), body.commitments());
        rows.add(
                envelope.office(),
                envelope.seq(),
                envelope.id(),
                envelope.prev().bytes(),
                reading.docket() == null ? null : reading.docket().id(),
                envelope.officer(),
                reading.at(),
                commitment(envelope, Group.OPEN),
                commitment(envelope, Group.RESTRICTED),
                Objects.requireNonNull(body.seed()).bytes(),
                body.text(Group.OPEN),
                body.text(Group.RESTRICTED));
        return new Tip(envelope.seq(), envelope.hash());
    }

    private static byte[] commitment(Envelope envelope, Group group) {
        return Objects.requireNonNull(envelope.commitments().get(group)).bytes();
    }

    private static Envelope envelope(
            UUID id, AccessJournal.Access reading, long seq, Hash prev, Map<Group, Hash> commitments) {
        return new Envelope(
                id,
                reading.office().code(),
                seq,
                prev,
                reading.docket() == null ? null : reading.docket().toString(),
                TYPE,
                1,
                reading.officer().code(),
                reading.at(),
                reading.at(),
                id.toString(),
                List.of(),
                commitments);
    }

    /** A row of {@code access_entry} as the entry that was hashed. */
    static WireEntry wire(ResultSet row) throws SQLException {
        AccessJournal.Access reading = reading(row);
        byte[] seed = Objects.requireNonNull(row.getBytes("seed"));
        Map<Group, Hash> commitments = new HashMap<>();
        Map<Group, WireEntry.Part> parts = new HashMap<>();
        for (Group group : List.of(Group.OPEN, Group.RESTRICTED)) {
            commitments.put(group, Hash.of(Objects.requireNonNull(row.getBytes("commitment_" + group.word()))));
            parts.put(
                    group,
                    new WireEntry.Part(
                            Commitments.salt(seed, group), Objects.requireNonNull(row.getString(group.word()))));
        }
        Envelope envelope = envelope(
                row.getObject("id", UUID.class),
                reading,
                row.getLong("seq"),
                Hash.of(Objects.requireNonNull(row.getBytes("prev"))),
                commitments);
        return new WireEntry(envelope, parts);
    }

    static AccessJournal.Access reading(ResultSet row) throws SQLException {
        UUID docket = row.getObject("docket", UUID.class);
        return new AccessJournal.Access(
                new OfficeCode(row.getString("office")),
                row.getLong("seq"),
                new OfficerCode(row.getString("officer")),
                instant(row),
                text(row, "open", "purpose"),
                text(row, "restricted", "what"),
                docket == null ? null : new CaseId(docket));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getTimestamp("at")).toInstant();
    }

    private static String text(ResultSet row, String column, String member) throws SQLException {
        return Json.read(Objects.requireNonNull(row.getString(column))) instanceof Json.Obj(var members)
                        && members.get(member) instanceof Json.Str(var text)
                ? text
                : "";
    }
}
