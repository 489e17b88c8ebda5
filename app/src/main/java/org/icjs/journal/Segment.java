package org.icjs.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.icjs.kernel.OfficeCode;
import org.icjs.verifier.FormatException;
import org.icjs.verifier.Hash;
import org.icjs.verifier.Json;
import org.icjs.verifier.KeyStatement;
import org.icjs.verifier.SignedNote;
import org.icjs.verifier.WireEntry;

/**
 * Consecutive entries of an office's journal, on their way to another node, with all that proves them.
 *
 * @param entries at least one, in order, without gaps
 * @param checkpoint signed, over the last entry at least
 * @param consistency the proof that the journal up to the last entry is the beginning of what the checkpoint covers; empty if it ends there
 * @param keys the root's statements on the office's keys
 */
public record Segment(
        OfficeCode office,
        List<WireEntry> entries,
        SignedNote checkpoint,
        List<Hash> consistency,
        List<SignedNote> keys) {
    private static final int SIZE_MAX = 64 << 20;

    public Segment {
        entries = List.copyOf(entries);
        consistency = List.copyOf(consistency);
        keys = List.copyOf(keys);
        if (entries.isEmpty()) {
            throw new FormatException("a segment has no entries");
        }
        for (int i = 0; i < entries.size(); i++) {
            var envelope = entries.get(i).envelope();
            if (!envelope.office().equals(office.code())
                    || envelope.seq() != entries.getFirst().envelope().seq() + i) {
                throw new FormatException("a segment's entries are not one journal's, one after another");
            }
        }
    }

    long first() {
        return entries.getFirst().envelope().seq();
    }

    long last() {
        return entries.getLast().envelope().seq();
    }

    /** The segment as one JSON text. */
    public String json() {
        StringBuilder out = new StringBuilder(1 << 16).append("{\"entries\":[");
        for (int i = 0; i < entries.size(); i++) {
            out.append(i == 0 ? "" : ",").append(entries.get(i).json());
        }
        Map<String, Json> proof = new HashMap<>();
        proof.put("office", new Json.Str(office.code()));
        proof.put("checkpoint", new Json.Str(checkpoint.note()));
        proof.put("keys", new Json.Str(KeyStatement.join(keys)));
        proof.put(
                "consistency",
                new Json.Arr(consistency.stream()
                        .<Json>map(hash -> new Json.Str(hash.hex()))
                        .toList()));
        return out.append("],\"proof\":")
                .append(new Json.Obj(proof).canonical())
                .append('}')
                .toString();
    }

    /** Reads what {@link #json} wrote; verifies nothing. */
    public static Segment parse(String text) {
        if (!(Json.read(text, SIZE_MAX) instanceof Json.Obj(var members))
                || !(members.get("entries") instanceof Json.Arr(var items))
                || !(members.get("proof") instanceof Json.Obj(var proof))
                || !(proof.get("office") instanceof Json.Str(var office))
                || !(proof.get("checkpoint") instanceof Json.Str(var checkpoint))
                || !(proof.get("keys") instanceof Json.Str(var keys))
                || !(proof.get("consistency") instanceof Json.Arr(var hashes))) {
            throw new FormatException("not a segment of a journal");
        }
        List<Hash> consistency = new ArrayList<>();
        for (Json hash : hashes) {
            if (!(hash instanceof Json.Str(var hex))) {
                throw new FormatException("a proof's hash is not a text");
            }
            consistency.add(Hash.parse(hex));
        }
        return new Segment(
                new OfficeCode(office),
                items.stream().map(WireEntry::parse).toList(),
                SignedNote.parse(checkpoint),
                consistency,
                KeyStatement.split(keys));
    }
}
