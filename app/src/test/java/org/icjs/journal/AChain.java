package org.icjs.journal;

import java.util.ArrayList;
import java.util.List;
import org.icjs.verifier.Hash;
import org.icjs.verifier.MerkleTree;
import org.icjs.verifier.WireEntry;

/** A journal as a reader checks it: dense, chained, every group given as it was hashed. */
record AChain(List<String> problems, Hash head, Hash root, long size) {
    static AChain of(List<Stored> entries) {
        return ofWire(entries.stream()
                .map(stored -> new WireEntry(stored.envelope(), stored.groups()))
                .toList());
    }

    static AChain ofWire(List<WireEntry> entries) {
        List<String> problems = new ArrayList<>();
        MerkleTree tree = new MerkleTree();
        Hash head = Hash.ZERO;
        for (WireEntry entry : entries) {
            if (entry.envelope().seq() != tree.size() + 1) {
                problems.add("gap before " + entry.envelope().head());
            }
            if (!entry.envelope().prev().equals(head)) {
                problems.add("break at " + entry.envelope().head());
            }
            entry.verifyCommitments().forEach(problem -> problems.add(problem.sentence()));
            head = entry.envelope().hash();
            tree.append(head);
        }
        return new AChain(List.copyOf(problems), head, tree.root(), tree.size());
    }
}
