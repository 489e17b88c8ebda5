package org.icjs.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Trees of 0 to 200 leaves against the definitions of RFC 6962 section 2.1, written down as recursion. */
class MerkleTest {
    private static final int SIZE_MAX = 200;
    private static final List<Hash> LEAVES = IntStream.range(0, SIZE_MAX)
            .mapToObj(i -> Merkle.leafHash(("leaf " + i).getBytes(UTF_8)))
            .toList();
    private static final MerkleNodes NODES = MerkleNodes.over(LEAVES);

    @Test
    void rootsAreThoseOfTheDefinition() {
        MerkleTree tree = new MerkleTree();
        for (int size = 0; size <= SIZE_MAX; size++) {
            Hash root = mth(LEAVES.subList(0, size));

            assertThat(Merkle.root(LEAVES.subList(0, size))).isEqualTo(root);
            assertThat(Merkle.rootAt(size, NODES)).isEqualTo(root);
            assertThat(tree.root()).isEqualTo(root);
            if (size < SIZE_MAX) {
                tree.append(LEAVES.get(size));
            }
        }
    }

    @Test
    void inclusionProofsAreThoseOfTheDefinitionAndVerify() {
        for (int size = 1; size <= SIZE_MAX; size++) {
            Hash root = mth(LEAVES.subList(0, size));
            for (int index = 0; index < size; index++) {
                List<Hash> path = Merkle.inclusionProof(index, size, NODES);

                assertThat(path).isEqualTo(path(index, LEAVES.subList(0, size)));
                assertThat(Merkle.verifyInclusion(LEAVES.get(index), index, size, path, root))
                        .isTrue();
                assertThat(Merkle.verifyInclusion(LEAVES.get(index), index + 1, size, path, root))
                        .isFalse();
            }
        }
    }

    @Test
    void consistencyProofsAreThoseOfTheDefinitionAndVerify() {
        for (int to = 1; to <= SIZE_MAX; to++) {
            Hash toRoot = mth(LEAVES.subList(0, to));
            for (int from = 1; from <= to; from++) {
                Hash fromRoot = mth(LEAVES.subList(0, from));
                List<Hash> path = Merkle.consistencyProof(from, to, NODES);

                assertThat(path).isEqualTo(subproof(from, LEAVES.subList(0, to), true));
                assertThat(Merkle.verifyConsistency(from, to, fromRoot, path, toRoot))
                        .isTrue();
                assertThat(Merkle.verifyConsistency(from, to, Hash.ZERO, path, toRoot))
                        .isFalse();
                assertThat(Merkle.verifyConsistency(from, to, fromRoot, path, Hash.ZERO))
                        .isFalse();
            }
        }
    }

    @Test
    void everySubtreeIsFoundInItsTreeAndNowhereElse() {
        int size = 37;
        Hash root = mth(LEAVES.subList(0, size));
        for (int start = 0; start < size; start++) {
            for (int end = start + 1; end <= size; end++) {
                if (!MerkleProof.isSubtree(start, end)) {
                    continue;
                }
                List<Hash> leaves = LEAVES.subList(start, end);
                for (int index = start; index < end; index++) {
                    List<Hash> path = path(index - start, leaves);
                    assertThat(MerkleProof.verifyInclusion(LEAVES.get(index), index, start, end, path, mth(leaves)))
                            .isTrue();
                    assertThat(MerkleProof.verifyConsistency(index, index + 1L, end, LEAVES.get(index), path, root))
                            .isEqualTo(start == 0 && end == size);
                }
            }
        }
    }

    @Test
    void aStoredEdgeContinuesTheTree() {
        for (int size = 0; size <= SIZE_MAX; size++) {
            MerkleTree tree = new MerkleTree();
            LEAVES.subList(0, size).forEach(tree::append);
            MerkleTree continued = new MerkleTree(tree.size(), tree.edge());
            MerkleTree copy = tree.copy();
            LEAVES.subList(size, SIZE_MAX).forEach(continued::append);

            assertThat(continued.root()).isEqualTo(mth(LEAVES));
            assertThat(copy.size()).isEqualTo(size);
            assertThat(copy.root()).isEqualTo(tree.root());
        }
        assertThatThrownBy(() -> new MerkleTree(3, List.of(Hash.ZERO))).isInstanceOf(FormatException.class);
    }

    @Test
    void completedNodesAreEnoughForEveryProof() {
        Map<List<Long>, Hash> stored = new HashMap<>();
        MerkleTree tree = new MerkleTree();
        for (Hash leaf : LEAVES) {
            tree.append(leaf, (level, index, hash) -> stored.put(List.of((long) level, index), hash));
        }
        MerkleNodes nodes = (level, index) -> {
            Hash hash = stored.get(List.of((long) level, index));
            if (hash == null) {
                throw new IllegalStateException("asked for a node that was never completed");
            }
            return hash;
        };

        for (int size = 1; size <= SIZE_MAX; size++) {
            assertThat(Merkle.rootAt(size, nodes)).isEqualTo(mth(LEAVES.subList(0, size)));
            assertThat(Merkle.inclusionProof(size / 2, size, nodes))
                    .isEqualTo(Merkle.inclusionProof(size / 2, size, NODES));
            assertThat(Merkle.consistencyProof(1 + size / 3, size, nodes))
                    .isEqualTo(Merkle.consistencyProof(1 + size / 3, size, NODES));
        }
    }

    @Test
    void refusesToProveWhatIsNotThere() {
        assertThatThrownBy(() -> Merkle.inclusionProof(3, 3, NODES)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Merkle.consistencyProof(0, 3, NODES)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Merkle.consistencyProof(4, 3, NODES)).isInstanceOf(IllegalArgumentException.class);
    }

    /** MTH of RFC 6962 section 2.1. */
    private static Hash mth(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.sha256(new byte[0]);
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = split(leaves.size());
        return Merkle.nodeHash(mth(leaves.subList(0, k)), mth(leaves.subList(k, leaves.size())));
    }

    /** PATH of RFC 6962 section 2.1.1. */
    private static List<Hash> path(int m, List<Hash> leaves) {
        int n = leaves.size();
        if (n == 1) {
            return List.of();
        }
        int k = split(n);
        return m < k
                ? plus(path(m, leaves.subList(0, k)), mth(leaves.subList(k, n)))
                : plus(path(m - k, leaves.subList(k, n)), mth(leaves.subList(0, k)));
    }

    /** SUBPROOF of RFC 6962 section 2.1.2. */
    private static List<Hash> subproof(int m, List<Hash> leaves, boolean known) {
        int n = leaves.size();
        if (m == n) {
            return known ? List.of() : List.of(mth(leaves));
        }
        int k = split(n);
        return m <= k
                ? plus(subproof(m, leaves.subList(0, k), known), mth(leaves.subList(k, n)))
                : plus(subproof(m - k, leaves.subList(k, n), false), mth(leaves.subList(0, k)));
    }

    private static List<Hash> plus(List<Hash> path, Hash hash) {
        List<Hash> longer = new ArrayList<>(path);
        longer.add(hash);
        return longer;
    }

    private static int split(int n) {
        int k = 1;
        while (2 * k < n) {
            k *= 2;
        }
        return k;
    }
}
