package org.icjs.persons.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.icjs.matching.Field;
import org.icjs.matching.Reason;
import org.icjs.matching.Score;

/**
 * What the program makes of two records that agree. A weight is in bits beyond what the number of persons on record takes away: at 0 it is
 * as likely that both are one person as that they are not. See docs/decisions/0045-who-is-the-same-person.md.
 */
public final class Weighing {
    /** About a thousand to one for. */
    static final double AUTOMATIC = 10;

    /** So much better than the next that is somebody else. */
    static final double MARGIN = 5;

    /** What the program once linked stays linked down to this. */
    static final double SPLIT = 6;

    static final double REVIEW = 0;

    private Weighing() {}

    /**
     * What is known of others.
     *
     * @param weights the version by which the scores were weighed
     * @param persons how many are on record
     * @param linked whether the program has linked that record and the one in hand before
     * @param cluster all records of the person of whom this is one, itself among them
     */
    public record Known(
            String weights,
            long persons,
            Predicate<PersonRecord> linked,
            Function<PersonRecord, Set<PersonRecord>> cluster) {}

    /** The links of a record with those that were found for it. */
    public static List<Link> links(PersonRecord record, Map<PersonRecord, Score> found, Known known) {
        double population = Math.log((double) Math.max(2, known.persons())) / Math.log(2);
        Map<PersonRecord, Double> weights = new LinkedHashMap<>();
        found.forEach((other, score) -> weights.put(other, score.bits() - population));
        // Who weighs less is put before nobody, and is no rival to whom the program links.
        weights.values().removeIf(weight -> weight < REVIEW);
        List<Link> links = new ArrayList<>();
        for (Set<PersonRecord> cluster : clusters(weights.keySet(), known)) {
            double rival = weights.entrySet().stream()
                    .filter(one -> !cluster.contains(one.getKey()))
                    .mapToDouble(Map.Entry::getValue)
                    .max()
                    .orElse(Double.NEGATIVE_INFINITY);
            weights.forEach((other, weight) -> {
                Score score = found.get(other);
                if (score != null && cluster.contains(other)) {
                    grade(new Candidate(score, weight, rival, known.linked().test(other)))
                            .ifPresent(grade -> links.add(Link.weighed(record, other, weight, grade, known.weights())));
                }
            });
        }
        return links;
    }

    /** Candidates, gathered by who is held to be one person already. */
    private static Set<Set<PersonRecord>> clusters(Set<PersonRecord> records, Known known) {
        Set<Set<PersonRecord>> clusters = new LinkedHashSet<>();
        Set<PersonRecord> met = new HashSet<>();
        for (PersonRecord record : records) {
            if (!met.contains(record)) {
                Set<PersonRecord> cluster = known.cluster().apply(record);
                met.addAll(cluster);
                clusters.add(cluster);
            }
        }
        return clusters;
    }

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
