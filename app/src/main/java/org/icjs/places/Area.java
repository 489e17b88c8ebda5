package org.icjs.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.icjs.kernel.AreaCode;
import org.icjs.kernel.AreaLevel;
import org.jspecify.annotations.Nullable;

/**
 * A place that has a code.
 *
 * @param code in the Local Government Directory
 * @param parent code of the place around it: a district, or the State where the directory says no more; empty for the State
 * @param census2011 its code in the Census of India 2011; empty if it had none
 * @param populations persons, by the year of the census; empty where none counted it
 * @param otherNames older names and other spellings
 * @param from when it began: a year or a day in ISO 8601; empty if before any record here
 * @param until when it ended; empty while it is
 * @param carvedFrom code of the place of the same level that it was a part of; empty if of none
 */
public record Area(
        AreaLevel level,
        String code,
        String name,
        String parent,
        String census2011,
        SortedMap<Integer, Long> populations,
        List<String> otherNames,
        String from,
        String until,
        String carvedFrom) {

    public Area {
        populations = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(populations));
        otherNames = List.copyOf(otherNames);
    }

    /**
     * A figure for each hundred thousand persons, with what it was divided by.
     *
     * @param population persons
     * @param year of the census that counted them
     */
    public record Rate(double perLakh, long population, int year) {}

    public AreaCode key() {
        return new AreaCode(level, code);
    }

    /** Whether it is a place on that day. Of a beginning or an end known by its year alone, the whole year counts as in. */
    public boolean isOn(LocalDate day) {
        return (from.isEmpty() || from.compareTo(day.toString().substring(0, from.length())) <= 0)
                && (until.isEmpty() || until.compareTo(day.toString().substring(0, until.length())) >= 0);
    }

    /** By the last census that counted it; empty where none did: nothing is divided by a population that nobody counted. */
    public Optional<Rate> perLakh(long count) {
        Map.@Nullable Entry<Integer, Long> last = populations.isEmpty() ? null : populations.lastEntry();
        return last == null || last.getValue() == 0
                ? Optional.empty()
                : Optional.of(new Rate(count * 100_000.0 / last.getValue(), last.getValue(), last.getKey()));
    }

    Area named(String newName, List<String> others) {
        return new Area(level, code, newName, parent, census2011, populations, others, from, until, carvedFrom);
    }

    Area within(String newParent) {
        return new Area(level, code, name, newParent, census2011, populations, otherNames, from, until, carvedFrom);
    }

    Area counted(int year, long persons) {
        SortedMap<Integer, Long> more = new TreeMap<>(populations);
        more.put(year, persons);
        return new Area(level, code, name, parent, census2011, more, otherNames, from, until, carvedFrom);
    }

    Area beginning(String day) {
        return new Area(level, code, name, parent, census2011, populations, otherNames, day, until, carvedFrom);
    }

    Area ending(String day) {
        return new Area(level, code, name, parent, census2011, populations, otherNames, from, day, carvedFrom);
    }
}
