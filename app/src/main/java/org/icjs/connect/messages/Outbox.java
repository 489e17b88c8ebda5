package org.icjs.connect.messages;

/** Takes messages to people outside. Nothing that the law requires waits for one: who puts a message goes on whatever the answer. */
public interface Outbox {
    /** Keeps the message, in the transaction of who puts it. */
    Put put(Message message);

    /** Whether anything can be sent to such addresses. */
    boolean carries(Address.Channel channel);

    /** Whether the owner of an address wants what he may refuse: {@link Notice.Manner#WANTED}. */
    boolean wanted(Address address);

    /** Keeps what the owner of an address wants. */
    void want(Address address, boolean wanted);
}
