package org.icjs.connect;

import java.util.List;

/** One system outside, as the operator's page sees it. */
public interface Connector {
    /** A word that never changes; its texts are {@code connect.NAME} and {@code connect.NAME.about}. */
    String name();

    /** Settings that are not given and without which it stays off; empty when it is on. */
    List<String> missing();

    /** Texts ({@code connect.tried.…}) that name what has been tried against a stand-in only. */
    List<String> triedWithStandInOnly();

    /** How much waits to go out. */
    long waiting();

    /** Tries at once what waits. */
    void retry();

    default boolean on() {
        return missing().isEmpty();
    }
}
