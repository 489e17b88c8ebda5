package org.icjs.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.icjs.database.Login;
import org.icjs.database.Running;

/** PostgreSQL's trigrams on the embedded database: a GIN index finds by name, age narrows, father and district weigh. */
final class SearchTrigrams implements SearchPeer {
    private final Connection connection;
    private final PreparedStatement find;

    SearchTrigrams(Running database) throws SQLException {
        Login owner = database.database().owner();
        connection = DriverManager.getConnection(database.jdbcUrl(), owner.user(), owner.password());
        try (Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_trgm");
            statement.execute("drop table if exists searched");
            statement.execute("""
                    create unlogged table searched (
                        id text not null,
                        name text not null,
                        father text not null,
                        age integer not null,
                        district text not null
                    )
                    """);
        }
        find = connection.prepareStatement("""
                select id from searched
                where name % ? and age between ? and ?
                order by similarity(name, ?) + 0.5 * similarity(father, ?) + case when district = ? then 0.2 else 0 end desc, id
                limit 10
                """);
    }

    @Override
    public String name() {
        return "pg_trgm";
    }

    @Override
    public void load(List<SearchPeople.Person> people) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into searched (id, name, father, age, district) values (?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (SearchPeople.Person person : people) {
                insert.setString(1, person.id());
                insert.setString(2, person.name());
                insert.setString(3, person.father());
                insert.setInt(4, person.age());
                insert.setString(5, person.district());
                insert.addBatch();
                if (++waiting % 2000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("create index searched_name on searched using gin (name gin_trgm_ops)");
            statement.execute("create index searched_age on searched (age)");
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("analyze searched");
        }
    }

    @Override
    public List<String> ten(SearchPeople.Query query) throws SQLException {
        find.setString(1, query.name());
        find.setInt(2, query.age() < 0 ? 0 : query.age() - 3);
        find.setInt(3, query.age() < 0 ? 200 : query.age() + 3);
        find.setString(4, query.name());
        find.setString(5, query.father());
        find.setString(6, query.district());
        List<String> ids = new ArrayList<>();
        try (ResultSet rows = find.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    @Override
    public long size() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_total_relation_size('searched')")) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    @Override
    public void close() throws SQLException {
        find.close();
        connection.close();
    }
}
