package org.icjs.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.icjs.kernel.Section;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircumstancesTest {
    private static final LocalDate LAST_OF_IPC = LocalDate.of(2024, 6, 30);
    private static final LocalDate FIRST_OF_BNS = LocalDate.of(2024, 7, 1);
    private static final Section THEFT = Circumstances.THEFT;

    @ParameterizedTest
    @CsvSource({
        "    ,      , 1 2 3 4",
        "4999,      , 2 3 4",
        "5000,      , 1 2",
        "    , false, 1 3 4",
        "    , true , 2",
        "4999, false, 3 4",
        "5000, false, 1",
        "4999, true , 2",
        "5000, true , 2"
    })
    void valueAndPreviousConvictionDecideWhichTheftIsMeant(
            @Nullable Long value, @Nullable Boolean previous, String limbs) {
        Circumstances theft = new Circumstances(FIRST_OF_BNS, FIRST_OF_BNS, value, previous);

        assertThat(theft.limbs(THEFT))
                .extracting(limb -> Integer.toString(limb.limb()))
                .containsExactly(limbs.split(" ", -1));
        assertThat(theft.leavesOpen(THEFT)).isEqualTo(previous == null || (value == null && !previous));
    }

    @Test
    void aLimbThatWasChosenStandsAndIsNamedWhereItDoesNotFit() {
        Circumstances dear = new Circumstances(FIRST_OF_BNS, FIRST_OF_BNS, 68_000L, false);

        assertThat(dear.limbs(THEFT.limb(3))).extracting(Offence::limb).containsExactly(3);
        assertThat(dear.notMeant(List.of(THEFT.limb(3), THEFT.limb(1), THEFT))).containsExactly(THEFT.limb(3));
        assertThat(dear.leavesOpen(THEFT.limb(3))).isFalse();
    }

    @Test
    void theBnsBeginsOnTheFirstOfJuly2024() {
        assertThat(Circumstances.on(LAST_OF_IPC).notInForce(List.of(THEFT, THEFT.limb(2))))
                .containsExactly(THEFT, THEFT.limb(2));
        assertThat(Circumstances.on(FIRST_OF_BNS).notInForce(List.of(THEFT, THEFT.limb(2))))
                .isEmpty();
        assertThat(Circumstances.on(LAST_OF_IPC).limbs(THEFT)).isEmpty();
    }

    @Test
    void anOffenceThatWentOnIsJudgedByEachOfItsDays() {
        assertThat(new Circumstances(LAST_OF_IPC, FIRST_OF_BNS, null, null).notInForce(List.of(THEFT)))
                .isEmpty();
        assertThat(new Circumstances(FIRST_OF_BNS, LAST_OF_IPC, null, null).last())
                .as("an end before the beginning")
                .isEqualTo(FIRST_OF_BNS);
    }

    @Test
    void whatIsNotOnFileIsNeitherInForceNorNot() {
        assertThat(Circumstances.on(FIRST_OF_BNS).notInForce(List.of(Section.parse("NDPS 23(b)"))))
                .isEmpty();
    }
}
