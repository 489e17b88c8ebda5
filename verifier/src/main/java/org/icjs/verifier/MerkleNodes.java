package org.icjs.verifier;

import java.util.ArrayList;
import java.util.List;

/** Where the hashes of a journal's Merkle tree are kept. */
@FunctionalInterface
public interface MerkleNodes {
    /**
     * The root of the complete subtree over the leaves {@code index << level} to {@code (index + 1 << level) − 1}. Level 0 is the leaves
     * themselves. Asked only for subtrees that lie wholly within the tree.
     */
    Hash node(int level, long index);

    /** Nodes over leaves held in memory; makes all of them at once, 2n hashes in n − 1 hashings. */
    static MerkleNodes over(List<Hash> leaves) {
        List<List<Hash>> levels = new ArrayList<>();
        List<Hash> level = List.copyOf(leaves);
        while (!level.isEmpty()) {
            levels.add(level);
            List<Hash> above = new ArrayList<>(level.size() / 2);
            for (int i = 0; i + 1 < level.size(); i += 2) {
                above.add(Merkle.nodeHash(level.get(i), level.get(i + 1)));
            }
            level = above;
        }
        return (height, index) -> levels.get(height).get(Math.toIntExact(index));
    }
}
