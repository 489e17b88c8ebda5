package org.icjs.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.Refused;
import org.icjs.verifier.FormatException;
import org.icjs.verifier.Group;
import org.icjs.verifier.Hash;
import org.icjs.verifier.Json;
import org.icjs.verifier.Merkle;
import org.icjs.verifier.SignedNote;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The journals as who verifies them reads them: the last section of docs/journal-format.md. */
final class OfficeJournals {
    private static final int FETCH = 500;

    private final JdbcClient jdbc;
    private final Checkpoints checkpoints;
    private final String state;

    OfficeJournals(JdbcClient jdbc, Checkpoints checkpoints, String state) {
        this.jdbc = jdbc;
        this.checkpoints = checkpoints;
        this.state = state;
    }

    /** All journals with their sizes. A journal that has just begun gets its first checkpoint before it is named. */
    String offices() {
        checkpoints.signNow();
        List<Json> offices = jdbc.sql("select office, size from office_journal order by office")
                .query((row, _) -> (Json) new Json.Obj(Map.of(
                        "office", new Json.Str(row.getString(1)),
                        "size", new Json.Num(row.getLong(2)))))
                .list();
        return new Json.Obj(Map.of("state", new Json.Str(state), "offices", new Json.Arr(offices))).canonical();
    }

    Optional<String> checkpoint(OfficeCode office) {
        return checkpoints.last(office).map(SignedNote::note);
    }

    /** Empty where there is no such journal. */
    Optional<String> keys(OfficeCode office) {
        String statements = checkpoints.statements(office);
        return statements.isEmpty() ? Optional.empty() : Optional.of(statements);
    }

    /** The proof that the first {@code from} entries are the beginning of the first {@code to}; empty if there are not so many. */
    Optional<String> consistency(OfficeCode office, long from, long to) {
        long size = jdbc.sql("select size from office_journal where office = :office")
                .param("office", office.code())
                .query(Long.class)
                .optional()
                .orElse(0L);
        if (from < 1 || from > to || to > size) {
            return Optional.empty();
        }
        List<Hash> path = Merkle.consistencyProof(from, to, new Tree(office, jdbc));
        String hashes = path.stream().map(hash -> "\"" + hash.hex() + "\"").collect(Collectors.joining(","));
        return Optional.of("{\"path\":[" + hashes + "]}");
    }

    /** Writes entries as they are read from the tables, a line each. */
    void entries(OfficeCode office, long from, int count, Set<Group> groups, OutputStream out) throws IOException {
        write(from, count, (next, limit) -> lines(office, next, limit, groups), out);
    }

    /** All journals of readings with their sizes and where they end. */
    String readings() {
        List<Json> offices = jdbc.sql("select office, size, head from access_head order by office")
                .query((row, _) -> (Json) new Json.Obj(Map.of(
                        "office", new Json.Str(row.getString(1)),
                        "size", new Json.Num(row.getLong(2)),
                        "head", new Json.Str(Hash.of(row.getBytes(3)).hex()))))
                .list();
        return new Json.Obj(Map.of("offices", new Json.Arr(offices))).canonical();
    }

    /** As {@link #entries}, who has read what. */
    void readings(OfficeCode office, long from, int count, OutputStream out) throws IOException {
        write(from, count, (next, limit) -> readings(office, next, limit), out);
    }

    /** So many lines at once. */
    private interface Fetch {
        List<String> lines(long from, int limit);
    }

    private static void write(long from, int count, Fetch fetch, OutputStream out) throws IOException {
        long next = from;
        long end = from + count;
        while (next < end) {
            int limit = (int) Math.min(FETCH, end - next);
            List<String> lines = fetch.lines(next, limit);
            for (String line : lines) {
                out.write(line.getBytes(UTF_8));
                out.write('\n');
            }
            if (lines.size() < limit) {
                return;
            }
            next += limit;
        }
    }

    private List<String> lines(OfficeCode office, long from, int limit, Set<Group> groups) {
        return jdbc.sql("""
                        select e.*,
                               coalesce(x.open, not j.home) as no_open,
                               coalesce(x.restricted, not j.home) as no_restricted,
                               coalesce(x.protected, not j.home) as no_protected
                        from journal_row as e
                        join office_journal as j on j.office = e.office
                        left join (
                            select erased.* from journal_erasure as erased
                            join journal_entry as ordered
                                on ordered.position = erased.ordered_by and ordered.type = 'record.BodyErased'
                        ) as x on x.office = e.office and x.seq = e.seq
                        where e.office = :office and e.seq >= :from
                        order by e.seq limit :limit
                        """)
                .param("office", office.code())
                .param("from", from)
                .param("limit", limit)
                .query((row, _) -> {
                    try {
                        return Held.read(row).wire(groups).json();
                    } catch (FormatException _) {
                        // No entry that was ever recorded: somebody has altered the row. The reader is to see that
                        // there is something wrong.
                        return "{}";
                    }
                })
                .list();
    }

    private List<String> readings(OfficeCode office, long from, int limit) {
        return jdbc.sql("""
                        select * from access_entry
                        where office = :office and seq >= :from
                        order by seq limit :limit
                        """)
                .param("office", office.code())
                .param("from", from)
                .param("limit", limit)
                .query((row, _) -> {
                    try {
                        return Held.shown(AccessRows.wire(row)).json();
                    } catch (FormatException | Refused _) {
                        return "{}"; // altered, as above
                    }
                })
                .list();
    }
}
