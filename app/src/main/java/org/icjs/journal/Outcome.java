package org.icjs.journal;

import java.util.List;
import org.icjs.docket.Finding;

/** What became of a filing. */
public sealed interface Outcome {
    /**
     * Recorded, and durable.
     *
     * @param contradictions what stands against it all the same; the officer has confirmed it
     */
    record Accepted(Receipt receipt, List<Finding> contradictions) implements Outcome {
        public Accepted {
            contradictions = List.copyOf(contradictions);
        }
    }

    /** The same act was recorded earlier under this request key; nothing was recorded now. */
    record Repeated(Receipt receipt) implements Outcome {}

    /** Another act was recorded earlier under this request key. */
    record KeyReused() implements Outcome {}

    /**
     * The docket has changed since the author saw it.
     *
     * @param version entries that it has now
     */
    record Stale(int version) implements Outcome {}

    /** Malformed, or an act that the law does not know. */
    record Refused(List<Finding> findings) implements Outcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** It contradicts the docket and nobody has confirmed it yet; filed again as confirmed, it is recorded. */
    record Unconfirmed(List<Finding> contradictions) implements Outcome {
        public Unconfirmed {
            contradictions = List.copyOf(contradictions);
        }
    }

    /** The office or the officer may not file this; also where nobody may be told that there is such a case. */
    record NotEntitled() implements Outcome {}

    /**
     * The journal could not take it in time: too much at once, or no database. Nothing is known to be recorded; to send it again under
     * the same request key is safe.
     */
    record Busy() implements Outcome {}
}
