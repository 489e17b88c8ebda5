package org.icjs.verifier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that does not verify.
 *
 * @param office the journal that it concerns; null where it concerns none
 * @param seq the entry's number in that journal; 0 where it concerns no one entry
 * @param id the entry's id where it is known
 * @param detail what is wrong, as the end of a sentence; bears no facts of the entry
 */
public record Problem(
        Kind kind,
        @Nullable String office,
        long seq,
        @Nullable UUID id,
        String detail) {
    /** Stable names for programs; {@code word()} is what {@code --json} prints. */
    public enum Kind {
        ALTERED_GROUP,
        UNCOMMITTED_GROUP,
        ILL_FORMED,
        GAP,
        BROKEN_CHAIN,
        WRONG_JOURNAL,
        WRONG_DOCKET,
        REPEATED_ENTRY,
        NOT_INCLUDED,
        NO_PROOF,
        NO_CHECKPOINT,
        WRONG_ROOT,
        NO_KEY,
        BAD_SIGNATURE,
        ROLLED_BACK,
        REWRITTEN,
        ALTERED_FILE,
        UNNAMED_FILE,
        MORE;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    static Problem of(Kind kind, Envelope envelope, String detail) {
        return new Problem(kind, envelope.office(), envelope.seq(), envelope.id(), detail);
    }

    static Problem of(Kind kind, Head head, String detail) {
        return new Problem(kind, head.office(), head.seq(), null, detail);
    }

    static Problem of(Kind kind, String office, String detail) {
        return new Problem(kind, office, 0, null, detail);
    }

    static Problem of(Kind kind, String detail) {
        return new Problem(kind, null, 0, null, detail);
    }

    /** One sentence without its full stop, naming the entry by office, number and id as far as they are known. */
    public String sentence() {
        if (office == null) {
            return detail;
        }
        if (seq == 0) {
            return "journal of " + office + ": " + detail;
        }
        return "entry " + seq + " of " + office + (id == null ? "" : " (" + id + ")") + ": " + detail;
    }
}
