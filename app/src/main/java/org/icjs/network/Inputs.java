package org.icjs.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.icjs.identity.Offices;
import org.icjs.kernel.District;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is made of, read from files. Where anything in them is wrong there is no plan, but a list of all that is wrong: a plan of
 * the rest would pass for the whole.
 *
 * @param notes what was read and is not used, for example a column that the plan doesn't know
 */
public record Inputs(
        List<Site> sites,
        List<LinkOffer> links,
        Settings settings,
        TrafficProfile traffic,
        Map<District, String> districts,
        List<Problem> notes) {
    public Inputs {
        sites = List.copyOf(sites);
        links = List.copyOf(links);
        districts = Map.copyOf(districts);
        notes = List.copyOf(notes);
    }

    /** A file as it came, under the name that its sender gives it. */
    public static final class File {
        private final String name;
        private final byte[] bytes;

        public File(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes.clone();
        }

        public String name() {
            return name;
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /** Either the inputs, or all that is wrong with the files. */
    public sealed interface Read {
        record Good(Inputs inputs) implements Read {}

        record Bad(List<Problem> problems) implements Read {}
    }

    /**
     * Reads them.
     *
     * @param settings null for those that ship
     * @param districts null for Mizoram's; else a table with the columns {@code code} and {@code name}
     */
    public static Read read(File sites, File links, @Nullable File settings, @Nullable File districts) {
        return read(sites, links, settings, districts, null);
    }

    /**
     * The same with a measurement of traffic in place of the one that ships.
     *
     * @param traffic null for the one that ships; else as {@code ./icjs bench traffic} writes it
     */
    public static Read read(
            File sites, File links, @Nullable File settings, @Nullable File districts, @Nullable File traffic) {
        List<Problem> problems = new ArrayList<>();
        List<Problem> notes = new ArrayList<>();
        Map<District, String> known = districts == null
                ? Offices.shipped().districts()
                : table(districts, problems)
                        .map(table -> districts(table, problems))
                        .orElse(Map.of());
        List<Site> siteList = table(sites, problems)
                .map(table -> new SiteList(table, known, problems).sites(notes))
                .orElse(List.of());
        Set<String> offices = new LinkedHashSet<>();
        siteList.forEach(site -> offices.add(site.office()));
        List<LinkOffer> linkList = table(links, problems)
                .map(table -> new LinkList(table, known, offices, problems).links(notes))
                .orElse(List.of());
        Settings set = settings == null
                ? Settings.shipped()
                : table(settings, problems)
                        .map(table -> Settings.of(table, problems))
                        .orElse(Settings.shipped());
        TrafficProfile measured = traffic == null
                ? TrafficProfile.shipped()
                : table(traffic, problems)
                        .flatMap(table -> TrafficProfile.of(table, problems))
                        .orElse(TrafficProfile.shipped());
        return problems.isEmpty()
                ? new Read.Good(new Inputs(siteList, linkList, set, measured, known, notes))
                : new Read.Bad(List.copyOf(problems));
    }

    private static Optional<Table> table(File file, List<Problem> problems) {
        return TableFile.read(file.name(), file.bytes(), problems);
    }

    private static Map<District, String> districts(Table table, List<Problem> problems) {
        Map<District, String> districts = new HashMap<>();
        if (table.has(List.of("code", "name"), List.of(), problems, new ArrayList<>())) {
            for (Table.Row row : table.rows()) {
                Cells cells = new Cells(table.file(), row, problems);
                Optional<Integer> code = cells.whole("code", 1, 9999);
                Optional<String> name = cells.text("name");
                if (code.isPresent()
                        && name.isPresent()
                        && districts.put(new District(code.get().toString()), name.get()) != null) {
                    cells.bad("code", "districtTwice", row.cell("code"));
                }
            }
        }
        return districts;
    }
}
