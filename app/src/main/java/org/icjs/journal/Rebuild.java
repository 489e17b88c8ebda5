package org.icjs.journal;

import java.util.function.LongConsumer;

/** Throws away all projections and makes them anew from the journals. */
public interface Rebuild {
    /**
     * Nobody can append meanwhile; everybody goes on reading the old projections until the new ones are whole. Only the process that is
     * the writer can do it.
     *
     * @param progress told the position that is reached, now and then
     * @return false if this process is not the writer
     */
    boolean run(LongConsumer progress);
}
