package org.icjs.connect.digilocker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two ways of writing are one name, or one number. */
class HoldersTest {
    @ParameterizedTest
    @CsvSource({
        "Lalṭhanpuii, lalthanpuii, true",
        "Pi Lalthanpuii, LALṬHANPUII, true",
        "Zoramthanga R., R Zoramthanga, true",
        "'Khâwlek, Âwmpuia', Awmpuia Khawlek, true",
        "Lalthanpuii, Lalthanpuia, false",
        "Lalthanpuii, Lalthanpuii Sailo, false",
        "Lalthanpuii, '', false",
        "Pu, Pi, false",
    })
    void namesAreComparedByTheirWords(String one, String other, boolean same) {
        assertThat(Holders.sameName(one, other)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "+919436100017, 9436100017, true",
        "09436100017, +91 94361 00017, true",
        "+919436100017, 9436100018, false",
        "100017, 100017, false",
        "+919436100017, '', false",
    })
    void telephonesAreComparedByTheirLastTenDigits(String one, String other, boolean same) {
        assertThat(Holders.samePhone(one, other)).isEqualTo(same);
    }
}
