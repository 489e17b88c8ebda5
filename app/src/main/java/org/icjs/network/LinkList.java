package org.icjs.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.icjs.kernel.District;

/** Reads the list of links on offer. */
final class LinkList {
    static final List<String> COLUMNS = List.of(
            "technology",
            "provider",
            "committed_kbps",
            "burst_kbps",
            "delay_ms",
            "uptime_percent",
            "one_time_inr",
            "yearly_inr",
            "available_in",
            "assumed");
    private static final int KBPS_MAX = 100_000_000;
    private static final int DELAY_MAX = 10_000;

    private final Table table;
    private final Map<District, String> known;
    private final Set<String> offices;
    private final List<Problem> problems;

    LinkList(Table table, Map<District, String> known, Set<String> offices, List<Problem> problems) {
        this.table = table;
        this.known = known;
        this.offices = offices;
        this.problems = problems;
    }

    /** Those that could be read; what is wrong is with the problems, what is not used with the notes. */
    List<LinkOffer> links(List<Problem> notes) {
        List<LinkOffer> links = new ArrayList<>();
        if (!table.has(COLUMNS, List.of(), problems, notes)) {
            return links;
        }
        Map<List<Object>, Integer> rows = new HashMap<>();
        for (Table.Row row : table.rows()) {
            Cells cells = new Cells(table.file(), row, problems);
            link(row, cells).ifPresent(link -> {
                Integer before = rows.putIfAbsent(
                        List.of(link.technology(), link.provider(), link.committedKbps(), link.availableIn()),
                        row.number());
                if (before != null) {
                    cells.bad("", "linkTwice", link.text(), before.toString());
                }
                links.add(link);
            });
        }
        return links;
    }

    private Optional<LinkOffer> link(Table.Row row, Cells cells) {
        Optional<Technology> technology = cells.text("technology").flatMap(text -> technology(text, cells));
        Optional<String> provider = cells.text("provider");
        Optional<Integer> committed = cells.whole("committed_kbps", 1, KBPS_MAX);
        Optional<Integer> burst = cells.whole("burst_kbps", 1, KBPS_MAX);
        if (committed.isPresent() && burst.isPresent() && burst.get() < committed.get()) {
            cells.bad("burst_kbps", "burstBelow", burst.get(), committed.get());
        }
        Optional<Integer> delay = cells.whole("delay_ms", 0, DELAY_MAX);
        Optional<BigDecimal> uptime = cells.number("uptime_percent", BigDecimal.ZERO, BigDecimal.valueOf(100));
        Optional<Rupees> oneTime = cells.price("one_time_inr");
        Optional<Rupees> yearly = cells.price("yearly_inr");
        Optional<Set<String>> availableIn = cells.text("available_in").flatMap(text -> availableIn(text, cells));
        Optional<Boolean> assumed = cells.yesOrNo("assumed");
        if (technology.isEmpty()
                || provider.isEmpty()
                || committed.isEmpty()
                || burst.isEmpty()
                || delay.isEmpty()
                || uptime.isEmpty()
                || oneTime.isEmpty()
                || yearly.isEmpty()
                || availableIn.isEmpty()
                || assumed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LinkOffer(
                row.number(),
                technology.get(),
                provider.get(),
                committed.get(),
                burst.get(),
                delay.get(),
                uptime.get(),
                oneTime.get(),
                yearly.get(),
                availableIn.get(),
                assumed.get()));
    }

    private Optional<Set<String>> availableIn(String text, Cells cells) {
        Set<String> places = new LinkedHashSet<>();
        for (String word : text.split("[;|]", -1)) {
            String place = word.strip();
            if (place.equals("*") || place.equalsIgnoreCase("all")) {
                places.add("all");
            } else if (place.equalsIgnoreCase("grid")) {
                places.add("grid");
            } else if (offices.contains(place)
                    || (place.matches("\\d{1,4}") && known.containsKey(new District(place)))) {
                places.add(place);
            } else if (!place.isEmpty()) {
                cells.bad("available_in", "unknownPlace", place);
                return Optional.empty();
            }
        }
        if (places.isEmpty()) {
            cells.bad("available_in", "missing");
            return Optional.empty();
        }
        return Optional.of(places);
    }

    private static Optional<Technology> technology(String text, Cells cells) {
        Optional<Technology> named = Technology.named(text);
        if (named.isEmpty()) {
            cells.bad(
                    "technology",
                    "unknownTechnology",
                    text,
                    Cells.joined(Arrays.stream(Technology.values())
                            .map(Technology::label)
                            .toList()));
        }
        return named;
    }
}
