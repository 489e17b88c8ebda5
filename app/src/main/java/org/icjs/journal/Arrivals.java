package org.icjs.journal;

/** Told in every process that shares the database when entries have been recorded, whichever process wrote them: to wake who waits. */
@FunctionalInterface
public interface Arrivals {
    /**
     * Must not throw nor wait. May be called for several commits at once, and also when nothing is new.
     *
     * @param position of the last entry that is recorded, as far as known
     */
    void arrived(long position);
}
