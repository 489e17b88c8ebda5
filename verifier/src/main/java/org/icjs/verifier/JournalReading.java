package org.icjs.verifier;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One journal read from its first entry on: density, chain, commitments, and the tree's root at the sizes that somebody vouches for.
 * Holds the tree's right edge and the last envelope, never the journal.
 */
final class JournalReading {
    private final String office;
    private final long size;
    private final Report.Problems problems;
    private final MerkleTree tree = new MerkleTree();
    private final Map<Long, Hash> rootsExpected;

    private long next = 1;
    private long entries;
    private long groupsGiven;
    private long groupsAbsent;
    /** False once an entry is missing or unreadable: from then on the tree says nothing. */
    private boolean whole = true;

    private boolean chained = true;
    private @Nullable Envelope last;
    private Hash lastHash = Hash.ZERO;
    private Instant lastRecorded = Instant.MIN;

    /**
     * @param size entries that the checkpoint covers; −1 where there is none
     * @param rootsExpected sizes at which the root matters, with what it should be
     */
    JournalReading(String office, long size, Map<Long, Hash> rootsExpected, Report.Problems problems) {
        this.office = office;
        this.size = size;
        this.rootsExpected = rootsExpected;
        this.problems = problems;
    }

    /** Number of the entry that should come next. */
    long next() {
        return next;
    }

    /** Takes the next line of the journal. */
    void read(byte[] line) {
        WireEntry entry;
        try {
            entry = WireEntry.parse(Json.read(line, WireEntry.SIZE_MAX));
        } catch (FormatException e) {
            Head head = new Head(office, next);
            problems.add(Problem.of(Problem.Kind.ILL_FORMED, head, "it cannot be read: " + e.getMessage()));
            lose();
            next++;
            return;
        }
        if (isInPlace(entry.envelope())) {
            read(entry);
        }
    }

    private boolean isInPlace(Envelope envelope) {
        if (!envelope.office().equals(office)) {
            problems.add(Problem.of(Problem.Kind.WRONG_JOURNAL, envelope, "it was given as an entry of " + office));
            lose();
            next++;
            return false;
        }
        if (envelope.seq() < next) {
            problems.add(Problem.of(
                    Problem.Kind.REPEATED_ENTRY, envelope, "it came where entry " + next + " should have come"));
            return false;
        }
        if (envelope.seq() > next) {
            missing(next, envelope.seq() - 1);
            next = envelope.seq();
        }
        return true;
    }

    private void missing(long from, long to) {
        String which = from == to ? "entry " + from + " is" : "entries " + from + " to " + to + " are";
        problems.add(Problem.of(Problem.Kind.GAP, office, which + " missing"));
        lose();
    }

    private void lose() {
        whole = false;
        last = null;
    }

    private void read(WireEntry entry) {
        Envelope envelope = entry.envelope();
        if (last != null && !envelope.prev().equals(lastHash)) {
            problems.add(ChainBreak.between(last, envelope));
            chained = false;
        }
        problems.addAll(entry.verifyCommitments());
        for (Group group : envelope.commitments().keySet()) {
            if (entry.groups().containsKey(group)) {
                groupsGiven++;
            } else {
                groupsAbsent++;
            }
        }
        last = envelope;
        lastHash = envelope.hash();
        entries++;
        next++;
        if (envelope.seq() <= size && envelope.recordedAt().isAfter(lastRecorded)) {
            lastRecorded = envelope.recordedAt();
        }
        if (whole) {
            append(envelope);
        }
    }

    private void append(Envelope envelope) {
        tree.append(lastHash);
        Hash expected = rootsExpected.get(tree.size());
        if (expected == null) {
            return;
        }
        Hash root = tree.root();
        if (!root.equals(expected)) {
            problems.add(Problem.of(
                    Problem.Kind.WRONG_ROOT,
                    envelope,
                    chained
                            ? "the chain holds up to here, yet the journal has not the root that was signed: this entry was altered"
                                    + " after it was recorded, or the journal was rewritten"
                            : "the journal up to here has not the root that was signed"));
        }
    }

    /** Says what is missing at the end, when no more lines come. */
    void end(long listedSize) {
        long last = Math.max(size, listedSize);
        if (next <= last) {
            missing(next, last);
        }
    }

    /** Compares the last entry with the hash that the next one would continue from. */
    void endsWith(Hash head) {
        if (last != null && !lastHash.equals(head)) {
            problems.add(Problem.of(
                    Problem.Kind.BROKEN_CHAIN,
                    last,
                    "it is the last and does not have the hash that the next would continue from: it was altered after it was"
                            + " recorded"));
        }
    }

    /** The latest time at which an entry under the checkpoint was recorded. */
    Instant lastRecorded() {
        return lastRecorded;
    }

    Report.Journal row() {
        return new Report.Journal(office, entries, size, groupsGiven, groupsAbsent);
    }
}
