package org.icjs.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UuidsTest {
    private static final Instant AT = Instant.parse("2022-02-22T19:22:22.000Z");
    private final RandomGenerator random = new Random(7);

    /** The time of the example in RFC 9562, appendix A.6. */
    @Test
    void carriesTheMillisecondVersionAndVariant() {
        UUID id = Uuids.v7(AT, random);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.toString()).startsWith("017f22e2-79b0-7");
    }

    @Test
    void keepsVersionAndVariantForAnyRandomBits() {
        for (long bits : new long[] {0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE}) {
            UUID id = Uuids.v7(AT, () -> bits);
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(AT.toEpochMilli());
        }
    }

    @Test
    void ordersByTimeAsText() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            made.add(Uuids.v7(AT.plusMillis(i), random).toString());
        }
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void differsWithinOneMillisecond() {
        assertThat(Uuids.v7(AT, random)).isNotEqualTo(Uuids.v7(AT, random));
    }

    @Test
    void readsWhatItPrints() {
        UUID id = Uuids.v7(AT, random);

        assertThat(Uuids.parse(id.toString())).isEqualTo(id);
        assertThat(CaseId.parse(id.toString())).isEqualTo(new CaseId(id)).hasToString(id.toString());
        assertThat(EntryId.parse(id.toString())).isEqualTo(new EntryId(id)).hasToString(id.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "017f22e279b07cc398c4dc0c0c07398f",
                "017f22e2-79b0-7cc3-98c4-dc0c0c07398z",
                "017f22e2-79b0-7cc3-98c4-dc0c0c07398f0"
            })
    void refusesWhatIsNoUuid(String text) {
        assertThat(Refusals.of(() -> Uuids.parse(text))).isEqualTo("uuid.form");
    }
}
