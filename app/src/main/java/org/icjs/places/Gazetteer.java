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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.icjs.kernel.AreaCode;
import org.icjs.kernel.AreaLevel;
import org.icjs.kernel.District;
import org.icjs.web.Areas;

/** All places of the State that have a code, those that are no more among them. Never changes: an import makes another. */
public final class Gazetteer implements Areas {
    private static final int NEAR_MAX = 10;

    /** As {@link #text} writes it. */
    private static final Pattern WITH_CODE = Pattern.compile("(.{1,200}) \\(LGD (\\d{1,9})\\)");

    private final Map<AreaCode, Area> byKey = new LinkedHashMap<>();
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

    /** What this program ships with. */
    public static Gazetteer shipped() {
        return GazetteerFile.shipped();
    }

    public Optional<Area> find(AreaLevel level, String code) {
        return find(new AreaCode(level, code));
    }

    public Optional<Area> find(AreaCode code) {
        return Optional.ofNullable(byKey.get(code));
    }

    /**
     * Whether a place may lie in a district. The directory says of towns and village councils no more than their State.
     *
     * @param district of this State or another
     */
    public boolean lies(AreaCode code, District district) {
        Optional<String> state = find(AreaLevel.DISTRICT, district.code()).flatMap(known -> of(known, AreaLevel.STATE));
        return find(code)
                .map(area -> of(area, AreaLevel.DISTRICT)
                        .map(district.code()::equals)
                        .orElseGet(() -> of(area, AreaLevel.STATE).equals(state)))
                .orElse(false);
    }

    /** Code of the place itself, or of the one around it, of that level; empty where the directory does not tell. */
    private Optional<String> of(Area area, AreaLevel level) {
        return area.level() == level ? Optional.of(area.code()) : around(area).flatMap(outer -> of(outer, level));
    }

    @Override
    public String text(AreaCode code) {
        return find(code)
                .map(area -> area.name() + " (LGD " + code.code() + ")")
                .orElse(code.toString());
    }

    /** A district is chosen by itself, and what has ended is no place to choose. */
    @Override
    public Read read(String typed) {
        List<AreaCode> meant = chosen(meant(typed.strip()));
        return meant.size() == 1
                ? new Read(Optional.of(meant.getFirst()), List.of())
                : new Read(Optional.empty(), meant.isEmpty() ? chosen(named(typed, Integer.MAX_VALUE)) : meant);
    }

    private static List<AreaCode> chosen(List<Area> areas) {
        return areas.stream()
                .filter(area ->
                        area.level() != AreaLevel.DISTRICT && area.until().isEmpty())
                .map(Area::key)
                .limit(NEAR_MAX)
                .toList();
    }

    private List<Area> meant(String typed) {
        Matcher coded = WITH_CODE.matcher(typed);
        if (coded.matches()) {
            return byName.getOrDefault(folded(coded.group(1)), List.of()).stream()
                    .filter(area -> area.code().equals(coded.group(2)))
                    .toList();
        }
        List<Area> byCode = byKey.values().stream()
                .filter(area ->
                        area.code().equals(typed) || area.key().toString().equals(typed))
                .toList();
        return byCode.isEmpty() ? byName.getOrDefault(folded(typed), List.of()) : byCode;
    }

    /** By level, then by name. */
    public List<Area> all() {
        return List.copyOf(byKey.values());
    }

    /** Those of a level that are places on that day, by name. */
    public List<Area> on(AreaLevel level, LocalDate day) {
        return byKey.values().stream()
                .filter(area -> area.level() == level && area.isOn(day))
                .toList();
    }

    /** The place around a place, nearest first asked for among districts. Empty for the State. */
    public Optional<Area> around(Area area) {
        return area.parent().isEmpty()
                ? Optional.empty()
                : Stream.of(AreaLevel.DISTRICT, AreaLevel.STATE)
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
