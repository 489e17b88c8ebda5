package org.icjs.connect.eoffice;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.icjs.connect.Calls;
import org.icjs.connect.Outside;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Hands over what waits, and takes in what has come, every few seconds; a package that fails waits and is tried again. */
@Component
class Despatch {
    private static final Logger LOG = LoggerFactory.getLogger(Despatch.class);
    private static final int LOOK_SECONDS = 5;

    private final Optional<Carriage> carriage;
    private final FileRegister register;
    private final Intake intake;
    private final Calls calls;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("eoffice").daemon().factory());
    private String lastFault = "";

    @Autowired
    Despatch(
            EofficeSettings settings, FileRegister register, Intake intake, Calls calls, Outside outside, Clock clock) {
        this(settings.on() ? carriage(settings, outside, clock) : Optional.empty(), register, intake, calls);
    }

    Despatch(Optional<Carriage> carriage, FileRegister register, Intake intake, Calls calls) {
        this.carriage = carriage;
        this.register = register;
        this.intake = intake;
        this.calls = calls;
    }

    private static Optional<Carriage> carriage(EofficeSettings settings, Outside outside, Clock clock) {
        return settings.account()
                .<Carriage>map(account -> new RestCarriage(account, outside))
                .or(() -> settings.folders().map(folders -> new FolderCarriage(folders, clock)));
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (carriage.isPresent()) {
            var _ = thread.scheduleWithFixedDelay(this::tryRun, 1, LOOK_SECONDS, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    /** There may be something to hand over. */
    void wake() {
        if (carriage.isPresent()) {
            var _ = thread.submit(this::tryRun);
        }
    }

    private void tryRun() {
        try {
            run();
        } catch (DataAccessException | IllegalStateException e) {
            LOG.warn(
                    "e-Office is looked at again in {} seconds: {}",
                    LOOK_SECONDS,
                    e.getClass().getSimpleName());
        }
    }

    /** One round: out what is due, in what has come. */
    synchronized void run() {
        carriage.ifPresent(way -> {
            out(way);
            in(way);
        });
    }

    private void out(Carriage way) {
        for (Optional<FileRegister.Due> due = register.next(); due.isPresent(); due = register.next()) {
            long began = System.nanoTime();
            String word = way.send(due.get().id(), due.get().zip());
            boolean good = word.equals(Carriage.HANDED_OVER);
            calls.record(Eoffice.NAME, "file out", began, word, good);
            if (good) {
                register.sent(due.get().id());
            } else {
                register.later(due.get(), word);
            }
        }
    }

    private void in(Carriage way) {
        long began = System.nanoTime();
        Carriage.Inbox inbox = way.waiting();
        for (Carriage.Incoming incoming : inbox.packages()) {
            String word = intake.take(incoming.zip());
            boolean good = Intake.GOOD.contains(word);
            calls.record(Eoffice.NAME, "answer in", began, word, good);
            way.settled(incoming, word, good);
        }
        // A look that fails is told once, and once that it is over.
        if (!inbox.fault().equals(lastFault)) {
            lastFault = inbox.fault();
            calls.record(
                    Eoffice.NAME,
                    "look for answers",
                    began,
                    lastFault.isEmpty() ? "reached" : lastFault,
                    lastFault.isEmpty());
        }
    }
}
