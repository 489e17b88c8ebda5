package org.icjs.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.clocks.PaperCase.at;
import static org.icjs.clocks.PaperCase.on;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icjs.clocks.Timings.Timing;
import org.icjs.kernel.IndiaTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the usual shape at its boundary: month ends, leap years, and midnight in India, which is 18:30 of the day before in UTC. */
class TimedTest {
    /** Met by the entry that begins them, so that they are tested for themselves. */
    private static final Set<String> APART = Set.of(
            "electronicInformationSigned",
            "occurrenceReported",
            "madeOverToPolice",
            "commitmentNotified",
            "bailNoticeGiven");

    private static final Map<String, Timing> TIMINGS = Stream.of(Timings.ALL, CourtTimings.ALL)
            .flatMap(timings -> timings.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** After the day from which a forensic expert must visit. */
    private static final List<Instant> BEGINNINGS = List.of(
            at(2029, 7, 1, 0, 0),
            at(2029, 8, 31, 23, 59),
            at(2029, 12, 31, 9, 30),
            at(2031, 12, 30, 0, 0),
            at(2032, 2, 29, 23, 59));

    @Test
    void everyRuleIsTimedHere() {
        assertThat(timed().map(Timed::name).filter(name -> !APART.contains(name)))
                .containsExactlyInAnyOrderElementsOf(TIMINGS.keySet());
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("each")
    void runsUntilTheEndOfItsLastDayAndIsBreachedWithTheNext(Timed rule, Instant begun) {
        PaperCase on = begun(rule, begun);
        Instant due = due(rule, begun);

        assertThat(status(rule, on, due.minus(Duration.ofDays(1)))).isEqualTo(Status.RUNNING);
        assertThat(status(rule, on, due.minusMillis(1))).isEqualTo(Status.RUNNING);
        assertThat(status(rule, on, due)).isEqualTo(rule.right() ? Status.STOPPED : Status.BREACHED);
        assertThat(status(rule, on, due.plus(Duration.ofDays(1))))
                .isEqualTo(rule.right() ? Status.STOPPED : Status.BREACHED);
        assertThat(one(rule, on, begun).due()).isEqualTo(due);
        assertThat(one(rule, on, begun).basis()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("each")
    void isMetInTimeOnItsLastDayAndLateOnTheNext(Timed rule, Instant begun) {
        Timing timing = timing(rule);
        if (timing.meets() == null) {
            return;
        }
        Instant due = due(rule, begun);
        PaperCase inTime = begun(rule, begun);
        inTime.has(due.minusMillis(1), timing.meets().apply(inTime, due));
        PaperCase late = begun(rule, begun);
        late.has(due, timing.meets().apply(late, due));

        assertThat(status(rule, inTime, due)).isEqualTo(Status.MET_ON_TIME);
        assertThat(status(rule, late, due)).isEqualTo(Status.MET_LATE);
        assertThat(one(rule, late, due).basis()).hasSize(2);
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("each")
    void anEmptyCaseBeginsNothing(Timed rule, Instant begun) {
        assertThat(rule.in(new PaperCase().docket(), on(begun))).isEmpty();
    }

    static Stream<Arguments> each() {
        return timed().filter(rule -> !APART.contains(rule.name()))
                .flatMap(rule -> BEGINNINGS.stream().map(begun -> Arguments.of(rule, begun)));
    }

    private static Stream<Timed> timed() {
        return ProcedureRules.ALL.stream().filter(Timed.class::isInstance).map(Timed.class::cast);
    }

    private static PaperCase begun(Timed rule, Instant begun) {
        PaperCase on = new PaperCase();
        timing(rule).begins().accept(on, begun);
        return on;
    }

    private static Timing timing(Timed rule) {
        return Objects.requireNonNull(TIMINGS.get(rule.name()), rule.name());
    }

    /** Counted here by the calendar, apart from {@link Counting}. */
    private static Instant due(Timed rule, Instant begun) {
        String allowed = timing(rule).allowed();
        if (allowed.startsWith("PT")) {
            return begun.plus(Duration.parse(allowed));
        }
        LocalDate last = IndiaTime.dateOf(begun).plus(Period.parse(allowed.replace("*", "")));
        return last.plusDays(allowed.endsWith("*") ? 0 : 1)
                .atStartOfDay(IndiaTime.ZONE)
                .toInstant();
    }

    private static Status status(Timed rule, PaperCase on, Instant now) {
        return one(rule, on, now).status();
    }

    private static Deadline one(Timed rule, PaperCase on, Instant now) {
        List<Deadline> found = rule.in(on.docket(), on(now));
        assertThat(found.stream().map(Deadline::rule).collect(Collectors.toSet()))
                .containsExactly(rule.name());
        return found.getFirst();
    }
}
