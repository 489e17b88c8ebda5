package org.icjs.citizen;

/** Looks for harmful content. */
interface Scanner {
    /** What it found. */
    sealed interface Verdict {
        record Clean() implements Verdict {}

        /** @param what the scanner's name for it */
        record Harmful(String what) implements Verdict {}

        /** It can't be asked now. */
        record Away() implements Verdict {}
    }

    Verdict scan(byte[] content);
}
