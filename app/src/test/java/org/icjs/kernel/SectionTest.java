package org.icjs.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BNS 303(2)|BNS|303(2)",
                "bns 303 (2)|BNS|303(2)",
                "BNS303(2)|BNS|303(2)",
                "BNS s. 303(2)|BNS|303(2)",
                "Bns Section 103|BNS|103",
                "BNS sec. 64(2)(m)|BNS|64(2)(m)",
                "  NDPS 20(b)(ii)(C)  |NDPS|20(b)(ii)(C)",
                "ARMS 25(1-B)(a)|ARMS|25(1-B)(a)",
                "NDPS 36A(4)|NDPS|36A(4)",
                "IT 66C|IT|66C",
                "IFA 21|IFA|21"
            })
    void readsTheFormsThatStationsWrite(String typed, Act act, String number) {
        assertThat(Section.parse(typed)).isEqualTo(new Section(act, number));
    }

    @Test
    void printsWhatItReads() {
        assertThat(Section.parse("bns s.303 (2)")).hasToString("BNS 303(2)");
        assertThat(Section.parse(new Section(Act.NDPS, "36A(4)").toString()))
                .isEqualTo(new Section(Act.NDPS, "36A(4)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BNS",
                "303(2)",
                "BNS 0",
                "BNS 303(",
                "BNS 303()",
                "BNS 303(2)x",
                "BNS 12345",
                "BNS 3;4",
                "BNS ३०३"
            })
    void refusesWhatIsNoSection(String typed) {
        assertThat(Refusals.of(() -> Section.parse(typed))).isEqualTo("section.form");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BNS 303(2) limb 2",
                "bns 303 (2)  Limb 2",
                "BNS 303(2), limb 2",
                "BNS 303(2)limb 2",
                "BNS s. 303(2) limb2"
            })
    void readsALimb(String typed) {
        assertThat(Section.parse(typed)).isEqualTo(new Section(Act.BNS, "303(2)", 2));
        assertThat(Section.parse(typed)).hasToString("BNS 303(2) limb 2");
        assertThat(Section.parse(typed).whole()).isEqualTo(new Section(Act.BNS, "303(2)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BNS 303(2) limb",
                "BNS 303(2) limb 0",
                "BNS 303(2) limb -1",
                "BNS 303(2) limb 100",
                "BNS 303(2) limb x",
                "BNS 303(2) limb 1 limb 2",
                "BNS 303(2) limb 1.5"
            })
    void refusesWhatIsNoLimb(String typed) {
        assertThat(Refusals.of(() -> Section.parse(typed))).isEqualTo("section.limb");
    }

    @Test
    void coversItsLimbs() {
        Section theft = new Section(Act.BNS, "303(2)");
        assertThat(theft.covers(theft.limb(2))).isTrue();
        assertThat(theft.covers(theft)).isTrue();
        assertThat(theft.limb(2).covers(theft)).isFalse();
        assertThat(theft.limb(2).covers(theft.limb(3))).isFalse();
        assertThat(theft).isLessThan(theft.limb(1));
        assertThat(theft.limb(2)).isGreaterThan(theft.limb(1));
    }

    @Test
    void refusesAnUnknownAct() {
        assertThat(Refusals.of(() -> Section.parse("XYZ 12"))).isEqualTo("section.act");
    }

    @Test
    void keepsTheSectionsOfAnActTogether() {
        assertThat(new Section(Act.BNS, "103")).isLessThan(new Section(Act.NDPS, "8"));
        assertThat(new Section(Act.BNS, "303(2)")).isEqualByComparingTo(new Section(Act.BNS, "303(2)"));
    }
}
