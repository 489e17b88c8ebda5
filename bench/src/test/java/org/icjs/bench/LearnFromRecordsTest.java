package org.icjs.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.icjs.matching.Chance;
import org.icjs.matching.Estimating;
import org.icjs.matching.Field;
import org.icjs.matching.GenderLevel;
import org.icjs.matching.Level;
import org.icjs.matching.Model;
import org.icjs.matching.Reason;
import org.icjs.matching.Score;
import org.icjs.matching.WordLevel;
import org.icjs.persons.link.WeightsLearning;
import org.icjs.search.index.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is learned without labels from made-up records comes near to what their labels say. */
class LearnFromRecordsTest {
    private static final int RECORDS = 3000;
    private static final int CANDIDATES = 20;
    private static final double NEAR = 0.03;

    @TempDir
    Path folder = Path.of("");

    @Test
    void learnsWithoutLabelsWhatTheLabelsSay() throws IOException {
        List<RecordMaker.Told> records = new RecordMaker(20261127).make(RECORDS);
        Map<String, Integer> truth = new HashMap<>();
        records.forEach(told -> truth.put(told.as().id(), told.of()));
        List<List<Score>> asked = new ArrayList<>();
        Map<Field, double[]> labelled = new EnumMap<>(Field.class);
        try (SearchOurs index = new SearchOurs(folder, Model.standard())) {
            index.load(records.stream().map(RecordMaker.Told::as).toList());
            for (RecordMaker.Told told : records) {
                List<Score> scores = new ArrayList<>();
                for (Hit hit : index.like(told.as().particulars(), CANDIDATES).hits()) {
                    String id = hit.item().id();
                    if (!id.equals(told.as().id())) {
                        if (WeightsLearning.mayBeOne(hit.score())) {
                            scores.add(hit.score());
                        }
                        if (truth.getOrDefault(id, -1) == told.of()) {
                            hit.score().reasons().forEach(reason -> count(reason, labelled));
                        }
                    }
                }
                asked.add(scores);
            }
        }

        Estimating.Learned learned =
                Estimating.ofRecords(Model.standard(), RECORDS).learn(asked, "test", "made up");

        for (Field field : Field.values()) {
            double[] counts = labelled.getOrDefault(field, new double[0]);
            double sum = java.util.Arrays.stream(counts).sum();
            for (Level level : Model.levels(field)) {
                double m = learned.model().agreement(field, level);
                assertThat(Math.abs(m - counts[level.ordinal()] / sum))
                        .as("%s %s", field, level)
                        .isLessThan(NEAR);
            }
        }
    }

    private static void count(Reason reason, Map<Field, double[]> counts) {
        counts.computeIfAbsent(
                        reason.field(), field -> new double[Model.levels(field).size()])[
                reason.level().ordinal()]++;
    }

    @Test
    void strangersAgreeAsOftenAsThereAreAlike() throws IOException {
        List<RecordMaker.Told> records = new RecordMaker(3).make(2000);
        double women =
                records.stream().filter(told -> told.as().gender().equals("f")).count() / 2000.0;

        Chance chance = new Chance(
                records.stream().map(told -> told.as().particulars()).toList(), 5000, new SplittableRandom(5));

        assertThat(chance.share(Field.GENDER, GenderLevel.SAME))
                .isBetween(
                        women * women + (1 - women) * (1 - women) - 0.03,
                        women * women + (1 - women) * (1 - women) + 0.03);
        assertThat(chance.share(Field.NAME, WordLevel.MISSING)).isGreaterThan(0.4);
        assertThat(chance.share(Field.NAME, WordLevel.EXACT)).isLessThan(0.05);
    }
}
