package org.icjs.search.fill;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.icjs.docket.Docket;
import org.icjs.docket.RecordEntry.BodyErased;
import org.icjs.identity.Offices;
import org.icjs.journal.Dockets;
import org.icjs.journal.Follower;
import org.icjs.journal.Stored;
import org.icjs.kernel.CaseId;
import org.icjs.search.IndexListener;
import org.icjs.search.index.Item;
import org.icjs.search.index.SearchIndex;

/**
 * Feeds the index from the journals. A case's things are made anew from its docket as it stands, so that what is erased is gone, and
 * the same entries may come again. Set back to the beginning, it fills the index anew.
 */
final class IndexFollower implements Follower {
    private static final long FIRST = 1;
    /** So many entries may have to be taken again after a crash. */
    private static final int UNKEPT_MAX = 5000;

    private final String name;
    private final SearchIndex index;
    private final Dockets dockets;
    private final Offices offices;
    private final List<IndexListener> listeners;

    /** While it is behind: up to which position a case's things are in the index already, since a docket is read as it stands. */
    private final Map<CaseId, Long> ahead = new HashMap<>();

    private long unkept;

    IndexFollower(String name, SearchIndex index, Dockets dockets, Offices offices, List<IndexListener> listeners) {
        this.name = name;
        this.index = index;
        this.dockets = dockets;
        this.offices = offices;
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public String name() {
        return name;
    }

    /** If the index was lost or thrown away meanwhile, back where it is. */
    @Override
    public long standsAt(long stored) {
        return Math.min(stored, index.position());
    }

    @Override
    public void take(List<Stored> entries, Connection connection) throws SQLException {
        if (entries.getFirst().position() == FIRST) {
            beginAnew(connection);
        }
        long last = entries.getLast().position();
        long head = head(connection);
        List<Docket> changed = changed(entries).stream().map(dockets::load).toList();
        Set<CaseId> erased = erased(entries);
        fill(changed, erased);
        if (!erased.isEmpty()) {
            index.purge();
        }
        for (IndexListener listener : listeners) {
            listener.indexed(entries, changed, connection);
        }
        changed.forEach(docket -> ahead.put(docket.id(), head));
        keep(entries.size(), last, head);
    }

    private void beginAnew(Connection connection) throws SQLException {
        index.clear();
        ahead.clear();
        for (IndexListener listener : listeners) {
            listener.begunAnew(connection);
        }
    }

    private Set<CaseId> changed(List<Stored> entries) {
        Set<CaseId> changed = new LinkedHashSet<>();
        for (Stored stored : entries) {
            CaseId docket = stored.docket();
            if (docket != null && ahead.getOrDefault(docket, 0L) < stored.position()) {
                changed.add(docket);
            }
        }
        return changed;
    }

    /** Cases in whose earlier entries something was erased, maybe that there is such a person at all. */
    private static Set<CaseId> erased(List<Stored> entries) {
        Set<CaseId> erased = new HashSet<>();
        for (Stored stored : entries) {
            CaseId docket = stored.docket();
            if (docket != null && stored.is(Set.of(BodyErased.class))) {
                erased.add(docket);
            }
        }
        return erased;
    }

    private void fill(List<Docket> changed, Set<CaseId> erased) {
        List<Item> put = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        for (Docket docket : changed) {
            DocketItems items = new DocketItems(docket, offices);
            put.addAll(items.put());
            removed.addAll(items.removed());
            if (erased.contains(docket.id())) {
                removed.addAll(items.noMore());
            }
        }
        index.write(put, removed);
        index.refresh();
    }

    private void keep(int more, long last, long head) {
        index.reached(last);
        unkept += more;
        if (last >= head) {
            ahead.clear();
            index.complete(true);
        }
        if (unkept >= UNKEPT_MAX) {
            rest();
        }
    }

    /** Keeping waits for the disk, as the journal does; so it is done when little comes, or after very much. */
    @Override
    public void rest() {
        if (unkept > 0) {
            index.commit();
            unkept = 0;
        }
    }

    private static long head(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("select coalesce(max(position), 0) from journal_entry");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
