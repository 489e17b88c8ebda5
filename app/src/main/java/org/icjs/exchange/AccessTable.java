package org.icjs.exchange;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.icjs.docket.Docket;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.Recorded;
import org.icjs.identity.SharingMatrix;
import org.icjs.journal.Appended;
import org.icjs.journal.Batch;
import org.icjs.journal.Projection;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Routing: who plays which part in each case, and with each entry one item in the feed of every other office that the matrix entitles.
 * An office that comes into a case, or plays a further part in it, is given what was recorded before as well.
 */
@Component
@Order(10)
final class AccessTable implements Projection {
    private static final String PUT_ACCESS = """
            insert into docket_access (docket, office, roles)
            select docket, office, string_to_array(roles, ',') from unnest(?, ?, ?) as a (docket, office, roles)
            on conflict (docket, office) do update set roles = excluded.roles
            """;

    private static final String POSITIONS = "select position, id from journal_entry where docket = any(?)";

    private static final String NUMBER = """
            insert into office_feed (office, last)
            select office, more from unnest(?, ?) as a (office, more) order by office
            on conflict (office) do update set last = office_feed.last + excluded.last
            returning office, last
            """;

    private static final String PUT_ITEMS = """
            insert into feed_item (office, nth, position, docket) select * from unnest(?, ?, ?, ?)
            """;

    private final SharingMatrix matrix;
    private final Roles roles;

    AccessTable(SharingMatrix matrix, Roles roles) {
        this.matrix = matrix;
        this.roles = roles;
    }

    /** What a batch adds. */
    private static final class News {
        private final Map<CaseId, Map<OfficeCode, Set<OfficeRole>>> access = new LinkedHashMap<>();
        private final Map<OfficeCode, List<Item>> feeds = new TreeMap<>();
        private final List<Newcomer> newcomers = new ArrayList<>();
    }

    /** @param position 0 where it is yet to be looked up */
    private record Item(Recorded recorded, CaseId docket, long position) {}

    private record Newcomer(
            OfficeCode office, Docket docket, Set<OfficeRole> before, Set<OfficeRole> now, EntryId but) {}

    @Override
    public void project(Batch batch) throws SQLException {
        News news = new News();
        batch.appended().forEach(appended -> meet(appended, news));
        if (!news.access.isEmpty()) {
            putAccess(news.access, batch.connection());
        }
        if (!news.newcomers.isEmpty()) {
            giveWhatWasBefore(news, batch.connection());
        }
        if (!news.feeds.isEmpty()) {
            putItems(news.feeds, batch.connection());
        }
    }

    private void meet(Appended appended, News news) {
        Docket after = appended.after();
        if (after == null) {
            return;
        }
        Recorded recorded = appended.recorded();
        Map<OfficeCode, Set<OfficeRole>> before = appended.before() == null ? Map.of() : roles.of(appended.before());
        Map<OfficeCode, Set<OfficeRole>> now = roles.of(after);
        if (!now.equals(before)) {
            news.access.put(after.id(), now);
        }
        now.forEach((office, played) -> {
            Set<OfficeRole> had = before.getOrDefault(office, Set.of());
            if (!played.equals(had) && after.entries().size() > 1) {
                news.newcomers.add(new Newcomer(office, after, had, played, recorded.id()));
            }
            if (!office.equals(recorded.office())
                    && !matrix.groups(after, recorded, played).isEmpty()) {
                news.feeds
                        .computeIfAbsent(office, _ -> new ArrayList<>())
                        .add(new Item(recorded, after.id(), appended.position()));
            }
        });
    }

    private static void putAccess(Map<CaseId, Map<OfficeCode, Set<OfficeRole>>> access, Connection connection)
            throws SQLException {
        List<UUID> dockets = new ArrayList<>();
        List<String> offices = new ArrayList<>();
        List<String> played = new ArrayList<>();
        access.forEach((docket, roles) -> roles.forEach((office, some) -> {
            dockets.add(docket.id());
            offices.add(office.code());
            played.add(String.join(
                    ",", some.stream().map(OfficeRole::name).sorted().toList()));
        }));
        try (PreparedStatement put = connection.prepareStatement(PUT_ACCESS)) {
            put.setArray(1, array(connection, "uuid", dockets));
            put.setArray(2, array(connection, "text", offices));
            put.setArray(3, array(connection, "text", played));
            put.executeUpdate();
        }
    }

