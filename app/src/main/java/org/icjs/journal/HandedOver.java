package org.icjs.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.icjs.kernel.OfficeCode;

/** Acts filed in this process while another one is the writer, and their answers. */
final class HandedOver {
    private final UUID me = UUID.randomUUID();
    private final Map<Long, Work.Append> waiting = new ConcurrentHashMap<>();
    private final DataSource database;
    private final StoredEntries entries;

    HandedOver(DataSource database, StoredEntries entries) {
        this.database = database;
        this.entries = entries;
    }

    /** Hands acts over. What only the writer's own process can do is given up. */
    void put(List<Work> works, Connection connection) throws SQLException {
        if (works.isEmpty()) {
            return;
        }
        connection.setAutoCommit(false);
        for (Work work : works) {
            if (work instanceof Work.Append append && append.also() == null) {
                waiting.put(Inbox.put(me, append, connection), append);
            } else {
                work.giveUp();
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Looks for answers, and gives up what has waited too long. */
    void collect() throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(true);
            for (Inbox.Answer answer : Inbox.collect(me, connection)) {
                Work.Append work = waiting.remove(answer.id());
                if (work != null) {
                    work.outcome().complete(InboxJson.outcome(answer.outcome(), this::receipt));
                }
            }
        }
        waiting.values().removeIf(work -> {
            boolean expired = work.expired();
            if (expired) {
                work.giveUp();
            }
            return expired;
        });
    }

    void giveUp() {
        waiting.values().forEach(Work::giveUp);
        waiting.clear();
    }

    private Receipt receipt(OfficeCode office, long seq) {
        return entries.of(office, seq, 1).getFirst().receipt();
    }
}
