package org.icjs.desk.contradiction;

import java.util.List;

/**
 * One entry that contradicted its case when it was recorded.
 *
 * @param entry its number, for the acknowledgement
 * @param act what was done, when, and by whom
 * @param against what stood against it, each with the section of law
 * @param seen whether the reader's office has looked at it
 */
public record ContradictionRow(
        String entry, String act, String when, List<String> against, String caseText, String href, boolean seen) {}
