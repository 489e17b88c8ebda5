package org.icjs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

/** What has been started, to be stopped once and in the opposite order, by whoever comes first: a signal or a failure. */
final class Started implements AutoCloseable {
    private final Deque<Runnable> stops = new ArrayDeque<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    synchronized void add(Runnable stop) {
        stops.push(stop);
    }

    void awaitStop() throws InterruptedException {
        stopped.await();
    }

    @Override
    public synchronized void close() {
        while (!stops.isEmpty()) {
            stops.pop().run();
        }
        stopped.countDown();
    }
}
