package org.icjs.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q",
                "Zoramthanga",
                "Lalrinâwma Ṭhiangtlang",
                "C. Vanlalhruaia",
                "R.T. Zachhinga (L)",
                "D’Souza",
                "O'Brien-Pachuau",
                "Ram @ Kalu",
                "Lal S/o Zova, 2nd",
                "सुनीता देवी",
                "ক্ষুদিরাম",
                "محمد علی",
                "क्‍ष"
            })
    void takesNamesOfAnyShapeAndScript(String name) {
        assertThat(new PersonName(name).full()).isEqualTo(name);
    }

    @Test
    void composesDiacriticsAndTidiesSpaces() {
        assertThat(new PersonName("  T\u0323huama   Pa\u0302wl\n").full()).isEqualTo("\u1E6Chuama P\u00E2wl");
        assertThat(new PersonName("T\u0323huama")).isEqualTo(new PersonName("\u1E6Chuama"));
    }

    @Test
    void countsLengthInCodePoints() {
        assertThat(new PersonName("a".repeat(200)).full()).hasSize(200);
        // A letter outside the basic plane is one character to its owner.
        assertThat(new PersonName("\uD801\uDC00".repeat(200)).full()).hasSize(400);
        assertThat(Refusals.of(() -> new PersonName("a".repeat(201)))).isEqualTo("text.tooLong");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|text.empty",
                "'  '|text.empty",
                "...|name.noLetter",
                "007|name.noLetter",
                "Lala \uD83D\uDE00|name.character",
                "Lala ❤|name.character",
                "<b>Lala|name.character",
                "Lala; drop|name.character",
                "Lala\u202Eevil|name.character",
                "La\u0000la|text.control",
                "Lala\uE000|text.control"
            })
    void refusesWhatIsNoName(String typed, String code) {
        assertThat(Refusals.of(() -> new PersonName(typed))).isEqualTo(code);
    }

    @Test
    void refusesALoneSurrogate() {
        assertThat(Refusals.of(() -> new PersonName("Lala\uD83D"))).isEqualTo("text.control");
    }
}
