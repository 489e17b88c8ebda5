package org.icjs.clocks;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Section;
import org.icjs.law.Answer;
import org.icjs.law.Court;
import org.icjs.law.NamedSections;
import org.icjs.law.Offence;
import org.icjs.law.Offences;
import org.icjs.law.Punishment;
import org.jspecify.annotations.Nullable;

/** Whether a rule applies. Unknown where an offence is not on file or is measured by another one, or where the sections are withheld. */
enum Scope {
    YES,
    NO,
    UNKNOWN;

    static Scope of(boolean answer) {
        return answer ? YES : NO;
    }

    Scope not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    Scope and(Scope other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /** The sections alleged, as they were last altered; empty where they are withheld. */
    static List<Section> alleged(Docket docket) {
        return sections(docket.known(Fact.SECTIONS_ALLEGED).orElse(null));
    }

    /** What a person is charged with; until then, what is alleged. */
    static List<Section> against(Docket docket, @Nullable PersonRef person) {
        List<Section> charged = person == null
                ? List.of()
                : sections(docket.known(Fact.CHARGES, person).orElse(null));
        return charged.isEmpty() ? alleged(docket) : charged;
    }

    private static List<Section> sections(@Nullable Known known) {
        return known != null && known.value() instanceof List<?> list
                ? list.stream()
                        .filter(Section.class::isInstance)
                        .map(Section.class::cast)
                        .toList()
                : List.of();
    }

    /**
     * Whether one of the sections is among those.
     *
     * @param among as {@code BNS 64}: the section with all its sub-sections
     */
    static Scope named(Collection<Section> sections, Set<String> among) {
        if (sections.isEmpty()) {
            return UNKNOWN;
        }
        return of(NamedSections.any(sections, among));
    }

    /** Whether one of the sections has a limb that answers yes. */
    static Scope any(Collection<Section> sections, Offences offences, Function<Offence, Scope> question) {
        Scope answer = sections.isEmpty() ? UNKNOWN : NO;
        for (Section section : sections) {
            List<Offence> limbs = offences.find(section).orElse(List.of());
            if (limbs.isEmpty()) {
                answer = UNKNOWN;
            }
            for (Offence limb : limbs) {
                Scope one = question.apply(limb);
                if (one == YES) {
                    return YES;
                }
                answer = one == UNKNOWN ? UNKNOWN : answer;
            }
        }
        return answer;
    }

    static Scope sevenYearsOrMore(Offence offence) {
        return of(offence.classification().forensicVisit().answer());
    }

    /** Punishable with death, life or more than so many years. */
    static Scope overYears(Offence offence, int years) {
        Punishment punishment = offence.punishment();
        if (punishment.basis().dependsOnPrincipal()) {
            return UNKNOWN;
        }
        return of(punishment.deathOrLife() || punishment.mayExceed(years));
    }

    static Scope nonBailable(Offence offence) {
        return of(offence.bailable().answer()).not();
    }

    /** Triable by a Court of Session, or by a special court, which follows its procedure. */
    static Scope session(Offence offence) {
        return switch (offence.court().answer()) {
            case SESSION, SPECIAL -> YES;
            case MFC, ANY_MAGISTRATE -> NO;
            case WHERE_COMMITTED, PRINCIPAL -> UNKNOWN;
        };
    }

    private static Scope of(Answer answer) {
        return switch (answer) {
            case YES -> YES;
            case NO -> NO;
            case CONDITIONAL, AS_PRINCIPAL, UNSETTLED -> UNKNOWN;
        };
    }

    /** Heinous: no sentence below seven years can be passed (JJ 2(33)). Where there is no term but life or death, that is the least. */
    static Scope heinous(Offence offence) {
        Punishment punishment = offence.punishment();
        if (punishment.basis().dependsOnPrincipal()) {
            return UNKNOWN;
        }
        return of(punishment.mayNotGoBelow(7) || (punishment.deathOrLife() && punishment.greatest() == null));
    }

    /** Triable by the Court of Session alone, after a commitment; a special court takes cognizance itself. */
    static Scope committed(Collection<Section> sections, Offences offences) {
        Scope special = any(sections, offences, offence -> of(offence.court().answer() == Court.SPECIAL));
        return special.not().and(any(sections, offences, Scope::session));
    }

    /** What a person was convicted of; empty where he was not, or where it is withheld. */
    static List<Section> convictedOf(Docket docket, @Nullable PersonRef person) {
        return person == null
                ? List.of()
                : sections(docket.known(Fact.CONVICTED_OF, person).orElse(null));
    }

    /** Whether a person is under eighteen by the age on record. */
    static Scope child(Docket docket, @Nullable PersonRef person) {
        return aged(docket, person, 0, 18);
    }

    /** Whether a person has completed so many years, and not yet so many, by the age on record. */
    static Scope aged(Docket docket, @Nullable PersonRef person, long from, long below) {
        Object age = person == null
                ? null
                : docket.known(Fact.PERSON_AGE, person).map(Known::value).orElse(null);
        return age instanceof Long years ? of(years >= from && years < below) : UNKNOWN;
    }
}
