package org.icjs.kernel;

import java.util.UUID;

/** One entry in one office's journal, named wherever another entry refers to it: an order, a request, a warrant. */
public record EntryId(UUID id) implements Comparable<EntryId> {
    public static EntryId parse(String text) {
        return new EntryId(Uuids.parse(text));
    }

    @Override
    public int compareTo(EntryId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
