package org.icjs.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class IndiaTimeTest {
    @Test
    void beginsTheDayAtHalfPastSixInTheEveningUtc() {
        assertThat(IndiaTime.dateOf(Instant.parse("2026-11-22T18:29:59.999Z"))).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(IndiaTime.dateOf(Instant.parse("2026-11-22T18:30:00Z"))).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void beginsTheYearSoToo() {
        assertThat(IndiaTime.dateOf(Instant.parse("2026-12-31T18:30:00Z"))).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(IndiaTime.dateOf(Instant.parse("2028-02-28T18:30:00Z"))).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void readsAClockOfIndia() {
        assertThat(IndiaTime.at(LocalDateTime.of(2026, 11, 23, 0, 0))).isEqualTo(Instant.parse("2026-11-22T18:30:00Z"));
    }

    @Test
    void showsDatesAndMomentsForPeople() {
        assertThat(IndiaTime.show(LocalDate.of(2026, 11, 3))).isEqualTo("3 Nov 2026");
        assertThat(IndiaTime.show(Instant.parse("2026-09-23T08:35:59Z"))).isEqualTo("23 Sep 2026, 14:05");
    }
}
