package org.icjs.journal;

import java.util.EnumMap;
import java.util.Map;
import org.icjs.verifier.Commitments;
import org.icjs.verifier.Group;
import org.icjs.verifier.Hash;
import org.icjs.verifier.Json;
import org.icjs.verifier.Salt;
import org.icjs.verifier.WireEntry;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside an envelope.
 *
 * @param seed all salts derive from it; null for a body that came from elsewhere with the salts themselves
 * @param groups the canonical texts, each with its salt
 */
record Body(@Nullable Salt seed, Map<Group, WireEntry.Part> groups) {
    /** @param seed 16 random bytes, of the same form as a salt */
    static Body of(Map<Group, Json.Obj> facts, Salt seed) {
        byte[] bytes = seed.bytes();
        Map<Group, WireEntry.Part> groups = new EnumMap<>(Group.class);
        facts.forEach((group, object) ->
                groups.put(group, new WireEntry.Part(Commitments.salt(bytes, group), object.canonical())));
        return new Body(seed, groups);
    }

    Map<Group, Hash> commitments() {
        Map<Group, Hash> commitments = new EnumMap<>(Group.class);
        groups.forEach((group, part) -> commitments.put(group, Commitments.commit(part.salt(), part.facts())));
        return commitments;
    }

    @Nullable
    String text(Group group) {
        WireEntry.Part part = groups.get(group);
        return part == null ? null : part.facts();
    }

    /** The salt to be stored: none where the seed gives it. */
    @Nullable
    Salt salt(Group group) {
        WireEntry.Part part = groups.get(group);
        return seed != null || part == null ? null : part.salt();
    }
}
