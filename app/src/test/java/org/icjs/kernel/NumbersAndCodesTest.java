package org.icjs.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersAndCodesTest {
    static Stream<Arguments> codes() {
        return Stream.of(
                Arguments.of(
                        code(OfficeCode::new),
                        "officeCode.form",
                        List.of("MZ-PS-BAWNGKAWN", "MZ-X", "MZ-COURT-AIZAWL-CJM-1"),
                        List.of(
                                "",
                                "MZ",
                                "mz-PS-A",
                                "MZ-",
                                "MZ-PS-",
                                "MZ-A-B-C-D-E",
                                "MZ-PS-BÂWNG",
                                "MZ-PS-A B",
                                "M-PS-A",
                                "MZ-" + "A".repeat(25))),
                Arguments.of(
                        code(OfficerCode::new),
                        "officerCode.form",
                        List.of("MZP-1042", "JM-A1"),
                        List.of("", "M-1", "MZP", "MZP-", "Zoramthanga", "MZP-1042-2", "mzp-1042")),
                Arguments.of(
                        code(Cnr::new),
                        "cnr.form",
                        List.of("MZAZ010012342026", "MZ01010012342026"),
                        List.of(
                                "",
                                "MZAZ01001234202",
                                "MZAZ0100123420266",
                                "mzaz010012342026",
                                "1ZAZ010012342026",
                                "MZAZ\\d{12}")),
                Arguments.of(
                        code(District::new),
                        "district.form",
                        List.of("261", "1", "9999"),
                        List.of("", "0261x", "12345", "२६१", "\\d")),
                Arguments.of(
                        code(Phone::new),
                        "phone.form",
                        List.of("100000", "+919436123456", "12345"),
                        List.of(
                                "",
                                "1234",
                                "+1234567890123456",
                                "0389-2322345",
                                "++91943612345",
                                "9436 123456",
                                "९४३६१२३४५६")),
                Arguments.of(
                        code(PersonRef::parse),
                        "personRef.form",
                        List.of("P1", "P9999"),
                        List.of("", "P0", "P01", "P10000", "p1", "1", "E1")),
                Arguments.of(
                        code(ExhibitRef::parse),
                        "exhibitRef.form",
                        List.of("E1", "E9999"),
                        List.of("", "E0", "E01", "E10000", "e1", "P1")),
                Arguments.of(
                        code(RegisterNumber::parse),
                        "registerNumber.form",
                        List.of(
                                "FIR 41/2026",
                                "FSL 118/2026",
                                "CS 1/2024",
                                "MR 9999999/2026",
                                "W 7/2026",
                                "P 12/2026",
                                "GD 4/2026"),
                        List.of(
                                "",
                                "FIR 0/2026",
                                "FIR 041/2026",
                                "FIR 41/26",
                                "FIR 41/1899",
                                "FIR 10000000/2026",
                                "fir 41/2026",
                                "DD 4/2026",
                                "FIR41/2026")));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void takesAndRefuses(Function<String, Object> read, String refusal, List<String> good, List<String> bad) {
        assertThat(good).allSatisfy(text -> assertThat(read.apply(text)).hasToString(text));
        assertThat(bad)
                .allSatisfy(
                        text -> assertThat(Refusals.of(() -> read.apply(text))).isEqualTo(refusal));
    }

    private static Function<String, Object> code(Function<String, Object> read) {
        return read;
    }

    @Test
    void ordersARegisterByYearThenSerial() {
        assertThat(Stream.of("FIR 100/2025", "FIR 9/2026", "FIR 41/2026", "CS 1/2020")
                        .map(RegisterNumber::parse))
                .isSorted();
    }

    @Test
    void ordersPersonsAndExhibitsByNumber() {
        assertThat(PersonRef.parse("P2")).isLessThan(PersonRef.parse("P10"));
        assertThat(ExhibitRef.parse("E2")).isLessThan(ExhibitRef.parse("E10"));
    }

    @Test
    void refusesARegisterNumberMadeByHand() {
        assertThat(Refusals.of(() -> new RegisterNumber(Register.FIR, 0, 2026))).isEqualTo("registerNumber.form");
        assertThat(Refusals.of(() -> new RegisterNumber(Register.FIR, 1, 10000)))
                .isEqualTo("registerNumber.form");
        assertThat(Refusals.of(() -> new PersonRef(0))).isEqualTo("personRef.form");
        assertThat(Refusals.of(() -> new ExhibitRef(10000))).isEqualTo("exhibitRef.form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bâwngkâwn, near the playground", "House 12/B\nLower Zarkawt"})
    void takesAPlaceAsSaid(String where) {
        assertThat(new Place(where, new District("261")).where()).isEqualTo(where);
    }

    @Test
    void boundsAPlace() {
        District aizawl = new District("261");

        assertThat(new Place("a".repeat(300), aizawl).where()).hasSize(300);
        assertThat(Refusals.of(() -> new Place("a".repeat(301), aizawl))).isEqualTo("text.tooLong");
        assertThat(Refusals.of(() -> new Place(" ", aizawl))).isEqualTo("text.empty");
    }

    @Test
    void tidiesTextWithoutLosingItsLines() {
        assertThat(Words.text(" one\r\ntwo\rthree\tfour ", 100)).isEqualTo("one\ntwo\nthree\tfour");
        assertThat(Refusals.of(() -> Words.text("bell\u0007", 100))).isEqualTo("text.control");
        assertThat(Refusals.of(() -> Words.text("lone \uDC00", 100))).isEqualTo("text.control");
        assertThat(Words.text("\uD83D\uDE00", 1))
                .as("text may hold what a name may not")
                .hasSize(2);
    }

    @Test
    void neverRepeatsTheValueThatItRefuses() {
        assertThat(new Refused("phone.form")).hasMessage("phone.form");
    }
}
