package org.icjs.connect.bhashini;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** A thread of its own that sees what is offered, works off recordings that wait, and forgets what was kept long enough. */
@Component
final class BhashiniRounds {
    private static final Logger LOG = LoggerFactory.getLogger(BhashiniRounds.class);
    private static final Duration FORGETS = Duration.ofMinutes(10);

    private final Bhashini bhashini;
    private final Dictations dictations;
    private final AcceptedTranslations translations;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("bhashini").daemon().factory());
    private Instant forgot = Instant.EPOCH;

    BhashiniRounds(Bhashini bhashini, Dictations dictations, AcceptedTranslations translations, Clock clock) {
        this.bhashini = bhashini;
        this.dictations = dictations;
        this.translations = translations;
        this.clock = clock;
    }

    /** Where it is off, only what was kept goes. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var _ = thread.scheduleWithFixedDelay(this::round, 0, bhashini.on() ? 1 : 600, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    /** At once, whatever failed before. */
    void wake() {
        thread.execute(() -> {
            bhashini.tryAgain();
            round();
        });
    }

    private void round() {
        try {
            if (bhashini.discoveryDue()) {
                bhashini.discover();
            }
            if (bhashini.on() && !bhashini.away()) {
                dictations.workOff();
            }
            if (clock.instant().isAfter(forgot.plus(FORGETS))) {
                dictations.forget();
                translations.forget();
                bhashini.forget();
                forgot = clock.instant();
            }
        } catch (DataAccessException e) {
            LOG.warn("A round was broken off: {}", e.getClass().getSimpleName());
        }
    }
}
