package org.icjs.clocks;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.icjs.clocks.Timed.Begins;
import org.icjs.clocks.Timed.Begun;
import org.icjs.clocks.Timed.End;
import org.icjs.clocks.Timed.Ends;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.docket.Party;
import org.icjs.docket.Party.Capacity;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.docket.PoliceEntry.PoliceReportFiled;
import org.icjs.docket.PrisonEntry;
import org.icjs.docket.Recorded;
import org.icjs.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/** What begins and ends clocks, as the rules name it. */
final class Clock {
    private Clock() {}

    /** The registration of the FIR. */
    static List<Begun> fir(Docket docket) {
        return once(docket, FirRegistered.class);
    }

    /** The first police report. */
    static List<Begun> policeReport(Docket docket) {
        return once(docket, PoliceReportFiled.class);
    }

    /** The first entry of a kind. */
    static <E extends Entry> List<Begun> once(Docket docket, Class<E> type) {
        return docket.any(type)
                ? docket.all(type).stream()
                        .limit(1)
                        .map(of -> new Begun(of.occurredAt(), null, of.id()))
                        .toList()
                : List.of();
    }

    /** Each entry of a kind, about its person. */
    static <E extends Entry> Begins each(Class<E> type, Function<E, @Nullable PersonRef> person) {
        return each(type, person, _ -> true);
    }

    /** Each entry of a kind that fits, about its person. */
    static <E extends Entry> Begins each(Class<E> type, Function<E, @Nullable PersonRef> person, Predicate<E> fits) {
        return docket -> docket.any(type)
                ? docket.all(type, fits).stream()
                        .map(of -> new Begun(of.occurredAt(), person.apply(of.entry()), of.id()))
                        .toList()
                : List.of();
    }

    /** The first entry of a kind about each person. */
    static <E extends Entry> Begins first(Class<E> type, Function<E, @Nullable PersonRef> person) {
        Begins each = each(type, person);
        return docket -> {
            List<Begun> all = each.in(docket);
            return all.size() < 2
                    ? all
                    : all.stream()
                            .filter(begun -> all.stream()
                                    .filter(other -> Objects.equals(other.person(), begun.person()))
                                    .findFirst()
                                    .filter(begun::equals)
                                    .isPresent())
                            .toList();
        };
    }

    /** The same beginning for each person of that capacity. */
    static Begins forEach(Capacity capacity, Begins begins) {
        return docket -> {
            List<Begun> all = begins.in(docket);
            return all.isEmpty()
                    ? all
                    : all.stream()
                            .flatMap(begun -> docket.people(capacity).stream()
                                    .map(Party::ref)
                                    .map(person -> new Begun(begun.at(), person, begun.by())))
                            .toList();
        };
    }

    /** Any entry of a kind. */
    static Ends any(Class<? extends Entry> type) {
        return when(type, (_, _) -> true);
    }

    /** An entry of a kind about the person whom the clock is about. */
    static <E extends Entry> Ends of(Class<E> type, Function<E, @Nullable PersonRef> person) {
        return when(type, (begun, entry) -> Objects.equals(begun.person(), person.apply(entry)));
    }

    static <E extends Entry> Ends when(Class<E> type, BiPredicate<Begun, E> fits) {
        return (docket, begun) -> docket.any(type)
                ? docket.all(type).stream()
                        .filter(of -> !of.id().equals(begun.by()) && fits.test(begun, of.entry()))
                        .map(of -> new End(of.occurredAt(), of.id()))
                : Stream.empty();
    }

    /** The person comes before the court, or is arrested. */
    static Stream<End> appearance(Docket docket, Begun begun) {
        return Stream.of(
                        of(PoliceEntry.PersonArrested.class, PoliceEntry.PersonArrested::person),
                        of(CourtEntry.ArresteeProduced.class, CourtEntry.ArresteeProduced::person),
                        of(CourtEntry.RemandOrdered.class, CourtEntry.RemandOrdered::person))
                .flatMap(end -> end.of(docket, begun));
    }

    /** The prosecution is given what begins the clock: in the moment in which the journal takes it, once the case has a prosecution office. */
    static Stream<End> prosecutionTold(Docket docket, Begun begun) {
        Recorded what = docket.entry(begun.by()).orElse(null);
        Recorded named =
                docket.known(Fact.PROSECUTION_OFFICE).map(Known::source).orElse(null);
        if (what == null || named == null) {
            return Stream.empty();
        }
        Recorded later = named.recordedAt().isAfter(what.recordedAt()) ? named : what;
        return Stream.of(new End(later.recordedAt(), later.id()));
    }

    /** Judgment on the person whom the clock is about. */
    static Stream<End> judgment(Docket docket, Begun begun) {
        return of(JudgmentPronounced.class, JudgmentPronounced::person).of(docket, begun);
    }

    /** The person goes free: by a bond, or out of the jail. */
    static Stream<End> release(Docket docket, Begun begun) {
        return Stream.concat(
                of(CourtEntry.BondAccepted.class, CourtEntry.BondAccepted::person)
                        .of(docket, begun),
                of(PrisonEntry.PrisonerReleased.class, PrisonEntry.PrisonerReleased::person)
                        .of(docket, begun));
    }

    /** Whether a person was in custody at that moment: arrested or remanded before, and not released since. */
    static boolean held(Docket docket, @Nullable PersonRef person, Instant at) {
        Optional<Instant> taken = last(
                docket,
                at,
                Stream.of(
                        of(PoliceEntry.PersonArrested.class, PoliceEntry.PersonArrested::person),
                        of(CourtEntry.RemandOrdered.class, CourtEntry.RemandOrdered::person)),
                person);
        Optional<Instant> released = last(docket, at, Stream.of(Clock::release), person);
        return taken.isPresent() && released.filter(taken.get()::isBefore).isEmpty();
    }

    /** Whether a person was in a jail, or on a warrant to it, at that moment. */
    static boolean jailed(Docket docket, @Nullable PersonRef person, Instant at) {
        return held(docket, person, at)
                && last(
                                docket,
                                at,
                                Stream.of(when(
                                        CourtEntry.RemandOrdered.class,
                                        (begun, remand) -> remand.jail() != null
                                                && Objects.equals(begun.person(), remand.person()))),
                                person)
                        .isPresent();
    }

    private static Optional<Instant> last(Docket docket, Instant at, Stream<Ends> ends, @Nullable PersonRef person) {
        Begun nobody = new Begun(at, person, docket.entries().getFirst().id());
        return ends.flatMap(end -> end.of(docket, nobody))
                .map(End::at)
                .filter(when -> when.isBefore(at))
                .max(Instant::compareTo);
    }
}
