package org.icjs.journal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.icjs.docket.Codec;
import org.icjs.docket.Entry;
import org.icjs.docket.EntryType;
import org.icjs.docket.RecordEntry;
import org.icjs.docket.Recorded;
import org.icjs.docket.Unknown;
import org.icjs.kernel.EntryId;
import org.icjs.verifier.Group;
import org.icjs.verifier.Json;

/** A docket with holes where an order of erasure says so: from the moment at which the order is recorded, whatever the tables still hold. */
final class Erased {
    private Erased() {}

    static Folded mask(Folded folded, RecordEntry.BodyErased order) {
        Set<EntryId> targets = new HashSet<>(order.entries());
        List<Recorded> entries = new ArrayList<>();
        for (Recorded recorded : folded.docket().entries()) {
            entries.add(targets.contains(recorded.id()) ? mask(recorded, order.groups()) : recorded);
        }
        return Folded.of(folded.docket().id(), entries, folded.position());
    }

    private static Recorded mask(Recorded recorded, List<Group> groups) {
        if (recorded.entry() instanceof Unknown) {
            return recorded; // holds no facts
        }
        Map<Group, Json.Obj> facts = new EnumMap<>(Codec.groups(recorded.entry()));
        groups.forEach(facts::remove);
        EntryType type = EntryType.of(recorded.entry().getClass());
        Entry masked = Codec.stored(type.name(), type.version(), facts);
        return new Recorded(
                recorded.id(),
                recorded.office(),
                recorded.seq(),
                recorded.officer(),
                recorded.occurredAt(),
                recorded.recordedAt(),
                recorded.seen(),
                masked);
    }
}
