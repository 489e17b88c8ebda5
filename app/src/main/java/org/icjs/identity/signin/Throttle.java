package org.icjs.identity.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Slows down who guesses. An account's failures count for each address apart, so that a stranger elsewhere can't keep an officer out;
 * an address that fails at many accounts waits too. Nobody is locked out for ever: the longest wait is a quarter of an hour, and an
 * hour after the last failure all is forgotten. A try counts as failed from its beginning, so that tries at the same time count too.
 */
public final class Throttle {
    static final int FREE_TRIES = 5;
    static final int ADDRESS_TRIES = 60;
    static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    static final Duration WAIT_MAX = Duration.ofMinutes(15);
    static final Duration ADDRESS_WAIT = Duration.ofMinutes(1);
    static final Duration MEMORY = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    public Throttle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Failures(int count, Instant lastAt) {}

    /** Counts a try and lets it pass, or says how long to wait. */
    public Optional<Duration> admit(String account, String address) {
        forgetOld();
        String network = network(address);
        Optional<Duration> wait = ofAddress(network);
        if (wait.isPresent() || count(account, network)) {
            return wait;
        }
        return Optional.of(ofPair(account, network));
    }

    /** The try that was admitted was right: nothing stands against the account at this address. */
    public void succeeded(String account, String address) {
        jdbc.sql("delete from sign_in_failure where account = :account and address = :address")
                .param("account", account)
                .param("address", network(address))
                .update();
    }

    /** Nothing for the first tries, then 30 s, doubled each time, to a quarter of an hour. */
    static Duration waitAfter(int failures) {
        if (failures < FREE_TRIES) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE_TRIES, 10));
        return wait.compareTo(WAIT_MAX) < 0 ? wait : WAIT_MAX;
    }

    /** An IPv6 customer has a whole /64 to himself, so that is what counts as one address. */
    static String network(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address.replaceAll("%.*", "")).getAddress();
            return bytes.length == 4
                    ? address
                    : InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(bytes, 8), 16))
                                    .getHostAddress() + "/64";
        } catch (IllegalArgumentException | UnknownHostException e) {
            return "unknown";
        }
    }

    /** The same rule as {@link #waitAfter}, decided under the row's lock. */
    private boolean count(String account, String network) {
        return jdbc.sql("""
                        insert into sign_in_failure as f (account, address, failures, last_at)
                        values (:account, :network, 1, :now)
                        on conflict (account, address) do update
                        set failures = f.failures + 1, last_at = excluded.last_at
                        where f.failures < :free or f.last_at + least(
                            :maxSeconds, :firstSeconds * power(2, least(f.failures - :free, 10))) * interval '1 second' <= :now
                        """)
                        .param("account", account)
                        .param("network", network)
                        .param("now", at(clock.instant()))
                        .param("free", FREE_TRIES)
                        .param("firstSeconds", FIRST_WAIT.toSeconds())
                        .param("maxSeconds", WAIT_MAX.toSeconds())
                        .update()
                == 1;
    }

    private Duration ofPair(String account, String network) {
        return jdbc.sql("select failures, last_at from sign_in_failure where account = :account and address = :network")
                .param("account", account)
                .param("network", network)
                .query(Throttle::failures)
                .optional()
                .map(failures -> left(failures, waitAfter(failures.count)))
                .orElse(Duration.ZERO);
    }

    private Optional<Duration> ofAddress(String network) {
        return jdbc.sql("""
                        select sum(failures), max(last_at) from sign_in_failure
                        where address = :network having sum(failures) >= :tries
                        """)
                .param("network", network)
                .param("tries", ADDRESS_TRIES)
                .query(Throttle::failures)
                .optional()
                .map(failures -> left(failures, ADDRESS_WAIT))
                .filter(Duration::isPositive);
    }

    private void forgetOld() {
        jdbc.sql("delete from sign_in_failure where last_at < :old")
                .param("old", at(clock.instant().minus(MEMORY)))
                .update();
    }

    private Duration left(Failures failures, Duration wait) {
        return Duration.between(clock.instant(), failures.lastAt.plus(wait));
    }

    private static Failures failures(ResultSet row, int number) throws SQLException {
        return new Failures(
                row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
