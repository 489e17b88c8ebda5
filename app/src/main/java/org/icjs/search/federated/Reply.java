package org.icjs.search.federated;

import java.util.List;

/** What came of asking a source. */
public sealed interface Reply {
    String source();

    /** It answered. */
    record Answered(String source, List<Found> records) implements Reply {
        public Answered {
            records = List.copyOf(records);
        }
    }

    /** It did not answer in time. */
    record TimedOut(String source) implements Reply {}

    /** It refused the question: the officer, or this system, is not entitled there. */
    record Refused(String source) implements Reply {}

    /** It could not be reached, or its answer could not be read. */
    record Failed(String source) implements Reply {}

    /**
     * A record as its system shows it to this officer.
     *
     * @param title name or number
     * @param detail one line more
     */
    record Found(String title, String detail) {}
}
