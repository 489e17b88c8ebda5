package org.icjs.search;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.icjs.matching.Model;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * By which weights persons are compared: those that are shipped, or a version that was learned on the deployment's own records. Versions
 * are only added, and so is which one is used; the program takes it when it starts.
 */
@Component
public final class Weights {
    private static final String OWN = "own-";

    private final JdbcClient jdbc;
    private final Clock clock;

    Weights(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One that was learned here.
     *
     * @param version {@code own-1} and so on
     * @param records that it was learned from
     * @param matched how many of those most like them are of the same person, as far as could be told
     */
    public record Learned(String version, Instant at, long records, double matched) {}

    /** What the next one is called. */
    public String next() {
        return OWN
                + jdbc.sql("select coalesce(max(number), 0) + 1 from learned_weights")
                        .query(Integer.class)
                        .single();
    }

    /**
     * Keeps what was learned; it is not used yet.
     *
     * @param model its version is set here
     * @return the version
     */
    public String keep(Model model, long records, double matched) {
        return OWN
                + jdbc.sql("""
                                insert into learned_weights (learned_at, records, matched, lines)
                                values (:at, :records, :matched, :lines) returning number
                                """)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("records", records)
                        .param("matched", matched)
                        .param("lines", String.join("\n", model.lines()))
                        .query(Integer.class)
                        .single();
    }

    /** All that were learned here, the latest first. */
    public List<Learned> learned() {
        return jdbc.sql("select number, learned_at, records, matched from learned_weights order by number desc")
                .query((row, _) -> new Learned(
                        OWN + row.getInt("number"),
                        row.getObject("learned_at", OffsetDateTime.class).toInstant(),
                        row.getLong("records"),
                        row.getDouble("matched")))
                .list();
    }

    /** Of a version, shipped or learned here; empty if there is none. */
    public Optional<Model> find(String version) {
        if (version.equals(Model.standard().version())) {
            return Optional.of(Model.standard());
        }
        return number(version)
                .flatMap(number -> jdbc.sql("select lines from learned_weights where number = :number")
                        .param("number", number)
                        .query(String.class)
                        .optional()
                        .map(lines -> Model.read(lines.lines().toList()).as(version)));
    }

    /** From the next start on. */
    public void use(String version) {
        jdbc.sql("insert into weights_used (number, at) values (:number, :at)")
                .param("number", number(version).orElse(null))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** What a program that starts now uses. */
    public Model used() {
        return jdbc.sql(
                        "select number from weights_used where number is not null and id = (select max(id) from weights_used)")
                .query(Integer.class)
                .optional()
                .flatMap(number -> find(OWN + number))
                .orElseGet(Model::standard);
    }

    private static Optional<Integer> number(String version) {
        return version.matches(OWN + "[1-9]\\d{0,8}")
                ? Optional.of(Integer.valueOf(version.substring(OWN.length())))
                : Optional.empty();
    }
}
