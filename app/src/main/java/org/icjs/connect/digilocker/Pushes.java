package org.icjs.connect.digilocker;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PreDestroy;
import java.net.URLEncoder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.icjs.connect.Calls;
import org.icjs.connect.Outside;
import org.icjs.connect.Outside.Answer;
import org.icjs.docket.Docket;
import org.icjs.docket.Recorded;
import org.icjs.journal.Dockets;
import org.icjs.journal.Follower;
import org.icjs.journal.Stored;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.IndiaTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Pushes papers into the lockers of those who asked before they were ready (Push URI). Follows the journals, so that a paper goes out when
 * its entry has come; what DigiLocker does not take is sent again, later and later.
 */
@Component
final class Pushes implements Follower {
    private static final Logger LOG = LoggerFactory.getLogger(Pushes.class);
    private static final Duration WITHIN = Duration.ofSeconds(20);
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final Duration AGAIN_MAX = Duration.ofHours(6);
    private static final int LOOK_SECONDS = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMuuuu", Locale.ROOT);
    private static final String DUE = "update digilocker_pending set due = ? where docket = any (?) and due is null";

    private final DigiLockerSettings settings;
    private final PaperRegister register;
    private final Issuing issuing;
    private final Dockets dockets;
    private final Outside outside;
    private final Calls calls;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("digilocker-push").daemon().factory());

    Pushes(
            DigiLockerSettings settings,
            PaperRegister register,
            Issuing issuing,
            Dockets dockets,
            Outside outside,
            Calls calls,
            Clock clock) {
        this.settings = settings;
        this.register = register;
        this.issuing = issuing;
        this.dockets = dockets;
        this.outside = outside;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "digilocker-push";
    }

    @Override
    public void take(List<Stored> entries, Connection connection) throws SQLException {
        UUID[] touched = entries.stream()
                .map(Stored::docket)
                .filter(Objects::nonNull)
                .map(CaseId::id)
                .distinct()
                .toArray(UUID[]::new);
        try (PreparedStatement due = connection.prepareStatement(DUE)) {
            due.setTimestamp(1, java.sql.Timestamp.from(clock.instant()));
            due.setArray(2, connection.createArrayOf("uuid", touched));
            due.executeUpdate();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (settings.on() && settings.push().isPresent()) {
            var _ = thread.scheduleWithFixedDelay(this::tryAll, 1, LOOK_SECONDS, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    /** There may be something to send. */
    void wake() {
        if (settings.on() && settings.push().isPresent()) {
            var _ = thread.submit(this::tryAll);
        }
    }

    private void tryAll() {
        try {
            for (Optional<PaperRegister.Pending> next = register.next(AGAIN);
                    next.isPresent();
                    next = register.next(AGAIN)) {
                look(next.get());
            }
        } catch (DataAccessException | IllegalStateException e) {
            LOG.warn("Papers that lockers wait for are looked at again in {} seconds", LOOK_SECONDS, e);
        }
    }

    private void look(PaperRegister.Pending pending) {
        Docket docket = dockets.find(pending.docket()).orElse(null);
        if (docket == null) {
            register.done(pending);
            return;
        }
        switch (Papers.of(docket, pending.kind(), pending.person())) {
            case Papers.Standing.Ready(var source) -> send(pending, docket, source);
            case Papers.Standing.ToCome _ -> register.rest(pending);
            // Not now; but another application may follow the one that was refused.
            case Papers.Standing.None _ -> register.rest(pending);
        }
    }

    private void send(PaperRegister.Pending pending, Docket docket, Recorded source) {
        DigiLockerSettings.Push push = settings.push().orElseThrow();
        Optional<PaperRegister.Issued> issued =
                issuing.issue(docket, pending.kind(), source, pending.person(), pending.locker());
        if (issued.isEmpty()) {
            return;
        }
        long began = System.nanoTime();
        Answer answer = outside.post(
                push.url(),
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                form(push, pending, issued.get().number(), source).getBytes(UTF_8),
                WITHIN);
        String word = word(answer);
        calls.record(DigiLocker.NAME, "push-uri " + pending.kind(), began, word, word.equals("pushed"));
        if (word.equals("pushed")) {
            register.done(pending);
        } else {
            register.later(pending, pause(pending.tries()));
        }
    }

    static Duration pause(int tries) {
        Duration pause = AGAIN.multipliedBy(1L << Math.min(10, Math.max(0, tries - 1)));
        return pause.compareTo(AGAIN_MAX) < 0 ? pause : AGAIN_MAX;
    }

    /** Only an answer of the documented shape says that it was taken. */
    private static String word(Answer answer) {
        return switch (answer) {
            case Answer.Failed(var why) -> why;
            case Answer.Got(var status, var type, var body) -> {
                if (!type.equals("application/json")) {
                    yield "notJson";
                }
                if (status != 200) {
                    yield "refused" + status;
                }
                yield new String(body.array(), UTF_8).matches("(?s)\\s*\\{.*\"status\"\\s*:\\s*\"success\".*\\}\\s*")
                        ? "pushed"
                        : "malformed";
            }
        };
    }

    /** The parameters of Push URI, and SHA-256 over the secret and all their values in this order. */
    private String form(DigiLockerSettings.Push push, PaperRegister.Pending pending, String number, Recorded source) {
        Instant now = clock.instant();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("clientid", push.clientId());
        values.put("digilockerid", pending.locker());
        values.put("uri", issuing.uri(pending.kind(), number));
        values.put("doctype", pending.kind().name());
        values.put("description", issuing.title(pending.kind()));
        values.put("docid", number);
        values.put("issuedate", DAY.format(IndiaTime.dateOf(source.occurredAt())));
        values.put("action", "A");
        values.put("ts", Long.toString(now.getEpochSecond()));
        values.put("hmac", Digests.hex(push.secret() + String.join("", values.values())));
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
