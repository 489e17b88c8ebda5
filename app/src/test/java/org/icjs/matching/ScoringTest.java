package org.icjs.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private static final LocalDate TOLD = LocalDate.of(2026, 11, 23);
    private static final Neighbours NEIGHBOURS = new Neighbours(Map.of("261", Set.of("262"), "262", Set.of("261")));

    /** Every hundredth has a word that agrees exactly, more the worse the level; kumar is common. */
    private static final Rarity RARITY = new Rarity() {
        @Override
        public long population() {
            return 10_000;
        }

        @Override
        public double share(Field field, String value, Level level) {
            double exact = value.equals("kumar") ? 0.1 : 0.001;
            return switch (level) {
                case WordLevel.MISSING, WordLevel.SPARE -> 1;
                case WordLevel word -> Math.min(1, exact * (1 + level.ordinal()));
                case YearLevel year -> Math.min(1, 0.03 * (1 + 2 * level.ordinal()));
                case AbodeLevel abode -> List.of(0.001, 0.01, 0.05, 1.0).get(level.ordinal());
                case GenderLevel gender -> gender == GenderLevel.SAME ? 0.6 : 1;
            };
        }

        @Override
        public double begun(Field field, String value) {
            return 0.05;
        }
    };

    private static Particulars person(String name, String father, int age, String district) {
        return new Particulars(
                List.of(name),
                List.of(father),
                null,
                null,
                BirthYears.ofAge(age, TOLD),
                List.of(new Abode(district, null)));
    }

    private static final Particulars ASKED = person("Lalthanmawia Sailo", "Zothanga", 30, "261");

    private static double bits(Particulars found) {
        Score score = new Scoring(ASKED, Model.standard(), RARITY, NEIGHBOURS).score(found);
        assertThat(score.bits())
                .isCloseTo(score.reasons().stream().mapToDouble(Reason::bits).sum(), Offset.offset(1e-9))
                .isCloseTo(new Scoring(ASKED, Model.standard(), RARITY, NEIGHBOURS).bits(found), Offset.offset(1e-9));
        return score.bits();
    }

    @Test
    void theWorseAFieldAgreesTheLessItIsWorth() {
        double exact = bits(ASKED);

        assertThat(bits(person("Laltanmawia Sailo", "Zothanga", 30, "261"))).isLessThan(exact);
        assertThat(bits(person("Lalthanmawia", "Zothanga", 30, "261"))).isLessThan(exact);
        assertThat(bits(person("Lalthanmawia Sailo", "Jothanga", 30, "261"))).isLessThan(exact);
        assertThat(bits(person("Lalthanmawia Sailo", "Rinsanga", 30, "261"))).isLessThan(exact);
        double years = exact;
        for (int apart : new int[] {1, 2, 4, 8, 20}) {
            double next = bits(person("Lalthanmawia Sailo", "Zothanga", 30 + apart, "261"));
            assertThat(next).as("%d years apart", apart).isLessThanOrEqualTo(years);
            years = next;
        }
        double neighbour = bits(person("Lalthanmawia Sailo", "Zothanga", 30, "262"));
        assertThat(neighbour)
                .isLessThan(exact)
                .isGreaterThan(bits(person("Lalthanmawia Sailo", "Zothanga", 30, "270")));
    }

    @Test
    void theOrderOfWordsDoesNotMatter() {
        assertThat(bits(person("Sailo Lalthanmawia", "Zothanga", 30, "261")))
                .isCloseTo(bits(ASKED), Offset.offset(1e-9));
    }

    @Test
    void whatIsNotToldCountsNeitherWay() {
        Score score =
                new Scoring(ASKED, Model.standard(), RARITY, NEIGHBOURS).score(Particulars.named("Lalthanmawia Sailo"));

        assertThat(score.byField()).containsOnlyKeys(Field.NAME);
        assertThat(score.reasons()).extracting(Reason::level).containsExactly(WordLevel.EXACT, WordLevel.EXACT);
    }

    @Test
    void aRareNameIsWorthMoreThanACommonOne() {
        Score rare = new Scoring(Particulars.named("zairemthanga"), Model.standard(), RARITY, NEIGHBOURS)
                .score(Particulars.named("zairemthanga"));
        Score common = new Scoring(Particulars.named("kumar"), Model.standard(), RARITY, NEIGHBOURS)
                .score(Particulars.named("kumar"));

        assertThat(rare.bits() - common.bits()).isCloseTo(Math.log(100) / Math.log(2), Offset.offset(0.01));
    }

    @Test
    void ofSeveralNamesTheBestCounts() {
        Particulars found = new Particulars(
                List.of("Rina", "Lalthanmawia Sailo"), List.of("Zothanga"), null, null, null, List.of());

        assertThat(bits(found)).isGreaterThan(10);
    }

    @Test
    void twoWordsMayBeWrittenAsOne() {
        Score joined = new Scoring(Particulars.named("ramkumar"), Model.standard(), RARITY, NEIGHBOURS)
                .score(Particulars.named("ram kumar"));
        Score parted = new Scoring(Particulars.named("lal nunzuava"), Model.standard(), RARITY, NEIGHBOURS)
                .score(Particulars.named("lalnunzuava"));

        assertThat(joined.bits()).isPositive();
        assertThat(parted.bits()).isPositive();
        assertThat(joined.reasons()).extracting(Reason::level).containsExactly(WordLevel.EXACT);
    }

    @Test
    void districtsOfMizoramAreNeighboursBothWays() {
        Neighbours mizoram = Neighbours.mizoram();

        assertThat(mizoram.of()).hasSize(11);
        assertThat(mizoram.are("261", "262")).isTrue();
        assertThat(mizoram.are("262", "261")).isTrue();
        assertThat(mizoram.are("263", "267")).isFalse();
    }

    @Test
    void anAgeIsOfTheDayOnWhichItWasTold() {
        assertThat(BirthYears.ofAge(30, LocalDate.of(2026, 11, 23))).isEqualTo(new BirthYears(1995, 1996));
        assertThat(BirthYears.ofAge(30, LocalDate.of(2026, 12, 31))).isEqualTo(new BirthYears(1996, 1996));
        assertThat(BirthYears.ofAge(30, LocalDate.of(2026, 1, 1))).isEqualTo(new BirthYears(1995, 1996));
        assertThat(BirthYears.ofAge(33, LocalDate.of(2029, 11, 23)).apart(BirthYears.ofAge(30, TOLD)))
                .isZero();
        assertThat(BirthYears.of(LocalDate.of(1996, 5, 1)).apart(BirthYears.ofAge(30, TOLD)))
                .isZero();
    }
}
