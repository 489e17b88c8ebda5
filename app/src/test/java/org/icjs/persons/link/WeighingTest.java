package org.icjs.persons.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.icjs.matching.Field;
import org.icjs.matching.GenderLevel;
import org.icjs.matching.Level;
import org.icjs.matching.Reason;
import org.icjs.matching.Score;
import org.icjs.matching.WordLevel;
import org.icjs.matching.YearLevel;
import org.junit.jupiter.api.Test;

/** What the program links by itself, and what it leaves to people. */
class WeighingTest {
    private static final double NOBODY = Double.NEGATIVE_INFINITY;

    @Test
    void nameFatherAndYearLinkFarAboveChance() {
        assertThat(grade(all(), Weighing.AUTOMATIC, NOBODY, false)).contains(Link.Grade.SAME);
        assertThat(grade(all(), Weighing.AUTOMATIC - 0.1, NOBODY, false)).contains(Link.Grade.REVIEW);
        assertThat(grade(all(), Weighing.REVIEW - 0.1, NOBODY, false)).isEmpty();
    }

    @Test
    void twoWhoAgreeAlmostAlikeAreLeftToPeople() {
        assertThat(grade(all(), 20, 20 - Weighing.MARGIN, false)).contains(Link.Grade.SAME);
        assertThat(grade(all(), 20, 20 - Weighing.MARGIN + 0.1, false)).contains(Link.Grade.REVIEW);
    }

    @Test
    void whatWasLinkedStaysLinkedDownToALowerWeight() {
        assertThat(grade(all(), Weighing.SPLIT, NOBODY, true)).contains(Link.Grade.SAME);
        assertThat(grade(all(), Weighing.SPLIT - 0.1, NOBODY, true)).contains(Link.Grade.REVIEW);
    }

    @Test
    void siblingsWithAnotherNameAreLeftToPeople() {
        Score siblings = score(
                reason(Field.NAME, WordLevel.MISSING, -4),
                reason(Field.NAME, WordLevel.EXACT, 9),
                reason(Field.FATHER, WordLevel.EXACT, 14),
                reason(Field.BIRTH, YearLevel.SAME, 4));
        assertThat(grade(siblings, 25, NOBODY, false)).contains(Link.Grade.REVIEW);
    }

    @Test
    void namesakesOfAnotherYearOrSexAreLeftToPeople() {
        for (Reason against :
                List.of(reason(Field.BIRTH, YearLevel.TEN, -3), reason(Field.GENDER, GenderLevel.OTHER, -6))) {
            Score namesakes =
                    score(reason(Field.NAME, WordLevel.EXACT, 20), reason(Field.FATHER, WordLevel.EXACT, 12), against);
            assertThat(grade(namesakes, 25, NOBODY, true)).contains(Link.Grade.REVIEW);
        }
    }

    @Test
    void aNameAloneLinksNobody() {
        assertThat(grade(score(reason(Field.NAME, WordLevel.EXACT, 40)), 30, NOBODY, false))
                .contains(Link.Grade.REVIEW);
    }

    private static Optional<Link.Grade> grade(Score score, double weight, double rival, boolean linked) {
        return Weighing.grade(new Weighing.Candidate(score, weight, rival, linked));
    }

    private static Score all() {
        return score(
                reason(Field.NAME, WordLevel.USUAL, 12),
                reason(Field.FATHER, WordLevel.EXACT, 12),
                reason(Field.BIRTH, YearLevel.ONE, 3));
    }

    private static Reason reason(Field field, Level level, double bits) {
        return new Reason(field, level, bits, List.of());
    }

    private static Score score(Reason... reasons) {
        List<Reason> all = new ArrayList<>(List.of(reasons));
        return new Score(all.stream().mapToDouble(Reason::bits).sum(), all);
    }
}
