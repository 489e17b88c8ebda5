package org.icjs.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.icjs.verifier.Checkpoint;
import org.icjs.verifier.Envelope;
import org.icjs.verifier.Hash;
import org.icjs.verifier.KeyStatement;
import org.icjs.verifier.Merkle;
import org.icjs.verifier.Problem;
import org.icjs.verifier.RootKey;
import org.icjs.verifier.WireEntry;

/** Whether a segment is what its office recorded: commitments, chain, tree, signature, key. */
final class SegmentCheck {
    private SegmentCheck() {}

    /**
     * The first thing that does not verify; empty when all does.
     *
     * @param entries those of the segment that are new, the first of them following the chain's end
     * @param chain the journal as far as it is here
     */
    static Optional<String> problem(Segment segment, List<WireEntry> entries, Chain chain, RootKey root) {
        Chain grown = chain.copy();
        Instant latest = Instant.MIN;
        for (WireEntry entry : entries) {
            Envelope envelope = entry.envelope();
            if (!envelope.prev().equals(grown.head())) {
                return Optional.of("entry " + envelope.seq() + " does not continue the journal");
            }
            List<Problem> problems = entry.verifyCommitments();
            if (!problems.isEmpty()) {
                return Optional.of(problems.getFirst().sentence());
            }
            grown.append(envelope.hash(), envelope.recordedAt(), new ArrayList<>());
            latest = envelope.recordedAt().isAfter(latest) ? envelope.recordedAt() : latest;
        }
        return signature(segment, grown, latest, root);
    }

    private static Optional<String> signature(Segment segment, Chain grown, Instant latest, RootKey root) {
        var verdict =
                root.verify(segment.office().code(), segment.checkpoint().note(), KeyStatement.join(segment.keys()));
        return switch (verdict) {
            case RootKey.Verdict.Refused(var problem) -> Optional.of(problem.sentence());
            case RootKey.Verdict.Signed signed -> {
                if (!signed.covers(latest)) {
                    yield Optional.of("an entry was recorded after the validity of the journal's key had ended");
                }
                yield covered(signed.checkpoint(), grown, segment.consistency())
                        ? Optional.empty()
                        : Optional.of("the entries are not those that were signed");
            }
        };
    }

    private static boolean covered(Checkpoint checkpoint, Chain grown, List<Hash> consistency) {
        return checkpoint.size() == grown.size()
                ? checkpoint.root().equals(grown.root())
                : Merkle.verifyConsistency(
                        grown.size(), checkpoint.size(), grown.root(), consistency, checkpoint.root());
    }
}
