package org.icjs;

import java.time.Duration;
import java.util.function.Consumer;
import org.icjs.database.CannotStart;
import org.icjs.search.fill.IndexState;
import org.icjs.search.fill.IndexState.Progress;

/** Waits at a terminal until everything on record is in the index. */
final class WholeIndex {
    private static final Duration LOOK = Duration.ofMillis(200);
    /** If nothing at all is taken in for so long, somebody must look. */
    private static final Duration STILL_MAX = Duration.ofMinutes(3);

    private static final int STEP_PERCENT = 10;

    private WholeIndex() {}

    /** @throws CannotStart if the index can't be reached */
    static void reachable(IndexState state) {
        if (!state.reachable()) {
            throw new CannotStart("OpenSearch can't be reached: start it, or correct"
                    + " ICJS_SEARCH_OPENSEARCH_URL, …_USER, …_PASSWORD_FILE and …_CA_FILE.");
        }
    }

    /**
     * Says now and then how far it is.
     *
     * @throws CannotStart if it does not go on
     */
    static Progress await(IndexState state, Consumer<String> say) throws InterruptedException {
        Progress now = state.progress();
        long told = -1;
        long moved = System.nanoTime();
        // An index that is new is not known to who counts yet.
        while (now.behind() > 0 || state.partial()) {
            long step = now.percent() / STEP_PERCENT;
            if (step != told && now.behind() > 0) {
                told = step;
                say.accept("%3d %%: %,d of %,d entries, %,d things"
                        .formatted(now.percent(), now.taken(), now.taken() + now.behind(), now.things()));
            }
            Thread.sleep(LOOK);
            Progress next = state.progress();
            if (next.taken() != now.taken()) {
                moved = System.nanoTime();
            } else if (System.nanoTime() - moved > STILL_MAX.toNanos()) {
                throw new CannotStart("Nothing has been taken in for " + STILL_MAX.toMinutes()
                        + " minutes; the log in the data folder says why.");
            }
            now = next;
        }
        return now;
    }
}
