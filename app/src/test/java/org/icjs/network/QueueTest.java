package org.icjs.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class QueueTest {
    private static final double MBIT = 1e6;

    private static Load equal(double bits, double perSecond) {
        return new Load(List.of(new Load.Part(bits, perSecond)), 0.1, 2, 3);
    }

    /** By hand: ρ = 0.5; W = 100,000 ∕ (2 × 0.5 × 1,000,000) × ln(0.5 ∕ 0.025) = 0.1 × 2.99573. */
    @Test
    void theWaitIsAsByHand() {
        assertThat(Queue.wait(equal(100_000, 5), MBIT)).isCloseTo(0.299573, within(1e-6));
        assertThat(Queue.seconds(equal(100_000, 5), MBIT, 50)).isCloseTo(0.1 + 0.1 + 0.1 + 0.299573, within(1e-6));
    }

    @Test
    void nobodyWaitsOnAnEmptyLinkAndAllWaitForEverOnAFullOne() {
        assertThat(Queue.wait(equal(100_000, 0.25), MBIT)).isZero();
        assertThat(Queue.wait(equal(100_000, 10), MBIT)).isInfinite();
    }

    @Test
    void theNeededRateIsTheLeastThatHolds() {
        for (double perSecond : new double[] {0.01, 0.5, 3, 40}) {
            Load load = equal(80_000, perSecond);
            long kbps = Queue.kbps(load, 60, 0.7);
            assertThat(Queue.holds(load, kbps * 1000.0, 60, 0.7)).isTrue();
            assertThat(Queue.holds(load, (kbps - 1) * 1000.0, 60, 0.7)).isFalse();
        }
        assertThat(Queue.kbps(equal(80_000, 1), 2000, 0.7))
                .as("the delay alone breaks it")
                .isEqualTo(-1);
    }

    /** Over loads and mixes of sizes; what comes out of turn shares the link as TCP does. */
    @Test
    void theFormulaIsNotBelowWhatIsSimulated() {
        SplittableRandom random = new SplittableRandom(7);
        int near = 0;
        for (double rho : new double[] {0.02, 0.1, 0.3, 0.5, 0.7}) {
            for (int mix = 0; mix < 4; mix++) {
                double large = 20_000 * (1 + random.nextInt(12));
                Load shape = new Load(
                        List.of(new Load.Part(20_000, 0.8), new Load.Part(60_000, 0.19), new Load.Part(large, 0.01)),
                        0,
                        1,
                        3);
                double times = rho * MBIT / shape.bitsPerSecond();
                Load load = new Load(
                        shape.parts().stream()
                                .map(part -> new Load.Part(part.bits(), part.perSecond() * times))
                                .toList(),
                        0,
                        1,
                        3);
                double formula = Queue.seconds(load, MBIT, 0);
                double inTurn = new Simulation(mix).inTurn(load, MBIT, 0);
                double shared = new Simulation(mix).shared(load, MBIT, 0);
                assertThat(inTurn).as("in turn, load %s, large %s", rho, large).isLessThanOrEqualTo(formula * 1.02);
                assertThat(shared).as("shared, load %s, large %s", rho, large).isLessThanOrEqualTo(formula * 1.25);
                near += inTurn > formula / 2 ? 1 : 0;
            }
        }
        assertThat(near).as("the formula is no wild guess either").isGreaterThan(12);
    }

    /** Tables of the Poisson law and of Erlang B, as in any handbook. */
    @Test
    void chancesAreThoseOfTheTables() {
        assertThat(Chance.atMost(1, 0.95)).isEqualTo(3);
        assertThat(Chance.atMost(5, 0.95)).isEqualTo(9);
        assertThat(Chance.atMost(0, 0.95)).isZero();
        assertThat(Chance.atMost(600, 0.95)).isBetween(640, 642);
        assertThat(Chance.places(1, 0.05)).isEqualTo(4);
        assertThat(Chance.places(5, 0.01)).isEqualTo(11);
        assertThat(Chance.places(0, 0.05)).isZero();
    }
}
