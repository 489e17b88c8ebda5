package org.icjs.journal;

import java.sql.Connection;
import java.sql.SQLException;
import org.icjs.kernel.CaseId;

/**
 * Tables that follow from the journals, written in the append's transaction: what it writes is there when the entry is, and what it
 * throws keeps the entry from being recorded. Called by one thread at a time, beside other projections, and while the transaction before is
 * still being committed, so it reads nothing: it gives its rows to the batch, in few statements however many entries it has ({@link Columns}).
 * What has to be looked up, the statements look up; the writer's plans are kept for good, so they do it in sub-queries that only an index
 * can answer, never by joins (docs/decisions/0013-rows-as-arrays-and-plans-made-once.md).
 *
 * <p>It holds nothing of its own: it can be cleared and made anew from the journals at any time.
 */
public interface Projection {
    void project(Batch batch);

    /** Forgets everything, before all entries are projected anew. */
    void clear(Connection connection) throws SQLException;

    /**
     * Forgets everything that it holds because of one case, before that case's entries are projected anew, in one batch and with holes
     * where something was erased.
     */
    void clear(CaseId docket, Connection connection) throws SQLException;

    /** Called in the process that wrote, after a commit: to wake who waits. Must not throw nor wait. */
    default void committed() {}
}
