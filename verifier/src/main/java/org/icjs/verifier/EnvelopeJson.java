package org.icjs.verifier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An envelope's canonical text, written straight from the record because its members' order is known, and read back. */
final class EnvelopeJson {
    /** Groups in canonical (alphabetical) order. */
    static final List<Group> CANONICAL_GROUPS = List.of(Group.OPEN, Group.PROTECTED, Group.RESTRICTED);

    private EnvelopeJson() {}

    static void write(Envelope envelope, StringBuilder out) {
        out.append("{\"commitments\":{");
        boolean first = true;
        for (Group group : CANONICAL_GROUPS) {
            Hash commitment = envelope.commitments().get(group);
            if (commitment == null) {
                continue;
            }
            out.append(first ? "\"" : ",\"").append(group.word()).append("\":\"");
            out.append(commitment.hex()).append('"');
            first = false;
        }
        out.append('}');
        if (envelope.docket() != null) {
            string(",\"docket\":", envelope.docket(), out);
        }
        out.append(",\"id\":\"").append(envelope.id());
        UtcTime.append(envelope.occurredAt(), out.append("\",\"occurredAt\":\""));
        out.append("\",\"office\":\"").append(envelope.office()).append('"');
        string(",\"officer\":", envelope.officer(), out);
        out.append(",\"prev\":\"").append(envelope.prev().hex());
        UtcTime.append(envelope.recordedAt(), out.append("\",\"recordedAt\":\""));
        string("\",\"requestKey\":", envelope.requestKey(), out);
        seen(envelope.seen(), out.append(",\"seen\":["));
        out.append("],\"seq\":").append(envelope.seq());
        string(",\"type\":", envelope.type(), out);
        out.append(",\"typeVersion\":").append(envelope.typeVersion());
        out.append(",\"v\":").append(Envelope.VERSION).append('}');
    }

    private static void string(String name, String value, StringBuilder out) {
        JsonWriter.string(value, out.append(name));
    }

    private static void seen(List<Head> seen, StringBuilder out) {
        for (int i = 0; i < seen.size(); i++) {
            Head head = seen.get(i);
            out.append(i == 0 ? "[\"" : ",[\"").append(head.office());
            out.append("\",").append(head.seq()).append(']');
        }
    }

    static Envelope read(Json json) {
        Members members = Members.of("envelope", json);
        if (members.integer("v") != Envelope.VERSION) {
            throw new FormatException("envelope: the format version is not 1");
        }
        Envelope envelope = new Envelope(
                uuid(members.string("id")),
                members.string("office"),
                members.integer("seq"),
                Hash.parse(members.string("prev")),
                members.optionalString("docket"),
                members.string("type"),
                typeVersion(members.integer("typeVersion")),
                members.string("officer"),
                UtcTime.parse(members.string("occurredAt")),
                UtcTime.parse(members.string("recordedAt")),
                members.string("requestKey"),
                heads(members.array("seen")),
                commitments(members.object("commitments")));
        members.done();
        return envelope;
    }

    /** {@link UUID#fromString} is lenient, so the text must be the one that the value has. */
    private static UUID uuid(String text) {
        UUID id;
        try {
            id = UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new FormatException("envelope: id is not a UUID");
        }
        if (!id.toString().equals(text)) {
            throw new FormatException("envelope: id is not a UUID in lower case");
        }
        return id;
    }

    private static int typeVersion(long value) {
        if (value < 1 || value > Integer.MAX_VALUE) {
            throw new FormatException("envelope: typeVersion is out of range");
        }
        return (int) value;
    }

    private static List<Head> heads(List<Json> seen) {
        List<Head> heads = new ArrayList<>(seen.size());
        for (Json item : seen) {
            if (!(item instanceof Json.Arr(var pair))
                    || pair.size() != 2
                    || !(pair.get(0) instanceof Json.Str(var office))
                    || !(pair.get(1) instanceof Json.Num(var seq))) {
                throw new FormatException("envelope: seen holds something that is not [office, seq]");
            }
            heads.add(new Head(office, seq));
        }
        return heads;
    }

    private static Map<Group, Hash> commitments(Map<String, Json> members) {
        Map<Group, Hash> commitments = new EnumMap<>(Group.class);
        members.forEach((group, value) -> {
            if (!(value instanceof Json.Str(var hex))) {
                throw new FormatException("envelope: a commitment is not a string");
            }
            commitments.put(Group.of(group), Hash.parse(hex));
        });
        return commitments;
    }
}
