package org.icjs.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.icjs.verifier.Commitments;
import org.icjs.verifier.Envelope;
import org.icjs.verifier.Group;
import org.icjs.verifier.Salt;
import org.icjs.verifier.WireEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry compared with its commitments before it is given to who verifies it. A group that is not what the envelope commits to is
 * shown to be so to every reader, also to one who may not read it: as an empty group that doesn't fit either.
 *
 * @param absent groups that may be missing: erased on an order, or never sent by the office's home
 */
record Held(Stored entry, Set<Group> absent) {
    private static final WireEntry.Part ALTERED = new WireEntry.Part(new Salt(0, 0), "{}");

    /** A row of {@code journal_row} with, for each group, whether it may be missing. */
    static Held read(ResultSet row) throws SQLException {
        Set<Group> absent = EnumSet.noneOf(Group.class);
        for (Group group : Group.values()) {
            if (row.getBoolean("no_" + group.word())) {
                absent.add(group);
            }
        }
        return new Held(EntryRow.read(row), absent);
    }

    /** As it is given to a reader who is entitled to these groups. */
    WireEntry wire(Set<Group> entitled) {
        Map<Group, WireEntry.Part> given = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            WireEntry.@Nullable Part part = entry.groups().get(group);
            if (!fits(group, part)) {
                given.put(group, ALTERED);
            } else if (part != null && entitled.contains(group)) {
                given.put(group, part);
            }
        }
        return new WireEntry(entry.envelope(), given);
    }

    private boolean fits(Group group, WireEntry.@Nullable Part part) {
        return part == null
                ? absent.contains(group) || !entry.envelope().commitments().containsKey(group)
                : fits(entry.envelope(), group, part);
    }

    private static boolean fits(Envelope envelope, Group group, WireEntry.Part part) {
        return Objects.equals(envelope.commitments().get(group), Commitments.commit(part.salt(), part.facts()));
    }

    /** A whole entry as it is given, with what doesn't fit shown not to. */
    static WireEntry shown(WireEntry whole) {
        Map<Group, WireEntry.Part> given = new EnumMap<>(Group.class);
        whole.groups().forEach((group, part) -> given.put(group, fits(whole.envelope(), group, part) ? part : ALTERED));
        return new WireEntry(whole.envelope(), given);
    }
}
