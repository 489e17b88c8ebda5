package org.icjs.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry in a case's timeline.
 *
 * @param time as people read it
 * @param by officer and office
 * @param act what was done, for example <q>FIR registered</q>
 * @param href the entry's own page; null where the reader is not given it
 * @param proof what the verified mark says; null where nothing was checked
 * @param picture that it took; null where there is none, or the reader may not see it
 * @param lines more about it, each a paragraph
 */
public record TimelineItem(
        String time,
        String by,
        String act,
        @Nullable String href,
        @Nullable String proof,
        @Nullable Picture picture,
        List<String> lines) {
    /**
     * A photograph.
     *
     * @param src its address
     * @param alt what it shows, in words
     */
    public record Picture(String src, String alt) {}

    public TimelineItem {
        lines = List.copyOf(lines);
    }
}
