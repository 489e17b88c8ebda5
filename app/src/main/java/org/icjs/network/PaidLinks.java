package org.icjs.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.icjs.kernel.OfficeCode;
import org.jspecify.annotations.Nullable;

/** All links that were ever entered as paid for, and which held when. */
public final class PaidLinks {
    private record Key(OfficeCode office, PaidLink.Place place) {}

    private final Map<Key, NavigableMap<LocalDate, PaidLink>> byPlace;

    /** @param entered in the order in which they were entered: a later one for the same day takes the place of the earlier */
    public PaidLinks(List<PaidLink> entered) {
        byPlace = new TreeMap<>(Comparator.comparing((Key key) -> key.office()).thenComparing(Key::place));
        entered.forEach(link -> byPlace.computeIfAbsent(new Key(link.office(), link.place()), _ -> new TreeMap<>())
                .put(link.from(), link));
    }

    /**
     * A link for as long as it held within a time.
     *
     * @param until the first day on which it did not hold any more, or that is asked for no more
     */
    public record Span(PaidLink link, PaidLink.Terms terms, LocalDate from, LocalDate until) {
        private boolean meets(Span other) {
            return from.isBefore(other.until) && other.from.isBefore(until);
        }
    }

    /** What held from a day until before another, by office, place and day. */
    public List<Span> spans(LocalDate from, LocalDate until) {
        List<Span> spans = new ArrayList<>();
        byPlace.values().forEach(days -> spans(days, from, until, spans));
        return spans;
    }

    private static void spans(
            NavigableMap<LocalDate, PaidLink> days, LocalDate from, LocalDate until, List<Span> spans) {
        for (PaidLink link : days.values()) {
            LocalDate begins = later(link.from(), from);
            LocalDate next = days.higherKey(link.from());
            LocalDate ends = next == null || next.isAfter(until) ? until : next;
            PaidLink.Terms terms = link.terms();
            if (terms != null && begins.isBefore(ends)) {
                spans.add(new Span(link, terms, begins, ends));
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /** Whether the office had no other link at any time of that span. */
    boolean alone(Span span) {
        return spans(span.from(), span.until()).stream()
                .noneMatch(other -> other.link().office().equals(span.link().office())
                        && other.link().place() != span.link().place()
                        && other.meets(span));
    }

    /** The office's first link on a day. */
    public Optional<PaidLink> on(OfficeCode office, LocalDate day) {
        return at(office, PaidLink.Place.FIRST, day).filter(link -> link.terms() != null);
    }

    private Optional<PaidLink> at(OfficeCode office, PaidLink.Place place, LocalDate day) {
        @Nullable NavigableMap<LocalDate, PaidLink> days = byPlace.get(new Key(office, place));
        return Optional.ofNullable(days == null ? null : days.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** What holds now or will hold, and what ended it, by office, place and day; what was entered again stands once. */
    public List<PaidLink> all() {
        return byPlace.values().stream().flatMap(days -> days.values().stream()).toList();
    }
}
