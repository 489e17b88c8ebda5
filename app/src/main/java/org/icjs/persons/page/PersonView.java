package org.icjs.persons.page;

import java.util.List;
import org.icjs.web.TimelineItem;
import org.jspecify.annotations.Nullable;

/**
 * A person as one officer may see him, over all cases.
 *
 * @param name as the record says that the page was opened by
 * @param wanted why he is to be taken into custody, the gravest first; empty if he isn't
 * @param records that one first
 * @param ask offices that have further records, with how many
 * @param timeline latest first
 */
public record PersonView(
        String name,
        List<String> wanted,
        List<Shown> records,
        List<String> ask,
        List<Candidate> candidates,
        List<Decided> decided,
        List<TimelineItem> timeline) {
    /**
     * One record of him.
     *
     * @param key {@code docket/P1}
     * @param standing what he is in the case and where he is held
     * @param facts what is told of him there, each a line
     * @param linked why it is held to be the same person; empty for the record that the page was opened by
     */
    public record Shown(
            String key,
            String name,
            String href,
            String caseText,
            String caseHref,
            String standing,
            List<String> facts,
            String linked) {}

    /** A record that may be of the same person. */
    public record Candidate(Shown record, String weight) {}

    /** What was decided, by whom and when, and how it was taken back. */
    public record Decided(
            long id,
            String text,
            String by,
            String why,
            @Nullable String undone) {}
}
