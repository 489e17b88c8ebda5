package org.icjs.persons.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjs.matching.Field;
import org.icjs.matching.Reason;
import org.icjs.matching.Score;

/**
 * What the program makes of two records that agree. A weight is in bits beyond what the number of persons on record takes away: at 0 it is
 * as likely that both are one person as that they are not. See docs/decisions/0045-who-is-the-same-person.md.
 */
final class Weighing {
    /** About a thousand to one for. */
    static final double AUTOMATIC = 10;

    /** So much better than the next that is somebody else. */
    static final double MARGIN = 5;

    /** What the program once linked stays linked down to this. */
    static final double SPLIT = 6;

    static final double REVIEW = 0;

    private Weighing() {}

    /**
     * A candidate.
     *
     * @param rival the weight of the best candidate that is held to be another person; negative infinity if none
     * @param linked whether the program has linked both before
     */
    record Candidate(Score score, double weight, double rival, boolean linked) {}

    /** Empty if both are not to be put before anybody. */
    static Optional<Link.Grade> grade(Candidate candidate) {
        double weight = candidate.weight();
        boolean enough = weight >= (candidate.linked() ? SPLIT : AUTOMATIC)
                && (candidate.linked() || weight - candidate.rival() >= MARGIN);
        if (enough && mayBeAutomatic(candidate.score())) {
            return Optional.of(Link.Grade.SAME);
        }
        return weight >= REVIEW ? Optional.of(Link.Grade.REVIEW) : Optional.empty();
    }

    /**
     * Twins and siblings have father, place and year in common, and a name or part of it not; namesakes have the name in common, and the
     * rest not. Both are left to people, as is whoever is known by nothing but a name.
     */
    static boolean mayBeAutomatic(Score score) {
        Map<Field, Double> bits = score.byField();
        boolean anotherName = of(score, Field.NAME).stream().anyMatch(reason -> reason.bits() < 0);
        boolean against = bits.values().stream().anyMatch(one -> one < 0);
        boolean more = bits.keySet().stream()
                        .filter(field -> field == Field.FATHER || field == Field.MOTHER || field == Field.BIRTH)
                        .count()
                >= 2;
        return !anotherName && !against && more && bits.getOrDefault(Field.NAME, 0.0) > 0;
    }

    private static List<Reason> of(Score score, Field field) {
        return score.reasons().stream()
                .filter(reason -> reason.field() == field)
                .toList();
    }
}
