package org.icjs.connect.messages;

/** What became of a message that was put into the outbox. */
public sealed interface Put {
    /** Kept, and sent as soon as it may be. */
    record Waiting() implements Put {}

    /** It was put before under this key. */
    record Known() implements Put {}

    /** Its receiver wants no such messages. */
    record Unwanted() implements Put {}

    /** Its receiver was sent as many as one may be sent in an hour or a day. */
    record TooMany() implements Put {}

    /** No carrier is configured for such addresses. */
    record NoCarrier() implements Put {}

    /**
     * The law forbids to send it so.
     *
     * @param reason message key below {@code message.never.}
     * @param under the section or judgment
     */
    record Never(String reason, String under) implements Put {}
}
