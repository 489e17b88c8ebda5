package org.icjs.persons.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.data.Offset;
import org.icjs.WholeProgram;
import org.icjs.journey.GoldenCase;
import org.icjs.matching.Field;
import org.icjs.matching.GenderLevel;
import org.icjs.matching.Model;
import org.icjs.matching.WordLevel;
import org.icjs.persons.link.WeightsLearning.Extent;
import org.icjs.persons.link.WeightsLearning.Outcome;
import org.icjs.search.Weights;
import org.icjs.search.fill.IndexState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is learned from the records on file becomes a version beside the others. */
class WeightsLearningTest extends WholeProgram {
    private static final String SHIPPED = Model.standard().version();
    private static final Extent FEW = new Extent(2, 1, 100);

    @Autowired
    private WeightsLearning learning;

    @Autowired
    private Weights weights;

    @Autowired
    private IndexState state;

    @BeforeEach
    void heIsOnRecordTwice() {
        walk(GoldenCase.all().get(1));
        Instant until = Instant.now().plus(Duration.ofSeconds(30));
        while (state.progress().behind() > 0) {
            assertThat(Instant.now()).as("the index is behind").isBefore(until);
            Thread.onSpinWait();
        }
    }

    @AfterEach
    void othersFindWhatIsShipped() {
        weights.use(SHIPPED);
    }

    @Test
    void tooFewRecordsAreRefusedWithTheirNumber() {
        assertThat(learning.learn(Extent.USUAL, _ -> {}))
                .isInstanceOfSatisfying(
                        Outcome.TooFewRecords.class,
                        few -> assertThat(few.records()).isBetween(2L, Extent.USUAL.leastRecords() - 1));
        assertThat(learning.learn(new Extent(2, 1_000_000, 100), _ -> {}))
                .isInstanceOfSatisfying(
                        Outcome.TooFewMatched.class,
                        few -> assertThat(few.matched()).isPositive());
        assertThat(weights.used().version()).isEqualTo(SHIPPED);
    }

    @Test
    void whatWasLearnedIsUsedFromTheNextStartAndTheEarlierStays() {
        Outcome.Learned learned = (Outcome.Learned) learning.learn(FEW, _ -> {});
        assertThat(learned.learned().pairs(Field.NAME, WordLevel.EXACT)).isPositive();
        assertThat(learned.chance().share(Field.GENDER, GenderLevel.SAME)).isBetween(0.0, 1.0);
        assertThat(learned.learned().model().onRecord())
                .isEqualTo(learned.standing().onRecord());

        String first = learning.keep(learned);
        String second = learning.keep(learned);

        assertThat(first).matches("own-\\d+").isNotEqualTo(second);
        assertThat(weights.used().version()).isEqualTo(second);
        assertThat(weights.learned()).extracting(Weights.Learned::version).startsWith(second, first);
        Model kept = weights.find(first).orElseThrow();
        assertThat(kept.agreement(Field.NAME, WordLevel.EXACT))
                .isCloseTo(learned.learned().model().agreement(Field.NAME, WordLevel.EXACT), Offset.offset(0.0001));

        weights.use(first);
        assertThat(weights.used().version()).isEqualTo(first);
        weights.use(SHIPPED);
        assertThat(weights.used()).isEqualTo(Model.standard());
        assertThat(weights.find("own-0")).isEmpty();
        assertThat(weights.find("own-99999")).isEmpty();
    }
}
