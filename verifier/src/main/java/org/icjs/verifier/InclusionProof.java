package org.icjs.verifier;

import java.util.List;
import java.util.Map;

/**
 * That an entry stands in its office's journal as a checkpoint of that size has it.
 *
 * @param head the entry; its leaf has the index {@code seq − 1}
 * @param path RFC 6962 audit path
 */
public record InclusionProof(Head head, long size, List<Hash> path) {
    /** More hashes than any tree of 2^53 leaves needs. */
    private static final int PATH_MAX = 64;

    public InclusionProof {
        if (head.seq() > size) {
            throw new FormatException("a proof is of an entry behind its checkpoint");
        }
        path = List.copyOf(path);
    }

    public static InclusionProof parse(Json json) {
        Members members = Members.of("proof", json);
        InclusionProof proof = new InclusionProof(
                new Head(members.string("office"), members.integer("seq")),
                members.integer("size"),
                path(members.array("path")));
        members.done();
        return proof;
    }

    static List<Hash> path(List<Json> items) {
        if (items.size() > PATH_MAX) {
            throw new FormatException("a path is too long");
        }
        return items.stream()
                .map(item -> {
                    if (item instanceof Json.Str(var hex)) {
                        return Hash.parse(hex);
                    }
                    throw new FormatException("a path holds something that is not a string");
                })
                .toList();
    }

    /** The proof as a line of a bundle, without its end. */
    public Json json() {
        return new Json.Obj(Map.of(
                "office", new Json.Str(head.office()),
                "seq", new Json.Num(head.seq()),
                "size", new Json.Num(size),
                "path",
                        new Json.Arr(path.stream()
                                .<Json>map(hash -> new Json.Str(hash.hex()))
                                .toList())));
    }

    boolean proves(Hash leaf, Checkpoint checkpoint) {
        return size == checkpoint.size() && Merkle.verifyInclusion(leaf, head.seq() - 1, size, path, checkpoint.root());
    }
}
