package org.icjs.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.icjs.kernel.OfficeCode;

/** What the server saw of all offices up to a moment. */
public final class LinksSeen {
    private final Instant asOf;
    private final Map<Instant, Long> anybody = new HashMap<>();
    private final Map<OfficeCode, List<LinkHour>> byOffice = new HashMap<>();

    /**
     * @param hours of all offices
     * @param asOf nothing is known of what came after
     */
    public LinksSeen(List<LinkHour> hours, Instant asOf) {
        this.asOf = asOf;
        for (LinkHour hour : hours) {
            anybody.merge(hour.hour(), hour.seen(), (one, other) -> one | other);
            byOffice.computeIfAbsent(hour.office(), _ -> new ArrayList<>()).add(hour);
        }
    }

    public Instant asOf() {
        return asOf;
    }

    /** What is known of one office between two hours. */
    public LinkMonth of(OfficeCode office, Instant from, Instant until) {
        return LinkMonth.of(
                byOffice.getOrDefault(office, List.of()), anybody, from, until.isAfter(asOf) ? asOf : until);
    }
}
