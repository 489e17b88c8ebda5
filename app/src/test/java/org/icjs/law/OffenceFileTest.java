package org.icjs.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.icjs.kernel.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffenceFileTest {
    private static final String HEAD =
            "act,section,limb,label,basis,least,greatest,life,death,fine,community_service,cognizable,bailable,condition,"
                    + "compounding,court,custody,clauses,in_force_from,in_force_to,territory,certainty\n";

    /** Boundaries of the First Schedule, Part II: less than 3, 3, 7, more than 7 years, and life. */
    @ParameterizedTest
    @CsvSource({
        "P2Y11M, N, NO, YES, ANY_MAGISTRATE",
        "P3Y, N, YES, NO, MFC",
        "P7Y, N, YES, NO, MFC",
        "P7Y1M, N, YES, NO, SESSION",
        "P1D, N, NO, YES, ANY_MAGISTRATE",
        "'', Y, YES, NO, SESSION"
    })
    void classesOtherLawsByTheirPunishment(
            String greatest, String life, Answer cognizable, Answer bailable, Court court) throws IOException {
        Offence offence =
                one("IT,99,,Something,OWN,," + greatest + "," + life + ",N,Y,N,II,II,,,II,,,2024-07-01,,IN,SECONDARY");

        assertThat(offence.cognizable().answer()).isEqualTo(cognizable);
        assertThat(offence.bailable().answer()).isEqualTo(bailable);
        assertThat(offence.court().answer()).isEqualTo(court);
        assertThat(offence.court().cited()).isEqualTo(ClassedBy.OTHER_LAWS);
    }

    /** Boundaries of 187(3) and 176(3). */
    @ParameterizedTest
    @CsvSource({
        "'', P6Y11M, SIXTY, NO",
        "'', P7Y, SIXTY, YES",
        "'', P9Y11M, SIXTY, YES",
        "'', P10Y, SIXTY_OR_NINETY, YES",
        "P9Y11M, P14Y, SIXTY_OR_NINETY, YES",
        "P10Y, P10Y, NINETY, YES",
        "P10Y, P20Y, NINETY, YES"
    })
    void measuresCustodyAndTheForensicVisit(String least, String greatest, Custody custody, Answer visit)
            throws IOException {
        Classification classed = one("BNS,999,,Something,OWN," + least + "," + greatest
                        + ",N,N,Y,N,Y,N,,NO,SESSION,,,2024-07-01,,IN,TEXT")
                .classification();

        assertThat(classed.custody().answer()).isEqualTo(custody);
        assertThat(classed.forensicVisit().answer()).isEqualTo(visit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BNS,999,,Something,OWN,P3Y,P2Y,N,N,Y,N,Y,N,,NO,SESSION,,,,,IN,TEXT|least above greatest",
                "BNS,999,,Something,OWN,,P2Y,N,N,ONLY,N,Y,N,,NO,SESSION,,,,,IN,TEXT|imprisonment beside a fine only",
                "BNS,999,,Something,PRINCIPAL,,P2Y,N,N,Y,N,Y,N,,NO,SESSION,,,,,IN,TEXT|a term of its own",
                "BNS,999,,Something,OWN,,P2Y,N,N,Y,N,CONDITIONAL,N,,NO,SESSION,,,,,IN,TEXT|no condition",
                "BNS,999,,Something,OWN,,P2Y,maybe,N,Y,N,Y,N,,NO,SESSION,,,,,IN,TEXT|neither Y nor N",
                "BNS,999,,Something,OWN,,2 years,N,N,Y,N,Y,N,,NO,SESSION,,,,,IN,TEXT|not a term",
                "BNS,999,,Something,OWN,,P2Y,N,N,Y,N,Y,N,,NO,MAGISTRATE,,,,,IN,TEXT|no such court",
                "BNS,999,,Something,OWN,,P2Y,N,N,Y,N,Y,N,,NO,SESSION,70 NDPS 1,,,,IN,TEXT|no such limit",
                "BNS,999,2,Something,OWN,,P2Y,N,N,Y,N,Y,N,,NO,SESSION,,,,,IN,TEXT|a second limb without a first",
                "BNS,999,,,OWN,,P2Y,N,N,Y,N,Y,N,,NO,SESSION,,,,,IN,TEXT|no label",
                "XYZ,999,,Something,OWN,,P2Y,N,N,Y,N,Y,N,,NO,SESSION,,,,,IN,TEXT|no such Act"
            })
    void stopsAtARowThatItDoesNotUnderstand(String row, String why) {
        assertThatThrownBy(() -> one(row)).as(why).isInstanceOf(RuntimeException.class);
    }

    /** As the Mizoram Liquor (Prohibition) Act would be brought in by who has read its Gazette; the section is made up. */
    @Test
    void aStateAddsItsOwnActs() {
        String row = "MLP,999,,Something made up,OWN,,P5Y,N,N,Y,N,II,II,,,II,,,2019-05-28,,MZ,TEXT\n";
        Offences offences = new Offences(OffenceFile.with(OffenceFile.read(), HEAD + row));

        Offence added = offences.find(Section.parse("MLP 999"), 1).orElseThrow();
        assertThat(added.cognizable().answer()).isEqualTo(Answer.YES);
        assertThat(added.court().answer()).isEqualTo(Court.MFC);
        assertThat(offences.exists(Section.parse("BNS 303(2)"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MLP,999,,Something,OWN,,five,N,N,Y,N,II,II,,,II,,,2019-05-28,,MZ,TEXT|row 1: greatest \"five\"",
                "MLPA,999,,Something,OWN,,P5Y,N,N,Y,N,II,II,,,II,,,2019-05-28,,MZ,TEXT|row 1: act \"MLPA\"",
                "MLP,999,,Something,OWN,,P5Y,N,N,Y,N,II,II,,,II,,,28.5.2019,,MZ,TEXT|row 1: in_force_from \"28.5.2019\"",
                "BNS,303(2),,Theft,OWN,,P5Y,N,N,Y,N,Y,N,,NO,MFC,,,2024-07-01,,IN,TEXT|BNS 303(2) ships with the program",
                "MLP,999|row 1: "
            })
    void aStatesRowThatCannotBeReadIsNamed(String row, String why) {
        assertThatThrownBy(() -> OffenceFile.with(OffenceFile.read(), HEAD + row + "\n"))
                .isInstanceOf(StateLaw.Unreadable.class)
                .hasMessageContaining(why)
                .hasMessageContaining("Its columns are those of");
    }

    @Test
    void theFolderOfTheStateIsReadAsItStands(@TempDir Path folder) throws IOException {
        assertThat(StateLaw.text(folder, "offences.csv")).isEmpty();
        Files.writeString(folder.resolve("offences.csv"), HEAD);
        assertThat(StateLaw.text(folder, "offences.csv")).contains(HEAD);
        Files.write(folder.resolve("offences.csv"), new byte[] {(byte) 0xff});
        assertThatThrownBy(() -> StateLaw.text(folder, "offences.csv")).hasMessageContaining("save it as UTF-8");
        assertThatThrownBy(() -> StateLaw.text(folder.resolve("none"), "offences.csv"))
                .isInstanceOf(StateLaw.Unreadable.class)
                .hasMessageContaining("not a folder");
    }

    private static Offence one(String row) throws IOException {
        List<Offence> read = OffenceFile.read(new StringReader(HEAD + row + "\n"));
        assertThat(read).hasSize(1);
        return read.getFirst();
    }
}
