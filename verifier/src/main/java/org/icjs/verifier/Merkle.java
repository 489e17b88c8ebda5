package org.icjs.verifier;

import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree of RFC 6962 section 2.1: its hashes, and proofs made and verified. A proof is the list of hashes in the RFC's order.
 *
 * <p>Making a proof reads at most 2·log2(size) nodes and hashes at most log2(size) times.
 */
public final class Merkle {
    /** The root of the tree without leaves: SHA-256 of nothing. */
    public static final Hash EMPTY_ROOT = Hash.sha256(new byte[0]);

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final byte[] NOTHING = new byte[0];

    private Merkle() {}

    /** SHA-256(0x00 ‖ data). */
    public static Hash leafHash(byte[] data) {
        return Sha256.of(LEAF, data, NOTHING);
    }

    /** SHA-256(0x01 ‖ left ‖ right). */
    public static Hash nodeHash(Hash left, Hash right) {
        byte[] both = new byte[2 * Hash.BYTES];
        left.writeTo(both, 0);
        right.writeTo(both, Hash.BYTES);
        return Sha256.of(NODE, both, NOTHING);
    }

    /** The root over the leaves' hashes. */
    public static Hash root(List<Hash> leaves) {
        MerkleTree tree = new MerkleTree();
        leaves.forEach(tree::append);
        return tree.root();
    }

    /** The root that the tree had when it held {@code size} leaves; reads at most log2(size) nodes. */
    public static Hash rootAt(long size, MerkleNodes nodes) {
        return size == 0 ? EMPTY_ROOT : range(0, size, nodes);
    }

    /** The audit path of the leaf at {@code index} in the tree of {@code size} leaves (RFC 6962 section 2.1.1). */
    public static List<Hash> inclusionProof(long index, long size, MerkleNodes nodes) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
        }
        List<Hash> path = new ArrayList<>();
        prove(index, index + 1, 0, size, true, nodes, path);
        return path;
    }

    /** The proof that the tree of {@code from} leaves is the beginning of that of {@code to} leaves (RFC 6962 section 2.1.2). */
    public static List<Hash> consistencyProof(long from, long to, MerkleNodes nodes) {
        if (from < 1 || from > to) {
            throw new IllegalArgumentException("no consistency proof from " + from + " to " + to);
        }
        List<Hash> path = new ArrayList<>();
        prove(0, from, 0, to, true, nodes, path);
        return path;
    }

    public static boolean verifyInclusion(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        return index >= 0 && index < size && MerkleProof.verify(index, index + 1, size, leaf, path, root);
    }

    /** False also for {@code from} 0: every tree continues the empty one, so a proof of it would say nothing. */
    public static boolean verifyConsistency(long from, long to, Hash fromRoot, List<Hash> path, Hash toRoot) {
        return from >= 1 && from <= to && MerkleProof.verify(0, from, to, fromRoot, path, toRoot);
    }

    /**
     * Appends the siblings that lead from the subtree [from, to) up to [start, end), lowest first.
     *
     * @param known whether the verifier knows the hash of [from, to) as a whole; if not, its parts are given
     */
    private static void prove(
            long from, long to, long start, long end, boolean known, MerkleNodes nodes, List<Hash> path) {
        if (from == start && to == end) {
            if (!known) {
                path.add(range(start, end, nodes));
            }
            return;
        }
        long middle = start + split(end - start);
        if (to <= middle) {
            prove(from, to, start, middle, known, nodes, path);
            path.add(range(middle, end, nodes));
        } else if (from >= middle) {
            prove(from, to, middle, end, known, nodes, path);
            path.add(range(start, middle, nodes));
        } else {
            prove(middle, to, middle, end, false, nodes, path);
            path.add(range(start, middle, nodes));
        }
    }

    /** The hash over the leaves [start, end), where start is a multiple of the least power of two that is not below the length. */
    private static Hash range(long start, long end, MerkleNodes nodes) {
        long length = end - start;
        if (Long.bitCount(length) == 1) {
            int level = Long.numberOfTrailingZeros(length);
            return nodes.node(level, start >> level);
        }
        long middle = start + split(length);
        return nodeHash(range(start, middle, nodes), range(middle, end, nodes));
    }

    /** The largest power of two below n, for n above 1. */
    private static long split(long n) {
        return Long.highestOneBit(n - 1);
    }
}
