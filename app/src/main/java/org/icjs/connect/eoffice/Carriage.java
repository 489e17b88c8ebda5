package org.icjs.connect.eoffice;

import java.util.List;
import java.util.UUID;
import org.icjs.connect.Bytes;

/** A way to the other side and back. */
interface Carriage {
    /** What {@link #send} says when the other side has it, or will have it once it looks. */
    String HANDED_OVER = "handedOver";

    /** Hands a package over. The same one may be handed over again. {@link #HANDED_OVER}, or a word for what failed. */
    String send(UUID id, Bytes zip);

    /** What the other side has put there for us, oldest first, as much as is taken at once. */
    Inbox waiting();

    /** A package was dealt with and is not to come again. */
    void settled(Incoming incoming, String word, boolean good);

    /** @param name by which the way knows it */
    record Incoming(String name, Bytes zip) {}

    /** @param fault a word for what failed; empty if nothing did */
    record Inbox(List<Incoming> packages, String fault) {
        public Inbox {
            packages = List.copyOf(packages);
        }

        static Inbox failed(String fault) {
            return new Inbox(List.of(), fault);
        }
    }
}
