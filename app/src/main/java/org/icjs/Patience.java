package org.icjs;

import java.time.Duration;
import java.util.function.Consumer;

/** Tells who waits at the terminal, every few seconds, that the start goes on and with what. A quick start says nothing. */
final class Patience implements AutoCloseable {
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Consumer<String> say;
    private final long since = System.nanoTime();
    private final Thread thread;
    private volatile String what;

    /** @param what goes on, as the end of "Still …" */
    Patience(String what, Consumer<String> say) {
        this.what = what;
        this.say = say;
        this.thread = Thread.ofVirtual().name("patience").start(this::tell);
    }

    /** From now on, this is what goes on. */
    void now(String doing) {
        what = doing;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void tell() {
        try {
            while (true) {
                Thread.sleep(EVERY);
                Duration waited = Duration.ofNanos(System.nanoTime() - since);
                say.accept("Still " + what + " (" + waited.toSeconds() + " s) …");
            }
        } catch (InterruptedException _) {
            // The start is over.
        }
    }
}
