package org.icjs.verifier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An entry as it is carried: the envelope, and of the body the groups that the reader is entitled to. A group that the envelope
 * commits to and that is absent here was withheld or erased; everything else still verifies.
 */
public record WireEntry(Envelope envelope, Map<Group, Part> groups) {
    /** Most code units of one entry on the wire that are read: four mebi. */
    public static final int SIZE_MAX = 4 << 20;

    /**
     * One group of the body.
     *
     * @param facts a JSON object in canonical form, the very text that was hashed
     */
    public record Part(Salt salt, String facts) {}

    public WireEntry {
        Map<Group, Part> sorted = new EnumMap<>(Group.class);
        sorted.putAll(groups);
        groups = Collections.unmodifiableMap(sorted);
    }

    /** Reads one entry from its JSON text. The groups' facts are brought into canonical form. */
    public static WireEntry parse(String json) {
        return parse(Json.read(json, SIZE_MAX));
    }

    public static WireEntry parse(Json json) {
        Members members = Members.of("entry", json);
        Envelope envelope = Envelope.parse(members.required("envelope"));
        Map<Group, Part> groups = new EnumMap<>(Group.class);
        members.object("groups").forEach((group, part) -> groups.put(Group.of(group), part(part)));
        members.done();
        return new WireEntry(envelope, groups);
    }

    private static Part part(Json json) {
        Members members = Members.of("group", json);
        Json facts = new Json.Obj(members.object("facts"));
        Part part = new Part(Salt.parse(members.string("salt")), facts.canonical());
        members.done();
        return part;
    }

    /** The entry in canonical form, one line without its end. */
    public String json() {
        StringBuilder out = new StringBuilder(2048).append("{\"envelope\":");
        EnvelopeJson.write(envelope, out);
        out.append(",\"groups\":{");
        boolean first = true;
        for (Group group : EnvelopeJson.CANONICAL_GROUPS) {
            Part part = groups.get(group);
            if (part == null) {
                continue;
            }
            out.append(first ? "\"" : ",\"").append(group.word()).append("\":{\"facts\":");
            out.append(part.facts())
                    .append(",\"salt\":\"")
                    .append(part.salt().hex())
                    .append("\"}");
            first = false;
        }
        return out.append("}}").toString();
    }

    /** Compares each group given with its commitment; empty when all agree. Says nothing of groups that are absent. */
    public List<Problem> verifyCommitments() {
        List<Problem> problems = new ArrayList<>();
        groups.forEach((group, part) -> {
            Hash commitment = envelope.commitments().get(group);
            if (commitment == null) {
                problems.add(Problem.of(
                        Problem.Kind.UNCOMMITTED_GROUP,
                        envelope,
                        "the group " + group.word() + " has no commitment: it was added after the entry was recorded"));
            } else if (!commitment.equals(Commitments.commit(part.salt(), part.facts()))) {
                problems.add(Problem.of(
                        Problem.Kind.ALTERED_GROUP,
                        envelope,
                        "the text of group " + group.word()
                                + " does not match its commitment: the text was altered after it was recorded"));
            }
        });
        return problems;
    }
}
