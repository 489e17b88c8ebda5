package org.icjs.journal;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.icjs.kernel.OfficeCode;
import org.icjs.verifier.Hash;
import org.icjs.verifier.MerkleTree;

/** Where an office's journal ends: its last hash and the right edge of its tree. Not thread-safe. */
final class Chain {
    /** Nodes are stored at every eighth level of the tree. */
    static final int TILE_LEVELS = 8;

    /** A node of the tree that never changes again. */
    record Node(OfficeCode office, int level, long at, Hash hash) {}

    private final OfficeCode office;
    private final boolean home;
    private final MerkleTree tree;
    private Hash head;
    private Instant recordedAt;

    private Chain(OfficeCode office, boolean home, MerkleTree tree, Hash head, Instant recordedAt) {
        this.office = office;
        this.home = home;
        this.tree = tree;
        this.head = head;
        this.recordedAt = recordedAt;
    }

    /** Of an office that begins its journal here. */
    static Chain empty(OfficeCode office) {
        return new Chain(office, true, new MerkleTree(), Hash.ZERO, Instant.EPOCH);
    }

    /** Of an office whose home is another node, and of which nothing is here yet. */
    static Chain abroad(OfficeCode office) {
        return new Chain(office, false, new MerkleTree(), Hash.ZERO, Instant.EPOCH);
    }

    static Chain stored(OfficeCode office, boolean home, long size, byte[] head, byte[] edge, Instant recordedAt) {
        List<Hash> hashes = new ArrayList<>();
        ByteBuffer buffer = ByteBuffer.wrap(edge);
        while (buffer.hasRemaining()) {
            byte[] bytes = new byte[Hash.BYTES];
            buffer.get(bytes);
            hashes.add(Hash.of(bytes));
        }
        return new Chain(office, home, new MerkleTree(size, hashes), Hash.of(head), recordedAt);
    }

    Chain copy() {
        return new Chain(office, home, tree.copy(), head, recordedAt);
    }

    OfficeCode office() {
        return office;
    }

    /** Whether this node is the office's home, the only one where it writes. */
    boolean home() {
        return home;
    }

    long size() {
        return tree.size();
    }

    /** The hash of the last entry; zero while there is none. */
    Hash head() {
        return head;
    }

    /** When the last entry was recorded. */
    Instant recordedAt() {
        return recordedAt;
    }

    Hash root() {
        return tree.root();
    }

    byte[] edge() {
        List<Hash> edge = tree.edge();
        ByteBuffer buffer = ByteBuffer.allocate(edge.size() * Hash.BYTES);
        edge.forEach(hash -> buffer.put(hash.bytes()));
        return buffer.array();
    }

    /** Appends an entry's hash and collects the nodes to be stored. */
    void append(Hash hash, Instant at, List<Node> nodes) {
        tree.append(hash, (level, index, node) -> {
            if (level > 0 && level % TILE_LEVELS == 0) {
                nodes.add(new Node(office, level, index, node));
            }
        });
        head = hash;
        recordedAt = at;
    }
}
