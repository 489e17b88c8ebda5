package org.icjs.desk;

import java.util.List;
import org.icjs.identity.Actor;
import org.icjs.web.Texts;
import org.jspecify.annotations.Nullable;

/** What another module has to tell an officer at his desk. */
public interface DeskNews {
    /** What waits to be seen by this officer, what presses first; a bounded number. Journalled where it shows what is in case files. */
    List<Row> rows(Actor actor, Texts texts);

    /**
     * One piece of news.
     *
     * @param href where it leads; null if there is nothing that the officer may see
     * @param seen where a form is sent to say that it was seen
     * @param liberty whether somebody's liberty or safety hangs on it
     */
    record Row(String text, String detail, @Nullable String href, String seen, boolean liberty) {}
}
