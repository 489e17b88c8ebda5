package org.icjs.connect.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.icjs.docket.ACase;
import org.icjs.docket.AFir;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a paper doesn't say. */
class WithheldTest {
    private static final String INSTEAD = "[withheld]";

    private static Withheld of(String section) {
        return new Withheld(ACase.of(AFir.of(section)).docket(), ACase.ACCUSED, INSTEAD);
    }

    private static String victim(Docket docket) {
        return docket.known(Fact.PERSON_NAME, ACase.INFORMANT)
                .orElseThrow()
                .value()
                .toString();
    }

    /** Numbers of the right form whose last digit checks the others; nobody's. */
    @ParameterizedTest
    @ValueSource(strings = {"999941057058", "9999 4105 7058", "9999-4105-7058"})
    void keepsTheLastFourDigitsOfAnAadhaarNumber(String number) {
        assertThat(of("BNS 303(2)").of("He showed " + number + ".")).isEqualTo("He showed XXXX-XXXX-7058.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999941057059", "199941057058", "9999410570581", "+919436100017", "12 4105 7058"})
    void leavesOtherNumbers(String number) {
        assertThat(of("BNS 303(2)").of(number)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BNS 64(1)", "BNS 71", "POCSO 4(2)", "IPC 376(1)", "IPC 376AB"})
    void withholdsTheVictimsNameWhereTheLawKeepsIt(String section) {
        Docket docket = ACase.of(AFir.of(section)).docket();
        String name = victim(docket);
        assertThat(of(section).of("I am " + name + ", as " + name.toUpperCase(java.util.Locale.ROOT) + " said."))
                .isEqualTo("I am [withheld], as [withheld] said.");
        assertThat(new Withheld(docket, ACase.INFORMANT, INSTEAD).of(name))
                .as("she is told her own")
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BNS 303(2)", "BNS 74", "BNS 103(1)"})
    void elsewhereTheNameStands(String section) {
        String name = victim(ACase.of(AFir.of(section)).docket());
        assertThat(of(section).of(name)).isEqualTo(name);
    }

    @Test
    void aNameInsideAnotherWordIsNotOne() {
        String name = victim(ACase.of(AFir.of("BNS 64(1)")).docket());
        assertThat(of("BNS 64(1)").of(name + "a")).isEqualTo(name + "a");
    }
}
