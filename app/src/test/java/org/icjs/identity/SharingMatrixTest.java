package org.icjs.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.icjs.docket.EntryType;
import org.junit.jupiter.api.Test;

class SharingMatrixTest {
    @Test
    void listsEveryTypeOnceInTheOrderOfTheLaw() {
        assertThat(SharingMatrix.load().rows().stream().map(MatrixRow::type))
                .containsExactlyElementsOf(EntryType.all());
    }
}