    /** The older entries stand in a newcomer's feed before the one that brought it in. */
    private void giveWhatWasBefore(News news, Connection connection) throws SQLException {
        Map<EntryId, Long> positions = positions(news.newcomers, connection);
        for (Newcomer newcomer : news.newcomers) {
            List<Item> earlier = new ArrayList<>();
            for (Recorded recorded : newcomer.docket().entries()) {
                boolean others = !recorded.office().equals(newcomer.office())
                        && !recorded.id().equals(newcomer.but());
                Long position = positions.get(recorded.id());
                if (others
                        && position != null
                        && !matrix.groups(newcomer.docket(), recorded, newcomer.now())
                                .isEmpty()
                        && matrix.groups(newcomer.docket(), recorded, newcomer.before())
                                .isEmpty()) {
                    earlier.add(new Item(recorded, newcomer.docket().id(), position));
                }
            }
            if (!earlier.isEmpty()) {
                news.feeds
                        .computeIfAbsent(newcomer.office(), _ -> new ArrayList<>())
                        .addAll(0, earlier);
            }
        }
    }

    private static Map<EntryId, Long> positions(List<Newcomer> newcomers, Connection connection) throws SQLException {
        List<UUID> dockets = newcomers.stream()
                .map(newcomer -> newcomer.docket().id().id())
                .distinct()
                .toList();
        Map<EntryId, Long> positions = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(POSITIONS)) {
            query.setArray(1, array(connection, "uuid", dockets));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    positions.put(new EntryId(rows.getObject("id", UUID.class)), rows.getLong("position"));
                }
            }
        }
        return positions;
    }

    private static void putItems(Map<OfficeCode, List<Item>> feeds, Connection connection) throws SQLException {
        Map<String, Long> last = number(feeds, connection);
        List<String> offices = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        List<Long> positions = new ArrayList<>();
        List<UUID> dockets = new ArrayList<>();
        feeds.forEach((office, items) -> {
            long nth = last.getOrDefault(office.code(), 0L) - items.size();
            for (Item item : items) {
                offices.add(office.code());
                numbers.add(++nth);
                positions.add(item.position());
                dockets.add(item.docket().id());
            }
        });
        try (PreparedStatement put = connection.prepareStatement(PUT_ITEMS)) {
            put.setArray(1, array(connection, "text", offices));
            put.setArray(2, array(connection, "bigint", numbers));
            put.setArray(3, array(connection, "bigint", positions));
            put.setArray(4, array(connection, "uuid", dockets));
            put.executeUpdate();
        }
    }

    private static Map<String, Long> number(Map<OfficeCode, List<Item>> feeds, Connection connection)
            throws SQLException {
        Map<String, Long> last = new LinkedHashMap<>();
        try (PreparedStatement number = connection.prepareStatement(NUMBER)) {
            number.setArray(
                    1,
                    array(
                            connection,
                            "text",
                            feeds.keySet().stream().map(OfficeCode::code).toList()));
            number.setArray(
                    2,
                    array(
                            connection,
                            "bigint",
                            feeds.values().stream()
                                    .map(items -> (long) items.size())
                                    .toList()));
            try (var rows = number.executeQuery()) {
                while (rows.next()) {
                    last.put(rows.getString("office"), rows.getLong("last"));
                }
            }
        }
        return last;
    }

    static Array array(Connection connection, String type, List<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
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
     * After an erasure parts stay as they are: an erased body takes nobody's part away, and feeds hold positions, no facts. So the
     * projecting anew that follows finds all as it was, and adds the entries to the feeds a second time, unless they go first.
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
