package org.icjs.journal;

import java.util.HashMap;
import java.util.Map;
import org.icjs.kernel.OfficeCode;

/** What the writer knows of the journals between two transactions. Read anew whenever the writer's connection is a new one. */
final class Ledger {
    /** A register's year. {@code register} is a {@link org.icjs.kernel.Register}, or {@code CNR}. */
    record Counter(OfficeCode office, String register, int year) {}

    final Map<OfficeCode, Chain> chains = new HashMap<>();
    final Map<Counter, Integer> counters = new HashMap<>();
    final FoldedCache dockets;
    long position;

    Ledger(FoldedCache dockets) {
        this.dockets = dockets;
    }
}
