package org.icjs.connect.messages;

/** A service that carries messages to one kind of address. */
public interface Carrier {
    /**
     * A message as it goes out.
     *
     * @param subject for e-mail
     * @param language ISO 639, by which a gateway picks its registered template
     */
    record Outgoing(String to, String subject, String text, Notice notice, String language) {}

    /** What the service answered. */
    sealed interface Answer {
        /** @param reference under which the service knows it; empty if it gave none */
        record Taken(String reference) implements Answer {}

        /**
         * It will never take this.
         *
         * @param fault a short code, without personal data
         */
        record Refused(String fault) implements Answer {}

        /**
         * It can't be reached, or not now.
         *
         * @param fault a short code, without personal data
         */
        record Away(String fault) implements Answer {}
    }

    Address.Channel channel();

    /** Hands it over; waits at most some seconds, and never throws. */
    Answer carry(Outgoing message);
}
