package org.icjs.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Threads that are started together and waited for together. */
final class Threads {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final List<Thread> threads = new ArrayList<>();

    void start(String name, Runnable work) {
        threads.add(Thread.ofPlatform().name(name).daemon().start(work));
    }

    /** Waits until all have ended, after they were told to; interrupts those that take too long. */
    void join() {
        try {
            for (Thread thread : threads) {
                if (!thread.join(PATIENCE)) {
                    thread.interrupt();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }
}
