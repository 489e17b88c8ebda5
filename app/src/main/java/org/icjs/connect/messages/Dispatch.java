package org.icjs.connect.messages;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;

/** Takes what is due from the queue to the carriers. May run in several processes: each message is leased to one. */
public class Dispatch {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
    private static final int AT_ONCE = 20;
    private static final int PAUSE_MILLIS = 500;

    private final MessageQueue queue;
    private final List<Carrier> carriers;
    private final Heard heard;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("messages").daemon().factory());

    Dispatch(MessageQueue queue, List<Carrier> carriers, Heard heard) {
        this.heard = heard;
        this.queue = queue;
        this.carriers = List.copyOf(carriers);
    }

    @EventListener(ApplicationReadyEvent.class)
    public void start() {
        if (!carriers.isEmpty()) {
            var _ = thread.scheduleWithFixedDelay(this::tryRun, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @PreDestroy
    public void stop() {
        thread.shutdownNow();
    }

    private void tryRun() {
        try {
            run();
        } catch (DataAccessException | IllegalStateException e) {
            LOG.warn("Messages wait: {}", e.getClass().getSimpleName());
        }
    }

    /** One round: what is due now, as far as the carriers can be reached. How many they took. */
    public int run() {
        int taken = 0;
        for (Carrier carrier : carriers) {
            taken += run(carrier);
        }
        return taken;
    }

    private Carrier.Answer carry(Carrier carrier, MessageQueue.Due one) {
        long began = System.nanoTime();
        Carrier.Answer answer = carrier.carry(one.outgoing());
        heard.of(one, began, answer);
        return answer;
    }

    private int run(Carrier carrier) {
        int taken = 0;
        while (!Thread.currentThread().isInterrupted()) {
            List<MessageQueue.Due> due = queue.due(carrier.channel(), AT_ONCE);
            boolean away = false;
            for (MessageQueue.Due one : due) {
                // While it is away the others are not held up by waiting for it once each.
                Carrier.Answer answer = away ? new Carrier.Answer.Away("away") : carry(carrier, one);
                queue.answered(one, answer);
                away |= answer instanceof Carrier.Answer.Away;
                taken += answer instanceof Carrier.Answer.Taken ? 1 : 0;
            }
            if (due.size() < AT_ONCE || away) {
                return taken;
            }
        }
        return taken;
    }
}
