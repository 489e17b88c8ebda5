package org.icjs.journal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Work that waits for the writer, in order of arrival and bounded: what comes while the writer writes is its next transaction. */
final class Gathering {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition something = lock.newCondition();
    private final Deque<Work> waiting = new ArrayDeque<>();
    private final int max;
    private boolean woken;
    private boolean closed;

    Gathering(int max) {
        this.max = max;
    }

    /** Takes all of it or nothing; false if there is no room, or no writer any more. */
    boolean offer(Collection<? extends Work> works) {
        lock.lock();
        try {
            if (closed || waiting.size() + works.size() > max) {
                return false;
            }
            waiting.addAll(works);
            something.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Gives back what was not done, to be the next. */
    void back(List<? extends Work> works) {
        lock.lock();
        try {
            works.reversed().forEach(waiting::addFirst);
        } finally {
            lock.unlock();
        }
    }

    /** Lets the writer look around, even if nothing waits here. */
    void wake() {
        lock.lock();
        try {
            woken = true;
            something.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Whether somebody has woken the writer since this was asked last. */
    boolean takeWoken() {
        lock.lock();
        try {
            boolean was = woken;
            woken = false;
            return was;
        } finally {
            lock.unlock();
        }
    }

    /** What waits, oldest first; empty if nothing comes in time, or if the writer was woken. */
    List<Work> next(int most, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (waiting.isEmpty() && !woken && !closed && left > 0) {
                left = something.awaitNanos(left);
            }
            List<Work> works = new ArrayList<>(Math.min(most, waiting.size()));
            while (works.size() < most && !waiting.isEmpty()) {
                works.add(waiting.removeFirst());
            }
            return works;
        } finally {
            lock.unlock();
        }
    }

    /** Takes no more; what still waits is given up. */
    void close() {
        List<Work> left;
        lock.lock();
        try {
            closed = true;
            left = List.copyOf(waiting);
            waiting.clear();
            something.signalAll();
        } finally {
            lock.unlock();
        }
        left.forEach(Work::giveUp);
    }
}
