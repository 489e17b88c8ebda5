package org.icjs.network.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.icjs.identity.Office;
import org.icjs.identity.OfficeKind;
import org.icjs.identity.Offices;
import org.icjs.kernel.OfficeCode;
import org.icjs.network.LinkHour;
import org.icjs.web.traffic.Carried;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Gathers what is seen of each office's link and writes it down twice a minute. What is gathered when the program is killed is lost, and is
 * then among what is not known.
 */
@Component
public final class LinkWatch implements Carried.Listener, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LinkWatch.class);
    private static final int PAUSE_SECONDS = 30;

    private final HealthTable table;
    private final Offices offices;
    private final Clock clock;
    private final Map<OfficeCode, Gathered> gathered = new ConcurrentHashMap<>();
    private @Nullable ScheduledExecutorService thread;
    private Instant swept = Instant.EPOCH;

    LinkWatch(HealthTable table, Offices offices, Clock clock) {
        this.table = table;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * Whether an office's link is watched: a headquarters sits beside the data centre, and that it comes through says nothing of the links
     * to the others.
     */
    static boolean watches(Office office) {
        return office.kind() != OfficeKind.STATE_HEADQUARTERS;
    }

    private Optional<Gathered> of(OfficeCode office) {
        return offices.find(office)
                .filter(LinkWatch::watches)
                .map(_ -> gathered.computeIfAbsent(office, Gathered::new));
    }

    @Override
    public void carried(Carried carried) {
        of(carried.office()).ifPresent(one -> one.carried(carried));
    }

    /** An open desk is there. */
    void beat(OfficeCode office, @Nullable Integer delayMs, List<Carried.Tried> tried) {
        Instant now = clock.instant();
        of(office).ifPresent(one -> {
            tried.forEach(time -> one.tried(time, now));
            one.beat(now, delayMs);
        });
    }

    /** A desk was closed by who sat there. */
    void closed(OfficeCode office) {
        of(office).ifPresent(one -> one.closed(clock.instant()));
    }

    /** Writes down what was gathered; what cannot be written is not known later. */
    public void flush() {
        List<LinkHour> hours = new ArrayList<>();
        List<Gathered.Now> nows = new ArrayList<>();
        gathered.values().forEach(one -> one.take(hours, nows));
        table.add(hours, nows);
        Instant now = clock.instant();
        if (swept.isBefore(now.minus(Duration.ofDays(1)))) {
            table.forgetBefore(now.minus(HealthTable.KEPT));
            swept = now;
        }
    }

    private void tryFlush() {
        try {
            flush();
        } catch (DataAccessException e) {
            LOG.warn("Half a minute of what was seen of the links is lost", e);
        }
    }

    @Override
    public void start() {
        ScheduledExecutorService begun = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("link-health").daemon().factory());
        var _ = begun.scheduleWithFixedDelay(this::tryFlush, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        thread = begun;
    }

    @Override
    public void stop() {
        ScheduledExecutorService begun = thread;
        thread = null;
        if (begun != null) {
            begun.shutdown();
            tryFlush();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
