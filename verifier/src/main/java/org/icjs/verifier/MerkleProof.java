package org.icjs.verifier;

import java.util.List;

/**
 * Verifies that a subtree stands in a tree. An inclusion proof is the case of a subtree of one leaf, a consistency proof that of a
 * subtree that starts at 0; RFC 9162 sections 2.1.3.2 and 2.1.4.2 describe the two, this is both.
 */
final class MerkleProof {
    private MerkleProof() {}

    /** Whether leaf {@code index} stands in the subtree [start, end) whose hash is {@code root}. */
    static boolean verifyInclusion(Hash leaf, long index, long start, long end, List<Hash> path, Hash root) {
        return isSubtree(start, end)
                && index >= start
                && index < end
                && verify(index - start, index - start + 1, end - start, leaf, path, root);
    }

    /** Whether the subtree [start, end) with this hash stands in the tree of that size and root; an empty one stands in every tree. */
    static boolean verifyConsistency(long start, long end, long size, Hash subtree, List<Hash> path, Hash root) {
        if (start == end && 0 <= start && end <= size) {
            return path.isEmpty() && subtree.equals(Merkle.EMPTY_ROOT);
        }
        return isSubtree(start, end) && end <= size && verify(start, end, size, subtree, path, root);
    }

    /** A range is a subtree of every tree that reaches as far if its start is a multiple of a power of two not below its length. */
    static boolean isSubtree(long start, long end) {
        if (start < 0 || end <= start) {
            return false;
        }
        long length = end - start;
        long width = Long.highestOneBit(length);
        return start % (width == length ? width : width << 1) == 0;
    }

    /** The rule itself, for a subtree that {@link #isSubtree} accepts and that lies within the tree. */
    static boolean verify(long start, long end, long size, Hash subtree, List<Hash> path, Hash root) {
        long first = start; // at each level: the node above the subtree's first leaf,
        long last = end - 1; // that above its last leaf,
        long edge = size - 1; // and the last node of the tree
        // Climb to the node that the proof starts from: the largest one that ends where the subtree ends.
        while (first != last && (last == edge || (last & 1) == 1)) {
            first >>= 1;
            last >>= 1;
            edge >>= 1;
        }
        boolean whole = first == last;
        if (!whole && path.isEmpty()) {
            return false;
        }
        Hash part = whole ? subtree : path.getFirst();
        Hash all = part;
        for (Hash sibling : path.subList(whole ? 0 : 1, path.size())) {
            if (edge == 0) {
                return false;
            }
            if ((last & 1) == 1 || last == edge) {
                if (first < last) {
                    part = Merkle.nodeHash(sibling, part);
                }
                all = Merkle.nodeHash(sibling, all);
                while ((last & 1) == 0) {
                    first >>= 1;
                    last >>= 1;
                    edge >>= 1;
                }
            } else {
                all = Merkle.nodeHash(all, sibling);
            }
            first >>= 1;
            last >>= 1;
            edge >>= 1;
        }
        return edge == 0 && part.equals(subtree) && all.equals(root);
    }
}
