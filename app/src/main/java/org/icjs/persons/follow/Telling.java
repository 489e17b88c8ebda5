package org.icjs.persons.follow;

import java.sql.Connection;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Party;
import org.icjs.docket.PoliceEntry.PropertySeized;
import org.icjs.docket.Recorded;
import org.icjs.exchange.Roles;
import org.icjs.identity.Office;
import org.icjs.identity.Offices;
import org.icjs.identity.SearchMatrix;
import org.icjs.identity.SearchMatrix.Sought;
import org.icjs.identity.SharingMatrix;
import org.icjs.journal.Dockets;
import org.icjs.journal.Stored;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.persons.link.PersonRecord;
import org.icjs.persons.link.Persons;
import org.icjs.search.IndexListener;
import org.icjs.search.Marks;
import org.icjs.search.RecordedPersons;
import org.icjs.search.index.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Tells who follows, as entries come in; and, unasked, the office that arrests or admits one who seems to have escaped elsewhere. An office
 * without a part in the case is told whom to ask, where the matrix allows that, and else nothing.
 */
@Component
@Order(2)
final class Telling implements IndexListener {
    private static final String INSERT = """
            insert into person_news (following, office, officer, event, docket, about, entry, asks, at)
            values (:following, :office, :officer, :event, :docket, :about, :entry, :asks, :at)
            on conflict do nothing
            """;

    private final Dockets dockets;
    private final Persons persons;
    private final Followings followings;
    private final Roles roles;
    private final SharingMatrix sharing;
    private final SearchMatrix matrix;
    private final Offices offices;

    Telling(
            Dockets dockets,
            Persons persons,
            Followings followings,
            Roles roles,
            SharingMatrix sharing,
            SearchMatrix matrix,
            Offices offices) {
        this.dockets = dockets;
        this.persons = persons;
        this.followings = followings;
        this.roles = roles;
        this.sharing = sharing;
        this.matrix = matrix;
        this.offices = offices;
    }

    @Override
    public void indexed(List<Stored> entries, Collection<Docket> changed, Connection connection) {
        JdbcClient own = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        for (Stored stored : entries) {
            CaseId id = stored.docket();
            if (id != null && (stored.is(Event.ACTS) || stored.is(Set.of(PropertySeized.class)))) {
                Recorded recorded = stored.recorded();
                Event.in(recorded.entry()).ifPresent(happened -> happened(happened, recorded, id, own));
                if (recorded.entry() instanceof PropertySeized seized) {
                    seized(seized, recorded, id, own);
                }
            }
        }
    }

    /** News say what was told, and stay. */
    @Override
    public void begunAnew(Connection connection) {
        // Nothing follows from the index here.
    }

    private void happened(Event.Happened happened, Recorded recorded, CaseId id, JdbcClient own) {
        Docket docket = dockets.load(id);
        PersonRecord record = new PersonRecord(id, happened.person());
        Set<PersonRecord> cluster = persons.through(own).cluster(record);
        Optional<Party> party = docket.person(happened.person());
        Sought sought = party.map(one -> RecordedPersons.sought(docket, one)).orElse(Sought.PROTECTED_PERSON);
        for (Following following : followings.through(own).of(cluster, recorded.recordedAt())) {
            tell(following, happened.event(), recorded, docket, record.person().toString(), sought, own);
        }
        phones(docket, record, happened.event(), recorded, sought, own);
        if (happened.event().heldBy()) {
            cluster.stream()
                    .filter(other -> !other.equals(record) && wanted(other))
                    .forEach(other -> warn(recorded, other, own));
        }
    }

    /** A phone that is followed is its user's. */
    private void phones(
            Docket docket, PersonRecord record, Event event, Recorded recorded, Sought sought, JdbcClient own) {
        docket.known(Fact.PERSON_PHONE, record.person())
                .map(known -> Following.mark(known.value().toString()))
                .ifPresent(phone -> followings
                        .through(own)
                        .ofMarks(Set.of(phone), recorded.recordedAt())
                        .forEach(following -> tell(
                                following,
                                event,
                                recorded,
                                docket,
                                record.person().toString(),
                                sought,
                                own)));
    }

    private void seized(PropertySeized seized, Recorded recorded, CaseId id, JdbcClient own) {
        Map<String, String> marks = new LinkedHashMap<>();
        seized.articles().forEach(article -> {
            String words = article.description() + " " + (article.marks() == null ? "" : article.marks());
            for (Identifier mark : Marks.in(words)) {
                marks.put(Following.mark(mark.value()), String.valueOf(article.ref()));
            }
        });
        if (!marks.isEmpty()) {
            Docket docket = dockets.load(id);
            for (Following following : followings.through(own).ofMarks(marks.keySet(), recorded.recordedAt())) {
                String about = marks.getOrDefault(String.valueOf(following.mark()), "");
                tell(following, Event.RECORDED, recorded, docket, about, Sought.THING, own);
            }
        }
    }

    private void tell(
            Following following,
            Event event,
            Recorded recorded,
            Docket docket,
            String about,
            Sought sought,
            JdbcClient own) {
        boolean part = reads(following.office(), recorded, docket);
        boolean asks = offices.find(following.office())
                .map(Office::kind)
                .filter(kind -> matrix.told(sought, kind))
                .isPresent();
        if (part || asks) {
            News news = new News(event, docket.id(), about, recorded, !part);
            put(following.id(), following.office(), following.officer(), news, own);
        }
    }

    private boolean reads(OfficeCode office, Recorded recorded, Docket docket) {
        return !sharing.groups(docket, recorded, roles.of(office, docket)).isEmpty();
    }

    private boolean wanted(PersonRecord other) {
        Docket docket = dockets.load(other.docket());
        return docket.person(other.person())
                .filter(party -> RecordedPersons.sought(docket, party) == Sought.WANTED)
                .isPresent();
    }

    /** Tells the office that holds him now of the record elsewhere. */
    private void warn(Recorded held, PersonRecord elsewhere, JdbcClient own) {
        OfficeCode office = held.office();
        boolean part = !roles.of(office, dockets.load(elsewhere.docket())).isEmpty();
        boolean asks = offices.find(office)
                .map(Office::kind)
                .filter(kind -> matrix.told(Sought.WANTED, kind))
                .isPresent();
        if (part || asks) {
            put(
                    null,
                    office,
                    null,
                    new News(
                            Event.WANTED, elsewhere.docket(), elsewhere.person().toString(), held, !part),
                    own);
        }
    }

    /** What somebody is told: of what, in which case, by which entry, and whether only whom to ask. */
    private record News(Event event, CaseId docket, String about, Recorded by, boolean asks) {}

    private static void put(
            @Nullable Long following, OfficeCode office, @Nullable OfficerCode officer, News news, JdbcClient own) {
        own.sql(INSERT)
                .param("following", following, Types.BIGINT)
                .param("office", office.code())
                .param("officer", officer == null ? null : officer.code(), Types.VARCHAR)
                .param("event", news.event().name())
                .param("docket", news.docket().id())
                .param("about", news.about())
                .param("entry", news.by().id().id())
                .param("asks", news.asks())
                .param("at", Timestamp.from(news.by().recordedAt()))
                .update();
    }
}
