package org.icjs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.icjs.verifier.Json;
import org.jspecify.annotations.Nullable;

/** What was measured, beside what was aimed at. */
final class Results {
    private final List<Row> rows = new ArrayList<>();

    /** @param met null where there is no aim */
    private record Row(
            String what,
            String aim,
            String figure,
            @Nullable Boolean met) {}

    void figure(String what, String figure) {
        rows.add(new Row(what, "", figure, null));
    }

    void atLeast(String what, double least, double found, String aim, String figure) {
        rows.add(new Row(what, "≥ " + aim, figure, found >= least));
    }

    void atMost(String what, double most, double found, String aim, String figure) {
        rows.add(new Row(what, "≤ " + aim, figure, found <= most));
    }

    void print() {
        System.out.println();
        System.out.println("| what | aim | figure | |");
        System.out.println("|------|-----|--------|-|");
        rows.forEach(row -> System.out.printf("| %s | %s | %s | %s |%n", row.what, row.aim, row.figure, met(row)));
    }

    private static String met(Row row) {
        if (row.met == null) {
            return "";
        }
        return row.met ? "met" : "not met";
    }

    /** @param head what holds for all of it: machine, commit, date, command */
    void write(Path file, Map<String, String> head) throws IOException {
        List<Json> all = rows.stream()
                .map(row -> (Json) new Json.Obj(Map.of(
                        "what", new Json.Str(row.what),
                        "aim", new Json.Str(row.aim),
                        "figure", new Json.Str(row.figure),
                        "met", row.met == null ? new Json.Null() : new Json.Bool(row.met))))
                .toList();
        Map<String, Json> members = new java.util.TreeMap<>();
        head.forEach((name, value) -> members.put(name, new Json.Str(value)));
        members.put("rows", new Json.Arr(all));
        Files.writeString(file, new Json.Obj(members).canonical() + "\n");
    }
}
