package org.icjs.clocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.icjs.kernel.IndiaTime;
import org.jspecify.annotations.Nullable;

/**
 * Calendar days in India of which some part was spent in custody, each counted once. Where one custody follows another on a day, the day
 * belongs to the later. A spell that goes on has no last day.
 */
public final class CustodyDays {
    private static final long OPEN = Long.MAX_VALUE;

    private final List<Range> ranges;

    /** Days since the epoch, both counted in. */
    private record Range(long from, long to) {}

    private CustodyDays(List<Range> ranges) {
        this.ranges = ranges;
    }

    static CustodyDays of(List<Spell> spells, Set<Spell.Kind> kinds) {
        List<Range> ranges = new ArrayList<>(spells.size());
        for (int i = 0; i < spells.size(); i++) {
            Spell spell = spells.get(i);
            long from = day(spell.from());
            long to = spell.to() == null ? OPEN : day(spell.to());
            if (i + 1 < spells.size()) {
                to = Math.min(to, day(spells.get(i + 1).from()) - 1);
            }
            if (to >= from && kinds.contains(spell.kind())) {
                ranges.add(new Range(from, to));
            }
        }
        return new CustodyDays(ranges);
    }

    private static long day(java.time.Instant instant) {
        return IndiaTime.dateOf(instant).toEpochDay();
    }

    /** Days that are in any of these, overlapping ones once: one person's days over several cases. */
    public static CustodyDays union(Stream<CustodyDays> several) {
        List<Range> sorted = several.flatMap(days -> days.ranges.stream())
                .sorted(Comparator.comparingLong(Range::from))
                .toList();
        List<Range> merged = new ArrayList<>();
        for (Range range : sorted) {
            Range last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && range.from <= last.to) {
                merged.set(merged.size() - 1, new Range(last.from, Math.max(last.to, range.to)));
            } else {
                merged.add(range);
            }
        }
        return new CustodyDays(merged);
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** Null where there is none. */
    public @Nullable LocalDate first() {
        return ranges.isEmpty() ? null : LocalDate.ofEpochDay(ranges.getFirst().from);
    }

    /** Whether custody goes on. */
    public boolean goOn() {
        return !ranges.isEmpty() && ranges.getLast().to == OPEN;
    }

    /** How many days until the end of that day. */
    public int until(LocalDate day) {
        long end = day.toEpochDay();
        long days = 0;
        for (Range range : ranges) {
            days += Math.max(0, Math.min(range.to, end) - range.from + 1);
        }
        return Math.toIntExact(days);
    }

    /** The day that is number {@code n}, from 1, if custody goes on as it stands; null where it ended before. */
    public @Nullable LocalDate number(long n) {
        long left = n;
        for (Range range : ranges) {
            if (range.to == OPEN || range.to - range.from + 1 >= left) {
                return LocalDate.ofEpochDay(range.from + left - 1);
            }
            left -= range.to - range.from + 1;
        }
        return null;
    }

    /** These days without those from one day to another, both taken out. */
    CustodyDays without(LocalDate from, LocalDate to) {
        long first = from.toEpochDay();
        long last = to.toEpochDay();
        List<Range> left = new ArrayList<>();
        for (Range range : ranges) {
            if (range.from < first) {
                left.add(new Range(range.from, Math.min(range.to, first - 1)));
            }
            if (range.to > last) {
                left.add(new Range(Math.max(range.from, last + 1), range.to));
            }
        }
        return new CustodyDays(left);
    }
}
