package org.icjs.verifier;

import java.util.ArrayList;
import java.util.List;

/**
 * A growing tree by its right edge alone: the roots of the complete subtrees that its leaves fall into, widest first, one for each
 * bit of the size. Appending hashes once on average and log2(size) times at most; the root costs log2(size) hashes. Not thread-safe.
 */
public final class MerkleTree {
    private final List<Hash> edge;
    private long size;

    /** The tree without leaves. */
    public MerkleTree() {
        this(0, List.of());
    }

    /** The tree whose {@link #size()} and {@link #edge()} were stored. */
    public MerkleTree(long size, List<Hash> edge) {
        if (size < 0 || Long.bitCount(size) != edge.size()) {
            throw new FormatException("the edge of a tree does not fit its size");
        }
        this.size = size;
        this.edge = new ArrayList<>(edge);
    }

    public MerkleTree copy() {
        return new MerkleTree(size, edge);
    }

    public long size() {
        return size;
    }

    /** What to store to continue later: one hash for each bit set in the size, widest subtree first. */
    public List<Hash> edge() {
        return List.copyOf(edge);
    }

    /** Appends a leaf's hash. */
    public void append(Hash leaf) {
        append(leaf, (level, index, hash) -> {});
    }

    /** Appends a leaf's hash and tells {@code completed} each node that this completes, the leaf first, 2 on average. */
    public void append(Hash leaf, Completed completed) {
        Hash node = leaf;
        long index = size;
        int level = 0;
        completed.node(level, index, node);
        while ((index & 1) == 1) {
            node = Merkle.nodeHash(edge.removeLast(), node);
            index >>= 1;
            level++;
            completed.node(level, index, node);
        }
        edge.add(node);
        size++;
    }

    public Hash root() {
        if (edge.isEmpty()) {
            return Merkle.EMPTY_ROOT;
        }
        Hash root = edge.getLast();
        for (int i = edge.size() - 2; i >= 0; i--) {
            root = Merkle.nodeHash(edge.get(i), root);
        }
        return root;
    }

    /** Takes the nodes that never change again, as {@link MerkleNodes} gives them back. */
    @FunctionalInterface
    public interface Completed {
        void node(int level, long index, Hash hash);
    }
}
