package org.icjs.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.icjs.WholeProgram;
import org.icjs.journal.Rebuild;
import org.icjs.journey.GoldenCase;
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
    private JdbcClient jdbc;

    @Test
    void everyProjectionIsTheSameWhenMadeAnew() {
        // After an erasure by another test the feeds' numbers have gaps, which a rebuild closes.
        assertThat(rebuild.run(_ -> {})).isTrue();
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
