package org.icjs.search.page;

import java.util.List;
import org.icjs.web.Link;
import org.icjs.web.Paging;

/**
 * A page of what was found.
 *
 * @param about what was looked for and why, in words
 * @param remarks what is to be known about this answer as a whole
 * @param answered whether the index could be asked
 * @param weights the version by which all are weighed
 * @param found how many in all; with more, what is shown are the best
 */
public record ResultsView(
        String about,
        List<String> remarks,
        boolean answered,
        String weights,
        long found,
        List<Row> rows,
        List<Asking> asking,
        List<Elsewhere> elsewhere,
        List<Narrowing> narrowings,
        List<Link> narrowed,
        Paging paging) {
    /**
     * One record that was found.
     *
     * @param wanted why he is to be taken into custody; empty if he isn't
     * @param probability in words and percent; empty where it was found by a number or by words
     * @param bits the sum of the reasons that are shown
     * @param matched the number or words that it was found by; empty if by the person's particulars
     */
    public record Row(
            String title,
            String href,
            String wanted,
            String tags,
            String caseText,
            String caseHref,
            String probability,
            String bits,
            String matched,
            List<Why> whys) {}

    /** Why a field speaks for or against: all its reasons in words, and their bits. */
    public record Why(String field, List<String> words, String bits, boolean against) {}

    /** An office that has records which agree, and can be asked. */
    public record Asking(String office, long records, boolean wanted) {}

    /** A system of another pillar: what came of asking it, and the records that it shows, each in a line. */
    public record Elsewhere(String source, String status, List<String> records) {}

    /** One facet with the values that what is shown has. */
    public record Narrowing(String name, List<Link> choices) {}
}
