package org.icjs.journal;

import java.security.KeyPair;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.icjs.docket.Entry;
import org.icjs.docket.RecordEntry;
import org.icjs.kernel.OfficeCode;
import org.icjs.verifier.KeyStatement;
import org.icjs.verifier.SignedNote;
import org.icjs.verifier.Signer;
import org.icjs.verifier.VerifierKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The offices' keys: made when first needed, wrapped in the database, issued and revoked by entries. Used by one thread at a time. */
final class OfficeKeys {
    private static final String INSERT =
            "insert into office_key (line, office, statement, wrapped, valid_from) values (?, ?, ?, ?, ?)";
    private static final String END = "update office_key set statement = ?, valid_until = ? where line = ?";

    private final JdbcClient jdbc;
    private final StateKey state;
    private final GatheredJournal journal;
    private final Clock clock;
    private final Map<OfficeCode, Signer> signers = new HashMap<>();

    OfficeKeys(JdbcClient jdbc, StateKey state, GatheredJournal journal, Clock clock) {
        this.jdbc = jdbc;
        this.state = state;
        this.journal = journal;
        this.clock = clock;
    }

    /** Forgets what it has at hand: another process may have changed it. */
    void forget() {
        signers.clear();
    }

    /** The office's signer, a new one if it has none; empty if the journal could not take the entry now. */
    Optional<Signer> signer(OfficeCode office) {
        Signer known = signers.get(office);
        if (known == null) {
            known = find(office).or(() -> issue(office)).orElse(null);
            if (known != null) {
                signers.put(office, known);
            }
        }
        return Optional.ofNullable(known);
    }

    /** Ends the office's key and gives it a new one. */
    boolean renew(OfficeCode office, String reason) {
        Optional<Signer> signer = find(office);
        return signer.isPresent()
                && revoke(office, signer.get().verifier(), reason)
                && signer(office).isPresent();
    }

    private Optional<Signer> find(OfficeCode office) {
        return jdbc.sql("""
                        select line, wrapped from office_key
                        where office = :office and valid_until is null and wrapped is not null
                        """)
                .param("office", office.code())
                .query((row, _) -> {
                    VerifierKey key = VerifierKey.parse(row.getString("line"));
                    return new Signer(key, state.wrapping().unwrap(row.getBytes("wrapped"), key.line()));
                })
                .optional();
    }

    private Optional<Signer> issue(OfficeCode office) {
        KeyPair pair = StateKey.generate();
        VerifierKey key = new VerifierKey("icjs/" + state.state() + "/" + office, pair.getPublic());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        SignedNote statement = state.signer().sign(new KeyStatement(office.code(), key, now, null).text());
        byte[] wrapped = state.wrapping().wrap(pair.getPrivate(), key.line());
        boolean issued = file(office, now, new RecordEntry.OfficeKeyIssued(statement.note()), connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert.setString(1, key.line());
                insert.setString(2, office.code());
                insert.setString(3, statement.note());
                insert.setBytes(4, wrapped);
                insert.setTimestamp(5, Timestamp.from(now));
                insert.executeUpdate();
            }
        });
        return issued ? Optional.of(new Signer(key, pair.getPrivate())) : Optional.empty();
    }

    private boolean revoke(OfficeCode office, VerifierKey key, String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant from = jdbc.sql("select valid_from from office_key where line = :line")
                .param("line", key.line())
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single();
        // Behind all that the key has signed.
        Instant last = lastRecorded(office).plusMillis(1);
        Instant end = now.isBefore(last) ? last : now;
        KeyStatement ended = new KeyStatement(office.code(), key, from, end.isAfter(from) ? end : from.plusMillis(1));
        SignedNote statement = state.signer().sign(ended.text());
        Entry entry = new RecordEntry.OfficeKeyRevoked(statement.note(), reason);
        boolean revoked = file(office, now, entry, connection -> {
            try (PreparedStatement update = connection.prepareStatement(END)) {
                update.setString(1, statement.note());
                update.setTimestamp(2, Timestamp.from(end));
                update.setString(3, key.line());
                update.executeUpdate();
            }
        });
        if (revoked) {
            signers.remove(office);
        }
        return revoked;
    }

    private Instant lastRecorded(OfficeCode office) {
        return jdbc.sql("select recorded_at from office_journal where office = :office")
                .param("office", office.code())
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private boolean file(OfficeCode office, Instant at, Entry entry, KeyRow row) {
        Filing filing = new Filing(office, Keys.SYSTEM, null, entry, at, "key-" + UUID.randomUUID(), null, true);
        @Nullable
        Outcome outcome = GatheredJournal.await(journal.appendSystem(filing, (_, connection) -> row.write(connection)));
        return outcome instanceof Outcome.Accepted;
    }

    /** What a key's entry changes in the table of keys, by the same transaction. */
    @FunctionalInterface
    private interface KeyRow {
        void write(Connection connection) throws SQLException;
    }

    List<SignedNote> statements(OfficeCode office) {
        return jdbc.sql("select statement from office_key where office = :office order by valid_from, line")
                .param("office", office.code())
                .query((row, _) -> SignedNote.parse(row.getString(1)))
                .list();
    }
}
