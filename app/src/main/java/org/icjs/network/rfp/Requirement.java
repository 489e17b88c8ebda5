package org.icjs.network.rfp;

import java.util.List;

/**
 * A requirement, and how far it is met.
 *
 * @param evidence paths in the repository, of tests and documents that show it; none for what isn't shown
 * @param remark what is missing, or whose it is
 */
public record Requirement(String id, String area, String text, Status status, List<String> evidence, String remark) {
    public Requirement {
        evidence = List.copyOf(evidence);
        if ((status == Status.NOT_YET) != evidence.isEmpty()) {
            throw new IllegalArgumentException(id + ": what is shown has evidence, what is not has none");
        }
    }

    /** How far. */
    public enum Status {
        SHOWN("shown"),
        PARTLY("partly"),
        NOT_YET("not yet");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        static Status of(String word) {
            for (Status status : values()) {
                if (status.word.equals(word)) {
                    return status;
                }
            }
            throw new IllegalArgumentException(word);
        }
    }
}
