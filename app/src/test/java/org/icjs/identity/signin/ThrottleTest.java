package org.icjs.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.icjs.database.TestDatabase;
import org.icjs.identity.SetClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

class ThrottleTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final SetClock clock = new SetClock(Instant.parse("2026-11-23T05:00:00Z"));
    private final JdbcClient jdbc = JdbcClient.create(DATABASE.application());
    private final Throttle throttle = new Throttle(jdbc, clock);

    @BeforeEach
    void forget() {
        jdbc.sql("delete from sign_in_failure").update();
    }

    @Test
    void waitsLongerAfterEachFailureButNeverForEver() {
        for (int i = 0; i < Throttle.FREE_TRIES; i++) {
            assertThat(throttle.admit("MZP-1", "10.0.0.1")).isEmpty();
        }
        Duration expected = Throttle.FIRST_WAIT;
        for (int i = 0; i < 12; i++) {
            assertThat(throttle.admit("MZP-1", "10.0.0.1")).contains(expected);
            clock.forward(expected.minusMillis(1));
            assertThat(throttle.admit("MZP-1", "10.0.0.1")).contains(Duration.ofMillis(1));
            clock.forward(Duration.ofMillis(1));
            assertThat(throttle.admit("MZP-1", "10.0.0.1")).isEmpty();
            expected = expected.multipliedBy(2).compareTo(Throttle.WAIT_MAX) < 0
                    ? expected.multipliedBy(2)
                    : Throttle.WAIT_MAX;
        }
        assertThat(expected).isEqualTo(Throttle.WAIT_MAX);
        clock.forward(Throttle.MEMORY.plusMillis(1));
        for (int i = 0; i < Throttle.FREE_TRIES; i++) {
            assertThat(throttle.admit("MZP-1", "10.0.0.1")).isEmpty();
        }
    }

    @Test
    void anotherAddressIsAnotherMatterUntilItFailsAtManyAccounts() {
        for (int i = 0; i <= Throttle.FREE_TRIES; i++) {
            throttle.admit("MZP-1", "10.0.0.1");
        }
        assertThat(throttle.admit("MZP-1", "10.0.0.2")).isEmpty();
        for (int i = 0; i < Throttle.ADDRESS_TRIES; i++) {
            assertThat(throttle.admit("MZP-" + (100 + i), "10.0.0.3")).isEmpty();
        }
        assertThat(throttle.admit("MZP-999", "10.0.0.3")).contains(Throttle.ADDRESS_WAIT);
        assertThat(throttle.admit("MZP-999", "10.0.0.4")).isEmpty();
        clock.forward(Throttle.ADDRESS_WAIT);
        assertThat(throttle.admit("MZP-999", "10.0.0.3")).isEmpty();
    }

    @Test
    void successForgivesTheAccountAtItsAddress() {
        for (int i = 0; i < Throttle.FREE_TRIES; i++) {
            throttle.admit("MZP-1", "10.0.0.1");
            throttle.succeeded("MZP-1", "10.0.0.1");
        }
        assertThat(throttle.admit("MZP-1", "10.0.0.1")).isEmpty();
    }

    @Test
    void triesAtTheSameTimeCountToo() throws Exception {
        List<Callable<Optional<Duration>>> tries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            tries.add(() -> throttle.admit("MZP-7", "10.0.0.7"));
        }
        int admitted = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            for (Future<Optional<Duration>> one : threads.invokeAll(tries)) {
                admitted += one.get().isEmpty() ? 1 : 0;
            }
        }
        assertThat(admitted).isEqualTo(Throttle.FREE_TRIES);
    }

    @Test
    void aWholeCustomersNetworkIsOneAddress() {
        assertThat(Throttle.network("2001:db8:1:2:aaaa::1")).isEqualTo(Throttle.network("2001:db8:1:2:bbbb::2"));
        assertThat(Throttle.network("2001:db8:1:3::1")).isNotEqualTo(Throttle.network("2001:db8:1:2::1"));
        assertThat(Throttle.network("10.0.0.1")).isNotEqualTo(Throttle.network("10.0.0.2"));
        assertThat(Throttle.network("fe80::1%eth0")).endsWith("/64");
        assertThat(Throttle.network("no address")).isEqualTo("unknown");
    }
}
