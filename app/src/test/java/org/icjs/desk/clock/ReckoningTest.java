package org.icjs.desk.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.icjs.clocks.Rules;
import org.icjs.clocks.StateSettings;
import org.icjs.demo.DemoDockets;
import org.icjs.docket.Docket;
import org.icjs.docket.Recorded;
import org.icjs.law.Offences;
import org.junit.jupiter.api.Test;

/** What is at hand of an earlier state of a case is what asking every rule anew says. */
class ReckoningTest {
    private static final Rulebook RULEBOOK = new Rulebook(Rules.all(), Offences.standard(), StateSettings.shipped());

    @Test
    void saysAtEveryEntryWhatAllRulesSay() {
        Reckoning reckoning = new Reckoning(RULEBOOK);
        int deadlines = 0;
        for (Docket docket : DemoDockets.all()) {
            for (Docket step : DemoDockets.steps(docket)) {
                assertThat(reckoning.of(step))
                        .isEqualTo(
                                RULEBOOK.reckon(step, step.entries().getLast().recordedAt())
                                        .deadlines());
                deadlines += reckoning.of(step).size();
            }
        }
        assertThat(deadlines).isGreaterThan(10_000);
    }

    @Test
    void saysItAnewAfterACaseWasFoldedWithoutOneOfItsEntries() {
        Reckoning reckoning = new Reckoning(RULEBOOK);
        for (Docket docket : DemoDockets.all().subList(0, 20)) {
            reckoning.of(docket);
            for (int left = 0; left < docket.entries().size() - 1; left++) {
                List<Recorded> some = new ArrayList<>(docket.entries());
                some.remove(left);
                Docket without = Docket.fold(docket.id(), some);
                if (without.entries().isEmpty()) {
                    continue;
                }
                assertThat(reckoning.of(without))
                        .isEqualTo(RULEBOOK.reckon(
                                        without, without.entries().getLast().recordedAt())
                                .deadlines());
            }
        }
    }
}
