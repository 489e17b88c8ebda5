package org.icjs.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EstimatingTest {
    private static final int POPULATION = 1000;
    private static final double[] YEARS_MATCH = {0.5, 0.3, 0.1, 0.05, 0.03, 0.01, 0.01};
    private static final double[] YEARS_CHANCE = {0.03, 0.06, 0.06, 0.06, 0.12, 0.25, 0.42};
    private static final double[] ABODES_MATCH = {0.55, 0.25, 0.05, 0.15};
    private static final double[] ABODES_CHANCE = {0.001, 0.01, 0.03, 0.959};

    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void recoversWhatItWasNotToldFromPairsWithoutLabels() {
        Model start = Model.standard();
        List<List<Score>> asked = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            List<Score> candidates = new ArrayList<>();
            for (int j = 0; j < 20; j++) {
                candidates.add(
                        j == 0 ? pair(start, YEARS_MATCH, ABODES_MATCH) : pair(start, YEARS_CHANCE, ABODES_CHANCE));
            }
            asked.add(candidates);
        }

        Estimating.Learned all = Estimating.ofQuestions(start, POPULATION).learn(asked, "test", "made up");
        Model learned = all.model();

        assertThat(all.matched()).isCloseTo(3000, Offset.offset(300.0));
        assertThat(all.pairs(Field.BIRTH, YearLevel.SAME)).isCloseTo(1500, Offset.offset(200.0));
        assertThat(all.pairs(Field.GENDER, GenderLevel.SAME)).isZero();

        for (YearLevel level : YearLevel.values()) {
            assertThat(learned.agreement(Field.BIRTH, level))
                    .as("%s", level)
                    .isCloseTo(YEARS_MATCH[((Level) level).ordinal()], Offset.offset(0.06));
        }
        for (AbodeLevel level : AbodeLevel.values()) {
            assertThat(learned.agreement(Field.ABODE, level))
                    .as("%s", level)
                    .isCloseTo(ABODES_MATCH[((Level) level).ordinal()], Offset.offset(0.06));
        }
        assertThat(learned.onRecord()).isGreaterThan(0.8);
        assertThat(learned.version()).isEqualTo("test");
        assertThat(learned.agreement(Field.GENDER, GenderLevel.SAME))
                .as("a field of which nothing was seen stays")
                .isEqualTo(start.agreement(Field.GENDER, GenderLevel.SAME));
    }

    /** Agreement on a name that one in a thousand has goes with the match. */
    private Score pair(Model model, double[] years, double[] abodes) {
        List<Reason> reasons = new ArrayList<>();
        boolean match = years[0] > 0.1;
        double nameBits = match ? 9 : random.nextDouble() < 0.05 ? 9 : -5;
        reasons.add(new Reason(Field.NAME, nameBits > 0 ? WordLevel.EXACT : WordLevel.MISSING, nameBits, List.of()));
        reasons.add(reason(model, Field.BIRTH, years, YEARS_CHANCE));
        reasons.add(reason(model, Field.ABODE, abodes, ABODES_CHANCE));
        return Score.of(reasons);
    }

    private Reason reason(Model model, Field field, double[] shares, double[] chance) {
        int level = 0;
        for (double left = random.nextDouble() - shares[0];
                left > 0 && level + 1 < shares.length;
                left -= shares[level]) {
            level++;
        }
        Level of = Model.levels(field).get(level);
        return new Reason(field, of, model.bits(field, of, chance[level]), List.of());
    }

    @Test
    void aModelIsReadAsItWasWritten() {
        Model read = Model.read(Model.standard().lines());

        assertThat(read.version()).isEqualTo(Model.standard().version());
        assertThat(read.about()).isEqualTo(Model.standard().about());
        for (Map.Entry<Field, List<Double>> field : Model.standard().agreement().entrySet()) {
            assertThat(field.getValue().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .as("%s adds up", field.getKey())
                    .isCloseTo(1, Offset.offset(0.001));
            for (Level level : Model.levels(field.getKey())) {
                assertThat(read.agreement(field.getKey(), level))
                        .isCloseTo(Model.standard().agreement(field.getKey(), level), Offset.offset(0.0001));
            }
        }
    }

    @Test
    void probabilitiesShareOutWhatIsKnown() {
        Model model = Model.standard();

        double[] alone = model.probabilities(new double[] {30, 2}, 200_000);
        double[] twins = model.probabilities(new double[] {30, 30}, 200_000);

        assertThat(alone[0]).isGreaterThan(0.95);
        assertThat(alone[1]).isLessThan(0.01);
        assertThat(twins[0]).isBetween(0.4, 0.5).isEqualTo(twins[1]);
        assertThat(model.probabilities(new double[] {1}, 200_000)[0]).isLessThan(0.01);
        assertThat(model.probabilities(new double[] {5000, -5000}, 10)[0]).isLessThanOrEqualTo(1);
        assertThat(model.probabilities(new double[0], 10)).isEmpty();
    }
}
