package org.icjs.places;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icjs.kernel.AreaCode;

/**
 * What a release changes. A place that the release lacks is not taken away, since cases name it: it ends.
 *
 * @param after the gazetteer with the release
 * @param changes one line each for people, by kind and name
 */
record Import(Gazetteer after, List<String> changes) {
    Import {
        changes = List.copyOf(changes);
    }

    /**
     * @param day on which the release holds, ISO 8601: new places begin on it, missing ones end on it
     * @param census the year of figures; of no meaning for a list
     */
    static Import of(Gazetteer before, Release release, String day, int census) {
        Map<AreaCode, Area> areas = new LinkedHashMap<>();
        before.all().forEach(area -> areas.put(area.key(), area));
        List<String> changes = new ArrayList<>();
        release.areas().forEach(area -> merge(areas, area, day, changes));
        if (release.level() != null) {
            Set<String> there = release.areas().stream().map(Area::code).collect(Collectors.toSet());
            for (Area area : before.all()) {
                if (area.level() == release.level() && area.until().isEmpty() && !there.contains(area.code())) {
                    areas.put(area.key(), area.ending(day));
                    changes.add("ended    " + told(area));
                }
            }
        }
        release.persons().forEach((key, persons) -> {
            Area area = areas.get(key);
            if (area != null && !Long.valueOf(persons).equals(area.populations().get(census))) {
                Long was = area.populations().get(census);
                areas.put(key, area.counted(census, persons));
                changes.add("counted  " + told(area) + ": " + persons + " persons in " + census
                        + (was == null ? "" : ", was " + was));
            }
        });
        return new Import(
                Gazetteer.of(areas.values()), changes.stream().sorted().toList());
    }

    private static void merge(Map<AreaCode, Area> areas, Area area, String day, List<String> changes) {
        Area was = areas.get(area.key());
        if (was == null) {
            areas.put(area.key(), area.beginning(day));
            changes.add("new      " + told(area));
            return;
        }
        Area is = was;
        if (!Gazetteer.folded(was.name()).equals(Gazetteer.folded(area.name()))
                && was.otherNames().stream()
                        .noneMatch(name -> Gazetteer.folded(name).equals(Gazetteer.folded(area.name())))) {
            is = is.named(
                    area.name(),
                    Stream.concat(was.otherNames().stream(), Stream.of(was.name()))
                            .toList());
            changes.add("renamed  " + told(was) + ": now " + area.name());
        }
        if (!was.parent().equals(area.parent())) {
            is = is.within(area.parent());
            changes.add("moved    " + told(was) + ": from " + was.parent() + " to " + area.parent());
        }
        if (!was.until().isEmpty()) {
            is = is.ending("");
            changes.add("again    " + told(was) + ": had ended on " + was.until());
        }
        areas.put(area.key(), is);
    }

    private static String told(Area area) {
        return area.level() + " " + area.code() + " " + area.name();
    }
}
