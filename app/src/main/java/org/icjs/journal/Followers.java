package org.icjs.journal;

import java.util.List;

/** The named readers of the journals. */
public interface Followers {
    /**
     * How far a follower is.
     *
     * @param position of the last entry that it has taken
     * @param behind entries that it has still to take
     */
    record Progress(String name, long position, long behind, boolean paused) {}

    List<Progress> progress();

    void pause(String name);

    void resume(String name);

    /** Sets it back, or ahead: the next entry that it takes is the one behind this position. */
    void moveTo(String name, long position);
}
