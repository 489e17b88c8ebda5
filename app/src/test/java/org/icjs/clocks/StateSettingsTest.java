package org.icjs.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.icjs.clocks.StateSettings.Setting;
import org.icjs.law.StateLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A State decides what the law leaves open, from a day on. */
class StateSettingsTest {
    private static final String HEAD = "point,value,from,reason\n";
    private static final List<Setting> SHIPPED = StateSettings.shipped().all();

    @Test
    void aDecisionHoldsFromItsDay() {
        StateSettings settings = StateSettings.of(StateSettings.with(
                SHIPPED, HEAD + "clock.forensicVisitFrom,2027-04-01,2027-01-01,\"Notified, Mizoram Gazette\"\n"));

        assertThat(settings.on("clock.forensicVisitFrom", LocalDate.of(2026, 12, 31))
                        .value())
                .isEqualTo("2029-07-01");
        Setting now = settings.on("clock.forensicVisitFrom", LocalDate.of(2027, 1, 1));
        assertThat(now.value()).isEqualTo("2027-04-01");
        assertThat(now.reason()).isEqualTo("Notified, Mizoram Gazette");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clock.none,24,2027-01-01,because|no point that a State decides",
                "clock.releaseHours,a day,2027-01-01,because|takes a value like 24",
                "clock.forensicVisitFrom,soon,2027-01-01,because|takes a value like 2029-07-01",
                "clock.releaseHours,12,1.1.2027,because|not a day",
                "clock.releaseHours,12,2027-01-01|has no reason",
                "clock.releaseHours,12,2027-01-01,|has no reason"
            })
    void aLineThatCannotBeReadIsNamed(String line, String why) {
        assertThatThrownBy(() -> StateSettings.with(SHIPPED, HEAD + line + "\n"))
                .isInstanceOf(StateLaw.Unreadable.class)
                .hasMessageContaining(why);
    }
}
