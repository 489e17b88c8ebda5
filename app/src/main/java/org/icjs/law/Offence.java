package org.icjs.law;

import java.time.LocalDate;
import java.util.Set;
import org.icjs.kernel.Act;
import org.icjs.kernel.Section;
import org.jspecify.annotations.Nullable;

/**
 * One limb of an offence: a section may punish several acts, or one act differently by its circumstances, with different classes.
 *
 * @param limb from 1, in the order of the section
 * @param limbs how many limbs the section has
 * @param label what it is, in our own words; for people, never for matching
 * @param condition what must be so where an answer is {@link Answer#CONDITIONAL}: a message key below {@code law.condition.}
 * @param cognizable with its source, as {@code bailable} and {@code court}
 * @param custodyBy a special Act's own limit, where it has one
 * @param clauses clauses that may be cited after the section, for example {@code (a)}; they make no difference to the class
 * @param from first day in force; absent where it was never brought into force
 * @param to last day in force; absent where it still is
 * @param territory where it applies: {@code IN}, or States by ISO 3166-2
 */
public record Offence(
        Section section,
        int limb,
        int limbs,
        String label,
        Punishment punishment,
        Finding<Answer> cognizable,
        Finding<Answer> bailable,
        @Nullable String condition,
        Compounding compounding,
        Finding<Court> court,
        @Nullable Finding<Custody> custodyBy,
        Set<String> clauses,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<String> territory,
        Certainty certainty) {

    public Offence {
        if (label.isBlank() || label.length() > 80) {
            throw new IllegalArgumentException("a label has 1 to 80 characters: " + section);
        }
        if (limb < 1 || limb > limbs) {
            throw new IllegalArgumentException("no such limb: " + section);
        }
        boolean conditional = cognizable.answer() == Answer.CONDITIONAL || bailable.answer() == Answer.CONDITIONAL;
        if (conditional != (condition != null)) {
            throw new IllegalArgumentException("a condition goes with a conditional answer: " + section);
        }
        clauses = Set.copyOf(clauses);
        territory = Set.copyOf(territory);
    }

    public boolean inForceOn(LocalDate day) {
        return inForceBetween(day, day);
    }

    /** Whether it was law on one of those days at least. */
    boolean inForceBetween(LocalDate first, LocalDate last) {
        return from != null && !last.isBefore(from) && (to == null || !first.isAfter(to));
    }

    /** What follows from it, each answer with its reason and its source; under the code of its own time. */
    public Classification classification() {
        return classification(section.act() == Act.IPC ? Act.CRPC : Act.BNSS);
    }

    /** @param procedure the code that governs the investigation: BNSS or CRPC, see {@link Regime} */
    public Classification classification(Act procedure) {
        return Classification.of(this, procedure);
    }

    /** The section as it is cited for this limb alone; without a limb where it has only one. */
    public Section cited() {
        return limbs == 1 ? section : section.limb(limb);
    }

    @Override
    public String toString() {
        return cited().toString();
    }
}
