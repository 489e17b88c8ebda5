package org.icjs.exchange;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.Recorded;
import org.icjs.identity.SharingMatrix;
import org.icjs.journal.Arrivals;
import org.icjs.journal.Dockets;
import org.icjs.journal.Entries;
import org.icjs.journal.Stored;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.verifier.Group;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What other offices recorded that an office is given, in the order in which it became entitled to it. */
@Service
public final class Feeds implements Arrivals {
    /** However much is recorded, who waits looks no oftener than this. */
    private static final long PAUSE_NANOS = 50_000_000;

    private final JdbcClient jdbc;
    private final Entries entries;
    private final Dockets dockets;
    private final SharingMatrix matrix;
    private final Roles roles;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rang = lock.newCondition();
    private final AtomicLong rings = new AtomicLong();

    Feeds(JdbcClient jdbc, Entries entries, Dockets dockets, SharingMatrix matrix, Roles roles) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.dockets = dockets;
        this.matrix = matrix;
        this.roles = roles;
    }

    /**
     * One item of a feed.
     *
     * @param nth its number in the office's feed; numbers only ever grow
     * @param groups of its body that the office may read
     */
    public record Item(long nth, Stored stored, Set<Group> groups) {}

    private record Place(long nth, UUID entry) {}

    /** Items behind a number, oldest first. Entitlement is asked again now, not only when the item came. */
    public List<Item> after(OfficeCode office, long nth, int limit) {
        return items(
                office,
                jdbc.sql("""
                        select f.nth, e.id from feed_item as f
                        join docket_access as a on a.docket = f.docket and a.office = f.office
                        join journal_entry as e on e.position = f.position
                        where f.office = :office and f.nth > :nth
                        order by f.nth limit :limit
                        """)
                        .param("office", office.code())
                        .param("nth", nth)
                        .param("limit", limit)
                        .query((row, _) -> new Place(row.getLong(1), row.getObject(2, UUID.class)))
                        .list());
    }

    /** The last items, newest first. */
    public List<Item> latest(OfficeCode office, int limit) {
        return items(
                office,
                jdbc.sql("""
                        select f.nth, e.id from feed_item as f
                        join docket_access as a on a.docket = f.docket and a.office = f.office
                        join journal_entry as e on e.position = f.position
                        where f.office = :office
                        order by f.nth desc limit :limit
                        """)
                        .param("office", office.code())
                        .param("limit", limit)
                        .query((row, _) -> new Place(row.getLong(1), row.getObject(2, UUID.class)))
                        .list());
    }

    /** The number of the last item; 0 while there is none. */
    public long last(OfficeCode office) {
        return jdbc.sql("select last from office_feed where office = :office")
                .param("office", office.code())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Waits until the feed has gone on behind that number, at most so long. */
    public void await(OfficeCode office, long nth, Duration most) throws InterruptedException {
        long until = System.nanoTime() + most.toNanos();
        while (true) {
            long seen = rings.get();
            long left = until - System.nanoTime();
            if (left <= 0 || last(office) > nth) {
                return;
            }
            Thread.sleep(Duration.ofNanos(Math.min(left, PAUSE_NANOS)));
            awaitRing(seen, until);
        }
    }

    private void awaitRing(long seen, long until) throws InterruptedException {
        lock.lock();
        try {
            long left = until - System.nanoTime();
            while (rings.get() == seen && left > 0) {
                left = rang.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void arrived(long position) {
        lock.lock();
        try {
            rings.incrementAndGet();
            rang.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private List<Item> items(OfficeCode office, List<Place> places) {
        Map<EntryId, Stored> stored =
                entries
                        .of(places.stream()
                                .map(place -> new EntryId(place.entry()))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(
                                one -> new EntryId(one.envelope().id()), Function.identity()));
        return places.stream()
                .flatMap(place -> Optional.ofNullable(stored.get(new EntryId(place.entry())))
                        .flatMap(found -> item(office, place.nth(), found))
                        .stream())
                .toList();
    }

    private Optional<Item> item(OfficeCode office, long nth, Stored stored) {
        CaseId id = stored.docket();
        if (id == null) {
            return Optional.empty();
        }
        return dockets.find(id).flatMap(docket -> {
            Recorded recorded =
                    docket.entry(new EntryId(stored.envelope().id())).orElse(null);
            Set<OfficeRole> played = roles.of(office, docket);
            Set<Group> groups = recorded == null ? Set.of() : matrix.groups(docket, recorded, played);
            return groups.isEmpty() ? Optional.empty() : Optional.of(new Item(nth, stored, groups));
        });
    }
}
