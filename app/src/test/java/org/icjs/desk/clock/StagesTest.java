package org.icjs.desk.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.icjs.clocks.Counting;
import org.icjs.clocks.StateSettings;
import org.icjs.docket.OfficeRole;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.junit.jupiter.api.Test;

class StagesTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 20);
    private static final Instant END = Counting.midnight(LAST_DAY.plusDays(1));

    private final Stages stages = new Stages(StateSettings.of(List.of(
            setting("notice.default", "7;0 supervisor;-1 supervisor+court", "2024-07-01"),
            setting("notice.byTheHour", "6h;0h court", "2024-07-01"),
            setting("notice.own", "15", "2026-12-19"))));

    private static StateSettings.Setting setting(String point, String value, String from) {
        return new StateSettings.Setting(point, value, LocalDate.parse(from), "a test's");
    }

    @Test
    void aStageBeginsWithItsDayInIndia() {
        Instant seventh = Counting.midnight(LAST_DAY.minusDays(7));
        assertThat(reached("any", seventh.minusSeconds(1))).isEmpty();
        assertThat(reached("any", seventh)).isEqualTo("7");
        assertThat(reached("any", Counting.midnight(LAST_DAY).minusSeconds(1))).isEqualTo("7");
        assertThat(reached("any", Counting.midnight(LAST_DAY))).isEqualTo("0");
        assertThat(reached("any", END.minusSeconds(1))).isEqualTo("0");
        assertThat(reached("any", END)).isEqualTo("-1");
        assertThat(reached("any", END.plus(Duration.ofDays(400)))).isEqualTo("-1");
    }

    @Test
    void hoursAreCountedByTheClock() {
        assertThat(stage(due("any", true), END.minus(Duration.ofHours(6)).minusSeconds(1)))
                .isEmpty();
        assertThat(stage(due("any", true), END.minus(Duration.ofHours(6)))).isEqualTo("6h");
        assertThat(stage(due("any", true), END)).isEqualTo("0h");
    }

    @Test
    void aRulesOwnSettingHoldsFromItsDay() {
        assertThat(reached("own", Counting.midnight(LAST_DAY.minusDays(2)))).isEqualTo("7");
        assertThat(reached("own", Counting.midnight(LAST_DAY.minusDays(1)))).isEqualTo("15");
        assertThat(stages.longest()).isEqualTo(Duration.ofDays(16));
    }

    @Test
    void whoIsToldIsRead() {
        assertThat(Stages.parse("-1 supervisor+court").getFirst().others())
                .isEqualTo(Set.of(Stages.Other.SUPERVISOR, Stages.Other.COURT));
        assertThatThrownBy(() -> Stages.parse("7 days before")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stages.parse("-2h")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everySettingThatIsShippedCanBeRead() {
        assertThat(StateSettings.shipped().all().stream()
                        .filter(setting -> setting.point().startsWith("notice."))
                        .map(setting -> Stages.parse(setting.value())))
                .hasSizeGreaterThan(3)
                .allSatisfy(parsed -> assertThat(parsed).isNotEmpty());
    }

    private String reached(String rule, Instant now) {
        return stage(due(rule, false), now);
    }

    private String stage(Due due, Instant now) {
        return stages.reached(due, now, IndiaTime.dateOf(now))
                .map(Stages.Stage::before)
                .orElse("");
    }

    private static Due due(String rule, boolean byTheHour) {
        return new Due(
                new CaseId(new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0000L)),
                rule,
                "P1",
                "",
                END,
                new OfficeCode("MZ-PS-BAWNGKAWN"),
                OfficeRole.INVESTIGATOR,
                byTheHour,
                true);
    }
}
