package org.icjs.journal;

/** What became of a segment of another node's journal. */
public sealed interface Admission {
    /**
     * It is part of the journals here now, or was before.
     *
     * @param entries that are new here
     * @param size entries of that office's journal here now
     */
    record Admitted(int entries, long size) implements Admission {}

    /**
     * Kept until what must stand before it has come.
     *
     * @param next number of the entry that is missing first
     */
    record Waiting(long next) implements Admission {}

    /**
     * It does not verify, so it is nobody's history.
     *
     * @param problem as the end of a sentence; bears no facts of an entry
     */
    record Refused(String problem) implements Admission {}

    /** Not now; to be sent again. */
    record Busy() implements Admission {}
}
