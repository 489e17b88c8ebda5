package org.icjs.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.icjs.database.Database;
import org.icjs.database.Login;
import org.icjs.identity.Actor;
import org.icjs.kernel.Uuids;
import org.icjs.verifier.Json;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * What entries are measured by: the same request, through the same server, gates and pool, put into one table by one INSERT that is
 * its own transaction. It is not parsed; nothing is judged, numbered, folded, chained or routed.
 */
@RestController
class PlainInserts {
    /** As the request's text, so that a row has as many bytes as an entry with its body: previous hash, commitments, salts, seed. */
    private static final int EVIDENCE_BYTES = 240;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SplittableRandom random = new SplittableRandom(1);

    PlainInserts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static void makeTable(Database database) throws SQLException {
        Login owner = database.owner();
        try (Connection connection = DriverManager.getConnection(database.url(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create table if not exists plain_row (
                        id uuid primary key,
                        office text not null,
                        officer text not null,
                        recorded_at timestamptz not null,
                        evidence bytea not null,
                        request text not null
                    )
                    """);
            statement.execute("grant select, insert on plain_row to "
                    + statement.enquoteIdentifier(database.application().user(), true));
        }
    }

    @PostMapping("/api/v1/plain")
    ResponseEntity<Json> insert(Actor author, @RequestBody byte[] request) {
        byte[] evidence = new byte[EVIDENCE_BYTES];
        UUID id;
        synchronized (random) {
            random.nextBytes(evidence);
            id = Uuids.v7(clock.instant(), random);
        }
        jdbc.sql("""
                        insert into plain_row (id, office, officer, recorded_at, evidence, request)
                        values (:id, :office, :officer, :now, :evidence, :request)
                        """)
                .param("id", id)
                .param("office", author.office().code())
                .param("officer", author.officer().code())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("evidence", evidence)
                .param("request", new String(request, java.nio.charset.StandardCharsets.UTF_8))
                .update();
        return ResponseEntity.status(201).body(new Json.Obj(Map.of("id", new Json.Str(id.toString()))));
    }

    /** Mean bytes of an entry with its body, and of a plain row. */
    @PostMapping("/api/v1/plain/sizes")
    Json sizes() {
        return new Json.Obj(
                Map.of("entry", mean("""
                        select avg(pg_column_size(e.*) + pg_column_size(b.*)) from journal_entry e
                        join journal_body b on b.office = e.office and b.seq = e.seq where e.type not like 'record.%'
                        """), "plain", mean("select avg(pg_column_size(p.*)) from plain_row p")));
    }

    private Json mean(String query) {
        return new Json.Num(
                Math.round(jdbc.sql(query).query(Double.class).optional().orElse(0.0)));
    }
}
