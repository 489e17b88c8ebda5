package org.icjs.journal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.icjs.docket.Codec;
import org.icjs.docket.Entry;
import org.icjs.docket.EntryType;
import org.icjs.docket.Recorded;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.verifier.Envelope;
import org.icjs.verifier.Group;
import org.icjs.verifier.Head;
import org.icjs.verifier.Json;
import org.icjs.verifier.WireEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the journal holds it.
 *
 * @param position its number among all entries here, in the order of commits
 * @param groups of the body, without those that were withheld or erased
 */
public record Stored(long position, Envelope envelope, Map<Group, WireEntry.Part> groups) {
    public Stored {
        groups = Map.copyOf(groups);
    }

    public EntryId id() {
        return new EntryId(envelope.id());
    }

    /** Empty if this program doesn't know it. */
    public Optional<EntryType> type() {
        return EntryType.named(envelope.type());
    }

    /** Whether it is of one of these types, told without reading it. */
    public boolean is(Collection<Class<? extends Entry>> types) {
        return type().filter(type -> types.contains(type.record())).isPresent();
    }

    public @Nullable CaseId docket() {
        return envelope.docket() == null ? null : CaseId.parse(envelope.docket());
    }

    /** Read anew at each call. */
    public Entry entry() {
        Map<Group, Json.Obj> facts = new EnumMap<>(Group.class);
        groups.forEach((group, part) -> {
            if (Json.read(part.facts(), WireEntry.SIZE_MAX) instanceof Json.Obj object) {
                facts.put(group, object);
            }
        });
        return Codec.stored(envelope.type(), envelope.typeVersion(), facts);
    }

    public Recorded recorded() {
        return recorded(entry());
    }

    Recorded recorded(Entry entry) {
        Map<OfficeCode, Long> seen = new HashMap<>();
        for (Head head : envelope.seen()) {
            seen.put(new OfficeCode(head.office()), head.seq());
        }
        return new Recorded(
                id(),
                new OfficeCode(envelope.office()),
                envelope.seq(),
                new OfficerCode(envelope.officer()),
                envelope.occurredAt(),
                envelope.recordedAt(),
                seen,
                entry);
    }

    Receipt receipt() {
        return new Receipt(
                docket(),
                new EntryId(envelope.id()),
                new OfficeCode(envelope.office()),
                envelope.seq(),
                envelope.recordedAt(),
                envelope.hash().hex(),
                entry());
    }

    /** As it is given to a reader who is entitled to these groups. */
    public WireEntry wire(Set<Group> entitled) {
        Map<Group, WireEntry.Part> given = new EnumMap<>(Group.class);
        groups.forEach((group, part) -> {
            if (entitled.contains(group)) {
                given.put(group, part);
            }
        });
        return new WireEntry(envelope, given);
    }
}
