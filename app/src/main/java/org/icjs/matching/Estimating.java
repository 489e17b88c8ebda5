package org.icjs.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Learns how often descriptions of one person agree at which level, from pairs of which nobody has said which are one person: by
 * expectation and maximisation. Each description has been weighed against its candidates; the more probable a candidate is, the more
 * its levels count, and so on until nothing changes.
 */
public final class Estimating {
    private static final int ROUNDS = 15;
    /** What the model says that it starts from counts as so many descriptions: what is never seen stays possible. */
    public static final double BEFORE = 20;

    private final Model start;
    private final long population;
    private final boolean oneAtMost;

    private Estimating(Model start, long population, boolean oneAtMost) {
        this.start = start;
        this.population = population;
        this.oneAtMost = oneAtMost;
    }

    /**
     * From questions, of each of which one candidate at most is meant.
     *
     * @param population persons on record
     */
    public static Estimating ofQuestions(Model start, long population) {
        return new Estimating(start, population, true);
    }

    /**
     * From records, each compared with others, of which any number may be of the same person.
     *
     * @param population persons on record
     */
    public static Estimating ofRecords(Model start, long population) {
        return new Estimating(start, population, false);
    }

    /**
     * What was learned.
     *
     * @param matched how many candidates are the person who is described, as far as can be told
     * @param pairs for each field and level, in the levels' order, how many agreements of such pairs its probability rests on; a field of
     *     which nothing was seen is not among them
     */
    public record Learned(Model model, double matched, Map<Field, List<Double>> pairs) {
        public Learned {
            pairs = Map.copyOf(pairs);
        }

        /** Of one level; 0 if none. */
        public double pairs(Field field, Level level) {
            List<Double> all = pairs.get(field);
            return all == null ? 0 : all.get(level.ordinal());
        }
    }

    /**
     * @param asked for each description the scores of its candidates, by the model that it starts from
     * @param version of the new model
     * @param about how it came about
     */
    public Learned learn(List<List<Score>> asked, String version, String about) {
        Learned learned = better(start, asked, version, about);
        for (int round = 1; round < ROUNDS; round++) {
            learned = better(learned.model(), asked, version, about);
        }
        return learned;
    }

    private Learned better(Model model, List<List<Score>> asked, String version, String about) {
        Map<Field, double[]> counts = new EnumMap<>(Field.class);
        double onRecord = 0;
        for (List<Score> candidates : asked) {
            double[] bits =
                    candidates.stream().mapToDouble(score -> bits(score, model)).toArray();
            double[] probabilities = oneAtMost ? model.probabilities(bits, population) : each(model, bits);
            for (int i = 0; i < probabilities.length; i++) {
                onRecord += probabilities[i];
                count(candidates.get(i), probabilities[i], counts);
            }
        }
        Map<Field, List<Double>> agreement = new EnumMap<>(start.agreement());
        counts.forEach((field, all) -> agreement.put(field, shares(field, all)));
        double share = Math.clamp(onRecord / Math.max(1, asked.size()), 0.01, 0.99);
        Map<Field, List<Double>> pairs = new EnumMap<>(Field.class);
        counts.forEach(
                (field, all) -> pairs.put(field, Arrays.stream(all).boxed().toList()));
        return new Learned(new Model(version, about, agreement, start.joined(), start.slope(), share), onRecord, pairs);
    }

    /** Each candidate by itself: else of two records of one person only the one that agrees better would count. */
    private double[] each(Model model, double[] bits) {
        return Arrays.stream(bits)
                .map(one -> model.probabilities(new double[] {one}, population)[0])
                .toArray();
    }

    /** What the score would be by another model. */
    private double bits(Score score, Model model) {
        double bits = score.bits();
        for (Reason reason : score.reasons()) {
            bits += Model.log2(model.agreement(reason.field(), reason.level()))
                    - Model.log2(start.agreement(reason.field(), reason.level()));
        }
        return bits;
    }

    private static void count(Score score, double weight, Map<Field, double[]> counts) {
        for (Reason reason : score.reasons()) {
            counts.computeIfAbsent(
                            reason.field(),
                            field -> new double[Model.levels(field).size()])[
                    reason.level().ordinal()] += weight;
        }
    }

    private List<Double> shares(Field field, double[] counts) {
        double sum = BEFORE;
        for (double count : counts) {
            sum += count;
        }
        List<Double> shares = new ArrayList<>();
        for (Level level : Model.levels(field)) {
            shares.add((counts[level.ordinal()] + BEFORE * start.agreement(field, level)) / sum);
        }
        return shares;
    }
}
