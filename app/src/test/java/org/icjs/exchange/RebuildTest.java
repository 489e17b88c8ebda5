package org.icjs.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.icjs.WholeProgram;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.docket.PrisonEntry.PrisonerAdmitted;
import org.icjs.identity.Duty;
import org.icjs.journal.Erasure;
import org.icjs.journal.Outcome;
import org.icjs.journal.Rebuild;
import org.icjs.journey.GoldenCase;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.verifier.Group;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that is computed can be thrown away: made anew from the journals it is the same. */
class RebuildTest extends WholeProgram {
    private static final List<String> PROJECTIONS = List.of(
            "docket_access",
            "feed_item",
            "office_feed",
            "jail_roll",
            "desk_task",
            "desk_case",
            "desk_deadline",
            "case_number",
            "signature_owed");

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private Erasure erasure;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyProjectionIsTheSameWhenMadeAnew() {
        GoldenCase.all().forEach(this::walk);
        Map<String, List<String>> before = rows();
        assertThat(before.values()).allSatisfy(rows -> assertThat(rows).isNotEmpty());
        assertThat(rebuild.run(_ -> {})).isTrue();
        rows().forEach((table, rows) -> {
            List<String> first = before.getOrDefault(table, List.of());
            assertThat(without(rows, first)).as("new in %s", table).isEmpty();
            assertThat(without(first, rows)).as("lost from %s", table).isEmpty();
        });
    }

    /** A client remembers the last number that it had: after an erasure and a rebuild it neither misses nor repeats anything. */
    @Test
    void feedsKeepTheirNumbersThroughAnErasureAndARebuild() {
        CaseId docket = CaseId.parse(theftUntil(PrisonerAdmitted.class));
        OfficeCode station = new OfficeCode(STATION);
        EntryId arrest = jdbc.sql(
                        "select id from journal_entry where docket = :docket and type = 'police.PersonArrested'")
                .param("docket", docket.id())
                .query((row, _) -> new EntryId(row.getObject(1, UUID.class)))
                .single();
        List<String> before = feed();

        Outcome erased = erasure.erase(new Erasure.Order(
                station,
                demonstration.officer(station, Duty.STATION_OFFICER),
                docket,
                List.of(arrest),
                Set.of(Group.OPEN, Group.RESTRICTED),
                "Order of a test",
                "erase-" + arrest));

        assertThat(erased).isInstanceOf(Outcome.Accepted.class);
        List<String> after = feed();
        assertThat(after).containsAll(before);
        assertThat(after.subList(before.size(), after.size()))
                .as("only the order of erasure itself is new")
                .allMatch(item -> item.endsWith("record.BodyErased"));
        assertThat(rebuild.run(_ -> {})).isTrue();
        assertThat(feed()).isEqualTo(after);
        theftUntil(PersonArrested.class);
        assertThat(feed()).startsWith(after.toArray(String[]::new)).hasSizeGreaterThan(after.size());
    }

    /** All feeds' items in the order of their numbers, which is that in which they came. */
    private List<String> feed() {
        return jdbc.sql("""
                        select f.nth, f.office, f.position, e.type from feed_item as f
                        join journal_entry as e on e.position = f.position order by f.nth, f.office
                        """)
                .query((row, _) ->
                        row.getLong(1) + " " + row.getString(2) + " " + row.getLong(3) + " " + row.getString(4))
                .list();
    }

    private static List<String> without(List<String> rows, List<String> others) {
        List<String> left = new ArrayList<>(rows);
        left.removeAll(new HashSet<>(others));
        return left;
    }

    private Map<String, List<String>> rows() {
        Map<String, List<String>> all = new TreeMap<>();
        PROJECTIONS.forEach(table -> all.put(
                table,
                jdbc.sql("select row_to_json(t)::text from " + table + " as t order by 1")
                        .query(String.class)
                        .list()));
        return all;
    }
}
