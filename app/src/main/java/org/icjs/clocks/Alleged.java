package org.icjs.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.ToIntFunction;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.docket.PoliceEntry;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Section;
import org.icjs.law.Basis;
import org.icjs.law.Offence;
import org.icjs.law.Offences;
import org.icjs.law.Punishment;
import org.jspecify.annotations.Nullable;

/**
 * The offences alleged against somebody at a moment, by the law of the day on which they were done.
 *
 * @param limbs of each section, those that were in force
 * @param missing why nothing can be told of them; null where all are on file
 */
record Alleged(List<List<Offence>> limbs, @Nullable Explained missing) {
    private static final int MONTHS = 12;
    private static final Comparator<Period> BY_LENGTH =
            Comparator.comparingInt(term -> (term.getYears() * MONTHS + term.getMonths()) * 31 + term.getDays());

    /** An answer, or which fact is missing for it. */
    sealed interface Told<T> {
        record Sure<T>(T value) implements Told<T> {}

        record CannotTell<T>(Explained why) implements Told<T> {}
    }

    /** Days that custody may last without a police report; the later differs from the earlier where courts differ. */
    record Limit(int earlier, int later) {
        boolean settled() {
            return earlier == later;
        }
    }

    /**
     * The longest imprisonment for the gravest offence.
     *
     * @param term null where there is none
     * @param offences how many are alleged, without what only says how somebody took part
     */
    record Longest(boolean deathOrLife, @Nullable Period term, int offences) {}

    /** By the sections that the police alleged last before that moment. */
    static Alleged inInvestigation(Docket docket, Instant at, Offences offences) {
        return of(docket, sectionsAt(docket, at), offences);
    }

    /** By the charge, once one is framed against this person. */
    static Alleged now(Docket docket, PersonRef person, Offences offences) {
        Optional<Known> known = docket.known(Fact.CHARGES, person).or(() -> docket.known(Fact.SECTIONS_ALLEGED));
        return of(docket, known.map(Alleged::sections).orElse(List.of()), offences);
    }

    private static Alleged of(Docket docket, List<Section> sections, Offences offences) {
        if (!(docket.known(Fact.OFFENCE_FROM).map(Known::value).orElse(null) instanceof Instant done)) {
            return new Alleged(List.of(), Explained.of("custody.missing.offenceDay"));
        }
        if (sections.isEmpty()) {
            return new Alleged(List.of(), Explained.of("custody.missing.sections"));
        }
        LocalDate day = IndiaTime.dateOf(done);
        Explained missing = sections.stream()
                .filter(section -> offences.inForce(section, day).isEmpty())
                .findFirst()
                .map(section -> Explained.of(
                        offences.exists(section) ? "custody.missing.notInForce" : "custody.missing.section",
                        section,
                        day))
                .orElse(null);
        return new Alleged(
                sections.stream()
                        .map(section -> offences.inForce(section, day))
                        .filter(found -> !found.isEmpty())
                        .toList(),
                missing);
    }

    /** The last statement counts as it was corrected; earlier ones as they were made. */
    private static List<Section> sectionsAt(Docket docket, Instant at) {
        Known known = docket.known(Fact.SECTIONS_ALLEGED).orElse(null);
        return docket.last(PoliceEntry.SectionsAltered.class, _ -> true)
                .filter(last -> last.occurredAt().isAfter(at))
                .map(_ -> docket.all(PoliceEntry.SectionsAltered.class).stream()
                        .filter(altered -> !altered.occurredAt().isAfter(at))
                        .reduce((_, later) -> later)
                        .map(altered -> altered.entry().sections())
                        .orElseGet(() -> docket.last(PoliceEntry.FirRegistered.class, _ -> true)
                                .map(fir -> fir.entry().sections())
                                .orElse(List.of())))
                .orElseGet(() -> known == null ? List.of() : sections(known));
    }

    private static List<Section> sections(Known known) {
        return known.value() instanceof List<?> values
                ? values.stream()
                        .filter(Section.class::isInstance)
                        .map(Section.class::cast)
                        .toList()
                : List.of();
    }

