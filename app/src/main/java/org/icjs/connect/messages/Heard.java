package org.icjs.connect.messages;

/** Hears of each message that was handed to a carrier. */
interface Heard {
    /** @param began when it was handed over, by {@link System#nanoTime} */
    void of(MessageQueue.Due due, long began, Carrier.Answer answer);
}
