package org.icjs.exchange;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.icjs.docket.Docket;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.Recorded;
import org.icjs.identity.SharingMatrix;
import org.icjs.journal.Appended;
import org.icjs.journal.Batch;
import org.icjs.journal.Columns;
import org.icjs.journal.Projection;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Routing: who plays which part in each case, and with each entry one item in the feed of every other office that the matrix entitles.
 * An office that comes into a case, or plays a further part in it, is given what was recorded before as well.
 *
 * <p>An item's number follows from the journals: whoever makes the feeds anew finds the same numbers, so that a client that remembers one
 * neither misses nor repeats anything. Numbers grow and have holes (decision 0054).
 */
@Component
@Order(10)
final class AccessTable implements Projection {
    private static final String PUT_ACCESS = """
            insert into docket_access (docket, office, roles)
            select docket, office, string_to_array(roles, ',') from unnest(?, ?, ?) as a (docket, office, roles)
            on conflict (docket, office) do update set roles = excluded.roles
            """;

    /** Where an entry stands that was recorded earlier than it is given, its identity tells. */
    private static final String PUT_ITEMS = """
            with item as (
                select office, nth, docket, coalesce(position, (
                    select e.position from journal_entry as e where e.id = i.entry offset 0)) as position
                from unnest(?, ?, ?, ?, ?) as i (office, nth, position, entry, docket)
            ), ends as (
                insert into office_feed as feed (office, last)
                select office, max(nth) from item group by office order by office
                on conflict (office) do update set last = greatest(feed.last, excluded.last)
            )
            insert into feed_item (office, nth, position, docket)
            select office, nth, position, docket from item
            """;

    /** So many items can come to an office by one entry: that, and all that was recorded in the case before. */
    private static final long ITEMS_MAX = 1L << 20;

    private final SharingMatrix matrix;
    private final Roles roles;

    AccessTable(SharingMatrix matrix, Roles roles) {
        this.matrix = matrix;
        this.roles = roles;
    }

    /** What a batch adds: to each feed in the order of the entries, however many of them are in one batch. */
    private static final class News {
        private final Map<CaseId, Map<OfficeCode, Set<OfficeRole>>> access = new LinkedHashMap<>();
        private final Map<OfficeCode, List<Item>> feeds = new TreeMap<>();
    }

    /** @param nth its number in the feed: that of the entry by which it came in the journals, and which one it is of those that came by it */
    private record Item(long nth, EntryId entry, CaseId docket) {}

    @Override
    public void project(Batch batch) {
        News news = new News();
        batch.appended().forEach(appended -> meet(appended, news));
        Map<EntryId, Long> positions = new HashMap<>();
        batch.appended().forEach(one -> positions.put(one.recorded().id(), one.position()));
        batch.write(access(news.access), items(news.feeds, positions));
    }

    private void meet(Appended appended, News news) {
        Docket after = appended.after();
        if (after == null) {
            return;
        }
        Map<OfficeCode, Set<OfficeRole>> before = appended.before() == null ? Map.of() : roles.of(appended.before());
        Map<OfficeCode, Set<OfficeRole>> now = roles.of(after);
        if (!now.equals(before)) {
            news.access.put(after.id(), now);
        }
        now.forEach((office, plays) -> {
            List<EntryId> given = new ArrayList<>();
            Set<OfficeRole> had = before.getOrDefault(office, Set.of());
            if (!plays.equals(had)) {
                given.addAll(missed(after, appended.recorded(), office, had, plays));
            }
            if (reads(after, appended.recorded(), office, plays)) {
                given.add(appended.recorded().id());
            }
            if (!given.isEmpty()) {
                List<Item> feed = news.feeds.computeIfAbsent(office, _ -> new ArrayList<>());
                if (given.size() > ITEMS_MAX) {
                    throw new IllegalStateException("more entries in one case than a feed can number");
                }
                for (int i = 0; i < given.size(); i++) {
                    feed.add(new Item(appended.position() * ITEMS_MAX + i, given.get(i), after.id()));
                }
            }
        });
    }

    /** What was recorded before the entry by which an office's part in the case grew, and is open to it only since. */
    private List<EntryId> missed(
            Docket docket, Recorded by, OfficeCode office, Set<OfficeRole> had, Set<OfficeRole> plays) {
        return docket.entries().stream()
                .filter(earlier -> !earlier.id().equals(by.id()))
                .filter(earlier -> reads(docket, earlier, office, plays) && !reads(docket, earlier, office, had))
                .map(Recorded::id)
                .toList();
    }

    /** Whether the entry is another office's, and not withheld from who plays these parts. */
    private boolean reads(Docket docket, Recorded recorded, OfficeCode office, Set<OfficeRole> plays) {
        return !recorded.office().equals(office)
                && !matrix.groups(docket, recorded, plays).isEmpty();
    }

    private static Columns access(Map<CaseId, Map<OfficeCode, Set<OfficeRole>>> access) {
        Columns rows = new Columns(PUT_ACCESS, "uuid", "text", "text");
        access.forEach((docket, roles) -> roles.forEach((office, some) -> rows.add(
                docket.id(),
                office.code(),
                some.stream().map(OfficeRole::name).sorted().collect(joining(",")))));
        return rows;
    }

    private static Columns items(Map<OfficeCode, List<Item>> feeds, Map<EntryId, Long> positions) {
        Columns rows = new Columns(PUT_ITEMS, "text", "bigint", "bigint", "uuid", "uuid");
        feeds.forEach((office, items) -> items.forEach(item -> rows.add(
                office.code(),
                item.nth(),
                positions.get(item.entry()),
                item.entry().id(),
                item.docket().id())));
        return rows;
    }

    @Override
    public void clear(Connection connection) throws SQLException {
        for (String table : List.of("docket_access", "office_feed", "feed_item")) {
            try (PreparedStatement clear = connection.prepareStatement("delete from " + table)) {
                clear.executeUpdate();
            }
        }
    }

    /**
     * The projecting anew that follows an erasure gives every item the number that it had. An office whose only part in the case came from
     * what was erased has none any more, and its items go.
     */
    @Override
    public void clear(CaseId docket, Connection connection) throws SQLException {
        for (String table : List.of("docket_access", "feed_item")) {
            try (PreparedStatement clear = connection.prepareStatement("delete from " + table + " where docket = ?")) {
                clear.setObject(1, docket.id());
                clear.executeUpdate();
            }
        }
    }
}
