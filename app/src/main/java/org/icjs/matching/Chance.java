package org.icjs.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * How often strangers agree at which level: the u-probabilities of Fellegi and Sunter, over all names, years and places together. Pairs are
 * drawn at random, of which next to none are one person. What one certain name or year is worth is reckoned by how common that is
 * ({@link Rarity}); this is what it is worth on average.
 */
public final class Chance {
    private static final Neighbours NOWHERE = new Neighbours(Map.of());

    private final Map<Field, double[]> counts = new EnumMap<>(Field.class);

    /**
     * @param records at least two
     * @param pairs how many are drawn
     */
    public Chance(List<Particulars> records, int pairs, Neighbours neighbours, SplittableRandom random) {
        for (int i = 0; i < pairs; i++) {
            int one = random.nextInt(records.size());
            int other = (one + 1 + random.nextInt(records.size() - 1)) % records.size();
            new Scoring(records.get(one), Model.standard(), new Even(), neighbours)
                    .score(records.get(other))
                    .reasons()
                    .forEach(this::count);
        }
    }

    /** The same, where no district borders on another. */
    public Chance(List<Particulars> records, int pairs, SplittableRandom random) {
        this(records, pairs, NOWHERE, random);
    }

    private void count(Reason reason) {
        counts.computeIfAbsent(
                        reason.field(), field -> new double[Model.levels(field).size()])[
                reason.level().ordinal()]++;
    }

    /** Of all pairs that tell of the field, the share at this level; null if no pair tells of it. */
    public @Nullable Double share(Field field, Level level) {
        double[] all = counts.get(field);
        if (all == null) {
            return null;
        }
        double sum = 0;
        for (double count : all) {
            sum += count;
        }
        return all[level.ordinal()] / sum;
    }

    /** Every word and year is as common as another: only levels are asked for. */
    private static final class Even implements Rarity {
        private static final double SHARE = 0.001;

        @Override
        public long population() {
            return Math.round(1 / SHARE);
        }

        @Override
        public double share(Field field, String value, Level level) {
            return SHARE;
        }

        @Override
        public double begun(Field field, String value) {
            return SHARE;
        }
    }
}
