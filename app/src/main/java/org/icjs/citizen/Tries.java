package org.icjs.citizen;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts tries by network address, so that nobody goes through numbers. Many people may share one address, so limits are wide. */
@Component
class Tries {
    private static final Duration SPAN = Duration.ofHours(1);

    /** What is counted, and how many are let through in an hour. */
    enum What {
        ASK(60),
        ENTER(120),
        COMPLAIN(20),
        ATTACH(60),
        DICTATE(40);

        private final int anHour;

        What(int anHour) {
            this.anHour = anHour;
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int times;

    /** @param times by how much the limits are widened, for a kiosk or a load test behind one address */
    Tries(JdbcClient jdbc, Clock clock, @Value("${icjs.citizen.tries-times:1}") int times) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.times = times;
    }

    /** Counts one, and says whether it is let through. */
    boolean admit(What what, String address) {
        Instant now = clock.instant();
        jdbc.sql("delete from citizen_try where at < :old")
                .param("old", Timestamp.from(now.minus(SPAN)))
                .update();
        byte[] who = Secret.hash(network(address));
        long before = jdbc.sql("select count(*) from citizen_try where what = :what and who_hash = :who")
                .param("what", what.name())
                .param("who", who)
                .query(Long.class)
                .single();
        if (before >= (long) what.anHour * times) {
            return false;
        }
        jdbc.sql("insert into citizen_try (what, who_hash, at) values (:what, :who, :now)")
                .param("what", what.name())
                .param("who", who)
                .param("now", Timestamp.from(now))
                .update();
        return true;
    }

    /** An IPv6 customer has a whole /64 to himself. */
    private static String network(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address.replaceAll("%.*", "")).getAddress();
            return bytes.length == 4
                    ? address
                    : InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(bytes, 8), 16))
                            .getHostAddress();
        } catch (IllegalArgumentException | UnknownHostException _) {
            return "unknown";
        }
    }
}
