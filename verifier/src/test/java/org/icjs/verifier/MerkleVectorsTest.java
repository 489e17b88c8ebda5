package org.icjs.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The 518 vectors of transparency-dev/merkle.
 *
 * <p>Some of them hold things that our types cannot: an index above 2^63, a hash that is not 32 bytes long. Those are
 * refused when they are read, which is a rejection. Some have the words "don't care 1" for a root, because only equality
 * matters; the SHA-256 of the words stands for them.
 */
class MerkleVectorsTest {
    private static final int COUNT = 518;
    private static final Set<String> DO_NOT_CARE = Set.of("don't care 1", "don't care 2");

    static Stream<Arguments> vectors() {
        return Stream.of("inclusion", "consistency", "subtreeinclusion", "subtreeconsistency")
                .flatMap(kind -> Resources.lines("/vectors/merkle/" + kind + ".jsonl").stream()
                        .map(line -> Arguments.of(kind, new Vector(line))));
    }

    @Test
    void areAllThere() {
        assertThat(vectors()).hasSize(COUNT);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("vectors")
    void hasTheVerdictOfTheVector(String kind, Vector vector) {
        assertThat(vector.judge(verifierOf(kind))).isEqualTo(vector.isGood());
    }

    private static Function<Vector, Boolean> verifierOf(String kind) {
        return switch (kind) {
            case "inclusion" ->
                v -> Merkle.verifyInclusion(
                        v.hash("leafHash"), v.number("leafIdx"), v.number("treeSize"), v.proof(), v.hash("root"));
            case "consistency" ->
                v -> Merkle.verifyConsistency(
                        v.number("size1"), v.number("size2"), v.hash("root1"), v.proof(), v.hash("root2"));
            case "subtreeinclusion" ->
                v -> MerkleProof.verifyInclusion(
                        v.hash("leafHash"),
                        v.number("leafIdx"),
                        v.number("start"),
                        v.number("end"),
                        v.proof(),
                        v.hash("root"));
            case "subtreeconsistency" ->
                v -> MerkleProof.verifyConsistency(
                        v.number("start"),
                        v.number("end"),
                        v.number("size"),
                        v.hash("root1"),
                        v.proof(),
                        v.hash("root2"));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    static final class Vector {
        private final Map<String, Json> members;

        Vector(String line) {
            members = ((Json.Obj) Json.readWithDecimals(line)).members();
        }

        boolean isGood() {
            return member("wantErr").equals(new Json.Bool(false));
        }

        boolean judge(Function<Vector, Boolean> verifier) {
            try {
                return verifier.apply(this);
            } catch (FormatException _) {
                return false;
            }
        }

        long number(String name) {
            if (member(name) instanceof Json.Num(var value)) {
                return value;
            }
            throw new FormatException("a number above 2^53");
        }

        Hash hash(String name) {
            byte[] bytes = decode(member(name));
            return DO_NOT_CARE.contains(new String(bytes, UTF_8)) ? Hash.sha256(bytes) : Hash.of(bytes);
        }

        List<Hash> proof() {
            List<Hash> proof = new ArrayList<>();
            if (member("proof") instanceof Json.Arr(var items)) {
                items.forEach(item -> proof.add(Hash.of(decode(item))));
            }
            return proof;
        }

        private static byte[] decode(Json text) {
            return Base64.getDecoder().decode(((Json.Str) text).value());
        }

        private Json member(String name) {
            Json value = members.get(name);
            if (value == null) {
                throw new IllegalArgumentException("the vector lacks " + name);
            }
            return value;
        }

        @Override
        public String toString() {
            return ((Json.Str) member("file")).value();
        }
    }
}
