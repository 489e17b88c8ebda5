package org.icjs.journal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.icjs.kernel.OfficeCode;
import org.icjs.verifier.Checkpoint;
import org.icjs.verifier.KeyStatement;
import org.icjs.verifier.SignedNote;
import org.icjs.verifier.Signer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signs the heads of the journals, some time after they have grown and at most once a second, in the process that writes them. */
final class Checkpoints implements Writer.Tenure, Keys {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

    private final JdbcClient jdbc;
    private final OfficeKeys keys;
    private final StateKey state;
    private final Clock clock;
    private final Set<OfficeCode> grown = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("checkpoints").factory());
    private volatile boolean leading;
    private volatile boolean forget;

    Checkpoints(JdbcClient jdbc, OfficeKeys keys, StateKey state, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.state = state;
        this.clock = clock;
    }

    void start() {
        var _ = thread.scheduleWithFixedDelay(this::signGrown, 0, 1, TimeUnit.SECONDS);
    }

    /** What is not signed now is signed after the next start. */
    void stop() {
        leading = false;
        thread.close();
    }

    /** This journal has new entries; to be signed if its home is here. */
    void grown(Chain chain) {
        if (chain.home()) {
            grown.add(chain.office());
        }
    }

    @Override
    public void began(Ledger ledger) {
        ledger.chains.values().forEach(this::grown);
        leading = true;
    }

    @Override
    public void ended() {
        leading = false;
        forget = true;
    }

    /** The last signed head of an office's journal. */
    Optional<SignedNote> last(OfficeCode office) {
        return jdbc.sql("select note from checkpoint where office = :office")
                .param("office", office.code())
                .query((row, _) -> SignedNote.parse(row.getString(1)))
                .optional();
    }

    /** Signs what has grown without waiting for the second to be over, if this process is the one that signs. */
    void signNow() {
        if (!leading) {
            return;
        }
        try {
            thread.submit(this::signGrown).get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("checkpoints could not be signed", e.getCause());
        }
    }

    @Override
    public String rootLine() {
        return state.signer().verifier().line();
    }

    @Override
    public long covered(OfficeCode office) {
        return jdbc.sql("select size from checkpoint where office = :office")
                .param("office", office.code())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    @Override
    public String statements(OfficeCode office) {
        return KeyStatement.join(keys.statements(office));
    }

    List<SignedNote> statementsOf(OfficeCode office) {
        return keys.statements(office);
    }

    @Override
    public boolean renew(OfficeCode office, String reason) {
        if (!leading) {
            return false;
        }
        try {
            boolean renewed = thread.submit(() -> keys.renew(office, reason)).get();
            signNow();
            return renewed;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the key could not be renewed", e.getCause());
        }
    }

    private void signGrown() {
        try {
            // Makes the root key at the first start, so that it can be pinned before there is any entry.
            LOG.trace("Signing under {}", state.signer());
            if (forget) {
                forget = false;
                keys.forget();
            }
            for (OfficeCode office : Set.copyOf(grown)) {
                if (!leading) {
                    return;
                }
                sign(office);
            }
        } catch (DataAccessException | IllegalStateException e) {
            LOG.warn("Checkpoints were not signed; tried again in a second", e);
        }
    }

    private void sign(OfficeCode office) {
        Optional<Signer> signer = keys.signer(office);
        if (signer.isEmpty()) {
            return; // tried again in a second
        }
        grown.remove(office); // what comes from now on makes it grow anew
        Chain chain = chain(office);
        String origin = signer.get().verifier().name();
        SignedNote note = signer.get().sign(new Checkpoint(origin, chain.size(), chain.root()).text());
        jdbc.sql("""
                        insert into checkpoint (office, size, note, signed_at) values (:office, :size, :note, :at)
                        on conflict (office) do update
                        set size = excluded.size, note = excluded.note, signed_at = excluded.signed_at
                        where checkpoint.size < excluded.size
                        """)
                .param("office", office.code())
                .param("size", chain.size())
                .param("note", note.note())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private Chain chain(OfficeCode office) {
        return jdbc.sql("select home, size, head, edge, recorded_at from office_journal where office = :office")
                .param("office", office.code())
                .query((row, _) -> LedgerRows.chain(office, row))
                .single();
    }
}
