package org.icjs.kernel;

import java.util.UUID;

/** A case file's own number inside the system: a version 7 UUID (RFC 9562), made when its first entry is recorded. */
public record CaseId(UUID id) implements Comparable<CaseId> {
    public static CaseId parse(String text) {
        return new CaseId(Uuids.parse(text));
    }

    @Override
    public int compareTo(CaseId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
