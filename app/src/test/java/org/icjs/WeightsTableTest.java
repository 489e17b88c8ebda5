package org.icjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.icjs.matching.Abode;
import org.icjs.matching.BirthYears;
import org.icjs.matching.Chance;
import org.icjs.matching.Estimating;
import org.icjs.matching.Gender;
import org.icjs.matching.Model;
import org.icjs.matching.Particulars;
import org.icjs.persons.link.WeightsLearning.Outcome;
import org.junit.jupiter.api.Test;

class WeightsTableTest {
    @Test
    void eachLevelHasALineWithOldAndNewAndWhatItRestsOn() {
        Chance chance = new Chance(
                List.of(person("Lalthanmawia", 1990), person("Zoramthanga", 1971)), 10, new SplittableRandom(1));
        Estimating.Learned learned = Estimating.ofRecords(Model.standard(), 1000)
                .learn(List.of(), "own-1", "nothing was there to learn from");

        List<String> lines = WeightsTable.lines(new Outcome.Learned(123_456, Model.standard(), learned, chance));

        assertThat(lines.getFirst()).startsWith("1,23,456 records, compared");
        assertThat(lines.get(2)).containsSubsequence("m, 1", "m, new", "u", "bits, 1", "bits, new", "pairs");
        assertThat(lines).hasSize(3 + 3 * 9 + 7 + 4 + 2);
        assertThat(lines)
                .anyMatch(line -> line.matches("GENDER +SAME +0\\.9700 +0\\.9700 +1\\.0000 +-0\\.0 +-0\\.0 +0"))
                .anyMatch(line -> line.matches("GENDER +OTHER +0\\.0300 +0\\.0300 +0\\.0000 +– +– +0"))
                .anyMatch(line -> line.matches("MOTHER +EXACT +0\\.5000 +0\\.5000 +– +– +– +0"));
    }

    private static Particulars person(String name, int born) {
        return new Particulars(
                List.of(name),
                List.of(),
                null,
                Gender.MALE,
                new BirthYears(born, born),
                List.of(new Abode("261", null)));
    }
}
