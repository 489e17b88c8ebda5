package org.icjs.places;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All places of the State that have a code, those that are no more among them. Never changes: an import makes another. */
public final class Gazetteer {
    private final Map<Area.Key, Area> byKey = new LinkedHashMap<>();
    private final Map<String, List<Area>> byName = new TreeMap<>();

    private Gazetteer(Collection<Area> areas) {
        areas.stream()
                .sorted(Comparator.comparing(Area::level)
                        .thenComparing(Area::name)
                        .thenComparing(Area::code))
                .forEach(area -> byKey.put(area.key(), area));
        byKey.values()
                .forEach(area -> names(area)
                        .forEach(name -> byName.computeIfAbsent(name, _ -> new ArrayList<>())
                                .add(area)));
    }

    public static Gazetteer of(Collection<Area> areas) {
        return new Gazetteer(areas);
    }

    public Optional<Area> find(Level level, String code) {
        return Optional.ofNullable(byKey.get(new Area.Key(level, code)));
    }

    /** By level, then by name. */
    public List<Area> all() {
        return List.copyOf(byKey.values());
    }

    /** Those of a level that are places on that day, by name. */
    public List<Area> on(Level level, LocalDate day) {
        return byKey.values().stream()
                .filter(area -> area.level() == level && area.isOn(day))
                .toList();
    }

    /** The place around a place, nearest first asked for among districts. Empty for the State. */
    public Optional<Area> around(Area area) {
        return area.parent().isEmpty()
                ? Optional.empty()
                : Stream.of(Level.DISTRICT, Level.STATE)
                        .flatMap(level -> find(level, area.parent()).stream())
                        .findFirst();
    }

    /** Places whose name, or one of whose other names, begins with a text, whatever its marks, case or spaces; by level and name. */
    public List<Area> named(String text, int limit) {
        String wanted = folded(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return byName.entrySet().stream()
                .filter(named -> named.getKey().startsWith(wanted))
                .flatMap(named -> named.getValue().stream())
                .distinct()
                .sorted(Comparator.comparing(Area::level)
                        .thenComparing(Area::name)
                        .thenComparing(Area::code))
                .limit(limit)
                .toList();
    }

    private static Stream<String> names(Area area) {
        return Stream.concat(Stream.of(area.name()), area.otherNames().stream())
                .map(Gazetteer::folded)
                .distinct();
    }

    /** Letters and digits alone, without marks, in small letters. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{Nd}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
