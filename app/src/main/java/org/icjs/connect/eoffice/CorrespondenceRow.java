package org.icjs.connect.eoffice;

import java.util.List;
import org.icjs.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A file as the office sees it.
 *
 * @param about whom or what, as the reader may know it
 * @param lines what happened to it, in order
 * @param left how much of the time is left that the law gives for the answer; empty where none runs
 * @param paper whether a paper came with the answer
 * @param next the form of the entry that is to be made of it now; null if there is none
 */
public record CorrespondenceRow(
        String id,
        String number,
        String heading,
        String about,
        String caseHref,
        String caseText,
        String state,
        Tone tone,
        List<String> lines,
        String left,
        boolean paper,
        boolean sent,
        @Nullable Next next) {

    /** Leads to the form of an entry, with what is known of it. */
    public record Next(String text, String action, List<Hidden> inputs) {}

    /** An input that is sent on to the form. */
    public record Hidden(String name, String value) {}
}
