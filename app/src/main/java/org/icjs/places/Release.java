package org.icjs.places;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.icjs.kernel.AreaCode;
import org.icjs.kernel.AreaLevel;
import org.jspecify.annotations.Nullable;

/**
 * A newer list of places or of populations: one of the directory's downloads (districts, sub-districts, blocks, urban or traditional
 * local bodies), or figures of a census.
 *
 * @param level of which it is a list; null for figures of a census, which may be of several
 * @param areas of this State, as that list has them
 * @param persons figures of a census
 */
record Release(@Nullable AreaLevel level, List<Area> areas, Map<AreaCode, Long> persons) {
    private static final int ROWS_MAX = 2_000_000;

    Release {
        areas = List.copyOf(areas);
        persons = Map.copyOf(persons);
    }

    /** What became of reading a file. */
    sealed interface Read {
        record Good(Release release) implements Read {}

        /** @param why sentences for the person at the terminal; they say which line */
        record Bad(List<String> why) implements Read {
            public Bad {
                why = List.copyOf(why);
            }
        }
    }

    /** The columns of a list by what they say: the directory spells its headings differently in each. */
    private record Kind(
            AreaLevel level,
            String code,
            String name,
            @Nullable String district) {}

    /** Told apart by the heading of the code; the more particular first. */
    private static final List<Kind> KINDS = List.of(
            new Kind(AreaLevel.SUBDISTRICT, "subdistrictcode", "subdistrictname", "districtcode"),
            new Kind(AreaLevel.BLOCK, "blockcode", "blockname", "districtcode"),
            new Kind(AreaLevel.DISTRICT, "districtcode", "districtname", null));

    /**
     * @param state the State's code; rows of other States are left out
     * @param known what is known so far, by which figures find their places
     */
    static Read read(String text, String state, Gazetteer known) {
        List<CSVRecord> rows;
        try {
            rows = CSVFormat.RFC4180.parse(new StringReader(withoutMark(text))).getRecords();
        } catch (IOException _) {
            return bad("It is no table of comma-separated values: save it as CSV, in UTF-8.");
        }
        if (rows.size() < 2 || rows.size() > ROWS_MAX) {
            return bad("It has no rows, or more than any State has.");
        }
        Map<String, Integer> heading = new HashMap<>();
        CSVRecord first = rows.getFirst();
        for (int i = 0; i < first.size(); i++) {
            heading.putIfAbsent(folded(first.get(i)), i);
        }
        List<CSVRecord> body = rows.subList(1, rows.size());
        if (heading.containsKey("population")) {
            return persons(heading, body, known);
        }
        if (heading.containsKey("localbodycode")) {
            return bodies(heading, body, state);
        }
        return KINDS.stream()
                .filter(kind -> heading.containsKey(kind.code()) && heading.containsKey(kind.name()))
                .findFirst()
                .map(kind -> areas(kind, heading, body, state))
                .orElseGet(
                        () -> bad("Its first line names none of the columns of a list of the Local Government Directory"
                                + " (for example “District Code”, “District Name”) nor “Population”."));
    }

    private static Read areas(Kind kind, Map<String, Integer> heading, List<CSVRecord> rows, String state) {
        List<Area> areas = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (CSVRecord row : rows) {
            if (cell(row, heading, "statecode").equals(state)) {
                String parent = kind.district() == null ? state : cell(row, heading, kind.district());
                put(
                        areas,
                        wrong,
                        row,
                        kind.level(),
                        cell(row, heading, kind.code()),
                        cell(row, heading, kind.name()),
                        parent);
            }
        }
        return read(kind.level(), areas, wrong, state);
    }

    /** Towns and village councils come in lists with the same headings; the type tells them apart. */
    private static Read bodies(Map<String, Integer> heading, List<CSVRecord> rows, String state) {
        AreaLevel level = heading.containsKey("blockpanchayatcode")
                        || heading.containsKey("intermediateblockpanchayatcode")
                        || heading.containsKey("districtpanchayatcode")
                ? AreaLevel.VILLAGE_COUNCIL
                : AreaLevel.TOWN;
        String name = heading.containsKey("localbodynameinenglish") ? "localbodynameinenglish" : "localbodyname";
        List<Area> areas = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (CSVRecord row : rows) {
            if (cell(row, heading, "statecode").equals(state)) {
                put(areas, wrong, row, level, cell(row, heading, "localbodycode"), cell(row, heading, name), state);
            }
        }
        return read(level, areas, wrong, state);
    }

    private static Read read(AreaLevel level, List<Area> areas, List<String> wrong, String state) {
        if (areas.isEmpty() && wrong.isEmpty()) {
            wrong.add("It has no row of State " + state + ".");
        }
        return wrong.isEmpty() ? new Read.Good(new Release(level, areas, Map.of())) : new Read.Bad(wrong);
    }

    private static void put(
            List<Area> areas,
            List<String> wrong,
            CSVRecord row,
            AreaLevel level,
            String code,
            String name,
            String parent) {
        if (!code.matches("\\d{1,9}") || name.isEmpty() || name.length() > 200) {
            wrong.add("Line " + row.getRecordNumber() + ": a code of digits and a name are needed.");
        } else if (areas.stream().anyMatch(area -> area.code().equals(code))) {
            wrong.add("Line " + row.getRecordNumber() + ": the code " + code + " stands there twice.");
        } else {
            areas.add(new Area(level, code, name, parent, "", new TreeMap<>(), List.of(), "", "", ""));
        }
    }

    /** By level and code where the file has them, else by the district's code in the Census of 2011. */
    private static Read persons(Map<String, Integer> heading, List<CSVRecord> rows, Gazetteer known) {
        boolean byKey = heading.containsKey("level") && heading.containsKey("code");
        if (!byKey && !heading.containsKey("districtcode")) {
            return bad("Beside “Population” it needs “level” and “code”, or “District code”.");
        }
        Map<AreaCode, Long> persons = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        for (CSVRecord row : rows) {
            String count = cell(row, heading, "population");
            Optional<Area> area = byKey
                    ? level(cell(row, heading, "level")).flatMap(level -> known.find(level, cell(row, heading, "code")))
                    : ofCensus(cell(row, heading, "districtcode"), known);
            if (area.isEmpty() && byKey) {
                wrong.add("Line " + row.getRecordNumber() + ": there is no place with that level and code.");
            } else if (area.isPresent() && !count.matches("\\d{1,12}")) {
                wrong.add("Line " + row.getRecordNumber() + ": the population is no number.");
            } else if (area.isPresent()) {
                persons.put(area.get().key(), Long.valueOf(count));
            }
        }
        if (persons.isEmpty() && wrong.isEmpty()) {
            wrong.add("No row is of a district of this State.");
        }
        return wrong.isEmpty() ? new Read.Good(new Release(null, List.of(), persons)) : new Read.Bad(wrong);
    }

    private static Optional<Area> ofCensus(String code, Gazetteer known) {
        return known.all().stream()
                .filter(area -> area.level() == AreaLevel.DISTRICT
                        && !code.isEmpty()
                        && area.census2011().equals(code))
                .findFirst();
    }

    private static Optional<AreaLevel> level(String name) {
        return java.util.Arrays.stream(AreaLevel.values())
                .filter(level -> level.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static String cell(CSVRecord row, Map<String, Integer> heading, String column) {
        Integer at = heading.get(column);
        return at == null || at >= row.size() ? "" : row.get(at).strip().replaceAll("\\s+", " ");
    }

    private static String folded(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Read bad(String why) {
        return new Read.Bad(List.of(why));
    }
}
