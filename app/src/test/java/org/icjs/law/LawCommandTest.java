package org.icjs.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class LawCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void showsEachLimbOfTheft() {
        assertThat(run("BNS 303(2)")).isZero();
        assertThat(out.toString())
                .contains("BNS 303(2), limb 1: Theft, first conviction", "up to 3 years, or fine, or both")
                .contains("BNS 303(2), limb 2: Theft, second or later conviction", "1 year to 5 years, and fine")
                .contains("limb 3", "community service")
                .contains("BNSS 187(3)", "BNSS 176(3)", "BNSS First Schedule, Part I");
    }

    @Test
    void takesTheSectionInTwoWords() {
        assertThat(run("bns", "103(1)")).isZero();
        assertThat(out.toString()).contains("death, or life, and fine", "90 days", "Court of Session");
    }

    @Test
    void showsTermsOfEachKind() {
        assertThat(run("BNS 64(1)")).isZero();
        assertThat(run("BNS 355")).isZero();
        assertThat(run("BNS 311")).isZero();
        assertThat(run("BNS 165")).isZero();
        assertThat(run("BNS 62")).isZero();
        assertThat(run("BNS 127(6)")).isZero();
        assertThat(run("BNS 209")).isZero();
        assertThat(out.toString())
                .contains("10 years to life, and fine")
                .contains("up to 24 hours, or fine, or both, or community service")
                .contains("as the principal offence, or not less than 7 years")
                .contains("fine only")
                .contains("half of the longest term for the principal offence, or fine, or both")
                .contains("up to 3 years, on top of the principal offence, and fine");
    }

    @Test
    void tellsThatASectionIsNotInForce() {
        assertThat(run("BNS 106(2)")).isZero();
        assertThat(out.toString()).contains("not brought into force");
    }

    @Test
    void tellsTheConditionOfAConditionalAnswer() {
        assertThat(run("BNS 85")).isZero();
        assertThat(out.toString()).contains("on a condition. Only where the wronged woman");
    }

    @Test
    void refusesWhatIsNoOffenceAndNamesItsNeighbours() {
        assertThat(run("BNS 303(9)")).isEqualTo(1);
        assertThat(err.toString()).contains("BNS 303(9) is not an offence", "BNS 303(2)");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void doesNotDenyASectionOfAnActThatIsNotWholeOnFile() {
        assertThat(run("NDPS 23(b)")).isEqualTo(1);
        assertThat(err.toString()).contains("NDPS 23(b) is not on file");
    }

    @Test
    void refusesWhatIsNoSection() {
        assertThat(run("theft")).isEqualTo(2);
        assertThat(err.toString()).contains("Not a section: theft");
        assertThat(run("XYZ 12")).isEqualTo(2);
        assertThat(err.toString()).contains("No such Act on file: XYZ 12", "BNS, IPC, NDPS");
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void putsEveryAnswerOnFileIntoWords() {
        for (Offence offence : Offences.standard().all()) {
            assertThat(run(offence.section().toString())).isZero();
        }
        assertThat(out.toString()).doesNotContain("null", "{0}");
    }

    private int run(String... words) {
        return new CommandLine(new LawCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }
}
