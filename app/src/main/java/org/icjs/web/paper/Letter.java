package org.icjs.web.paper;

import java.util.List;

/** Paragraphs on A4 sheets as PDF, to be signed. */
public final class Letter {
    private Letter() {}

    /** @param paragraphs an empty one leaves a line free */
    public static byte[] pdf(String title, String language, List<String> paragraphs) {
        Paper paper = Paper.upright(title, language);
        paragraphs.forEach(paper::paragraph);
        return paper.pdf();
    }
}
