package org.icjs.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.icjs.kernel.Act;
import org.icjs.law.Regime.LaterStages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimeTest {
    /** Offence, first information, stage, the State's setting: each on the last day of the old codes or the first of the new. */
    @ParameterizedTest
    @CsvSource({
        "2024-06-30, 2024-06-30, 2024-06-30, NEW_CODE, IPC, CRPC, true",
        "2024-06-30, 2024-06-30, 2024-06-30, OLD_CODE, IPC, CRPC, true",
        "2024-06-30, 2024-07-01, 2024-07-01, OLD_CODE, IPC, BNSS, true",
        "2024-07-01, 2024-07-01, 2024-07-01, OLD_CODE, BNS, BNSS, true",
        "2024-06-30, 2024-06-30, 2024-07-01, OLD_CODE, IPC, CRPC, false",
        "2024-06-30, 2024-06-30, 2024-07-01, NEW_CODE, IPC, BNSS, false"
    })
    void turnsOnTheFirstOfJuly2024(
            LocalDate offence,
            LocalDate began,
            LocalDate stage,
            LaterStages later,
            Act offences,
            Act procedure,
            boolean settled) {
        Regime regime = Regime.of(offence, began, stage, later);

        assertThat(regime.offences().answer()).isEqualTo(offences);
        assertThat(regime.procedure().answer()).isEqualTo(procedure);
        assertThat(regime.settled()).isEqualTo(settled);
        assertThat(regime.offences().cited()).hasToString("BNS 358(2)");
        assertThat(regime.procedure().cited()).hasToString("BNSS 531(2)(a)");
        assertThat(regime.procedure().reason()).startsWith("regime.");
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, CRPC", "2024-07-01, BNSS"})
    void anInvestigationGoesByTheDayOnWhichItBegan(LocalDate begun, Act code) {
        assertThat(Regime.investigation(begun).answer()).isEqualTo(code);
    }
}