    /** The limit of the gravest offence. Which limb it is, or what cannot be told, is said only where it makes a difference. */
    Told<Limit> limit() {
        if (missing != null) {
            return new Told.CannotTell<>(missing);
        }
        List<List<Offence>> own = limbs.stream()
                .filter(section -> section.stream().noneMatch(limb -> days(limb).isEmpty()))
                .toList();
        if (own.isEmpty()) {
            return new Told.CannotTell<>(Explained.of("custody.missing.principal", section(limbs.getFirst())));
        }
        ToIntFunction<Offence> first = limb -> days(limb).getFirst();
        ToIntFunction<Offence> last = limb -> days(limb).getLast();
        if (gravest(own, first, Math::min) != gravest(own, first, Math::max)
                || gravest(own, last, Math::min) != gravest(own, last, Math::max)) {
            return new Told.CannotTell<>(Explained.of("custody.missing.limb", open(own, first, last)));
        }
        return new Told.Sure<>(new Limit(gravest(own, first, Math::max), gravest(own, last, Math::max)));
    }

    private static List<Integer> days(Offence limb) {
        return limb.classification().custody().answer().days();
    }

    private static int gravest(
            List<List<Offence>> sections, ToIntFunction<Offence> days, BinaryOperator<Integer> limb) {
        return sections.stream()
                .mapToInt(limbs ->
                        limbs.stream().map(days::applyAsInt).reduce(limb).orElse(0))
                .max()
                .orElse(0);
    }

    private static Section open(
            List<List<Offence>> sections, ToIntFunction<Offence> first, ToIntFunction<Offence> last) {
        return sections.stream()
                .filter(limbs -> limbs.stream().mapToInt(first).distinct().count() > 1
                        || limbs.stream().mapToInt(last).distinct().count() > 1)
                .map(Alleged::section)
                .findFirst()
                .orElse(section(sections.getFirst()));
    }

    private static Section section(List<Offence> limbs) {
        return limbs.getFirst().section();
    }

    /** The longest term that could be passed for the gravest offence. */
    Told<Longest> longest() {
        if (missing != null) {
            return new Told.CannotTell<>(missing);
        }
        List<List<Offence>> own = limbs.stream()
                .filter(section ->
                        section.stream().noneMatch(limb -> limb.punishment().basis() != Basis.OWN))
                .toList();
        boolean added = limbs.stream()
                .flatMap(List::stream)
                .anyMatch(limb -> limb.punishment().basis() == Basis.ADDITIONAL);
        if (own.isEmpty() || added) {
            return new Told.CannotTell<>(Explained.of("custody.missing.principal", section(limbs.getFirst())));
        }
        Longest least = null;
        Longest most = null;
        for (List<Offence> section : own) {
            least = longer(least, extreme(section, own.size(), false));
            most = longer(most, extreme(section, own.size(), true));
        }
        if (least == null || most == null || !least.equals(most)) {
            return new Told.CannotTell<>(Explained.of("custody.missing.limb", openTerm(own)));
        }
        return new Told.Sure<>(most);
    }

    private static Longest extreme(List<Offence> limbs, int offences, boolean longest) {
        return limbs.stream()
                .map(limb -> longest(limb.punishment(), offences))
                .reduce((one, other) -> longest == longer(one, other).equals(one) ? one : other)
                .orElse(new Longest(false, null, offences));
    }

    private static Longest longest(Punishment punishment, int offences) {
        return new Longest(punishment.deathOrLife(), punishment.deathOrLife() ? null : punishment.greatest(), offences);
    }

    private static Longest longer(@Nullable Longest one, Longest other) {
        if (one == null || other.deathOrLife()) {
            return other;
        }
        if (one.deathOrLife() || other.term() == null) {
            return one;
        }
        return one.term() == null || BY_LENGTH.compare(other.term(), one.term()) > 0 ? other : one;
    }

    private static Section openTerm(List<List<Offence>> sections) {
        return sections.stream()
                .filter(limbs -> limbs.stream()
                                .map(limb -> longest(limb.punishment(), 1))
                                .distinct()
                                .count()
                        > 1)
                .map(Alleged::section)
                .findFirst()
                .orElse(section(sections.getFirst()));
    }
}
