package org.icjs.matching;

import java.util.ArrayList;
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
    private static final double BEFORE = 200;

    private final Model start;
    private final long population;

    /** @param population persons on record */
    public Estimating(Model start, long population) {
        this.start = start;
        this.population = population;
    }

    /**
     * @param asked for each description the scores of its candidates, by the model that it starts from
     * @param version of the new model
     * @param about how it came about
     */
    public Model learn(List<List<Score>> asked, String version, String about) {
        Model model = start;
        for (int round = 0; round < ROUNDS; round++) {
            model = better(model, asked, version, about);
        }
        return model;
    }

    private Model better(Model model, List<List<Score>> asked, String version, String about) {
        Map<Field, double[]> counts = new EnumMap<>(Field.class);
        double onRecord = 0;
        for (List<Score> candidates : asked) {
            double[] bits =
                    candidates.stream().mapToDouble(score -> bits(score, model)).toArray();
            double[] probabilities = model.probabilities(bits, population);
            for (int i = 0; i < probabilities.length; i++) {
                onRecord += probabilities[i];
                count(candidates.get(i), probabilities[i], counts);
            }
        }
        Map<Field, List<Double>> agreement = new EnumMap<>(start.agreement());
        counts.forEach((field, all) -> agreement.put(field, shares(field, all)));
        double share = Math.clamp(onRecord / Math.max(1, asked.size()), 0.01, 0.99);
        return new Model(version, about, agreement, start.joined(), start.slope(), share);
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
