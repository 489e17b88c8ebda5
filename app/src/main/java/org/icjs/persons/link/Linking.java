package org.icjs.persons.link;

import java.sql.Connection;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Party;
import org.icjs.docket.RecordEntry.BodyErased;
import org.icjs.docket.Recorded;
import org.icjs.identity.SearchMatrix.Sought;
import org.icjs.journal.Dockets;
import org.icjs.journal.Stored;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Recent;
import org.icjs.matching.Model;
import org.icjs.matching.Particulars;
import org.icjs.matching.Score;
import org.icjs.search.Carried;
import org.icjs.search.IndexListener;
import org.icjs.search.RecordedPersons;
import org.icjs.search.index.Found;
import org.icjs.search.index.Hit;
import org.icjs.search.index.Identifier;
import org.icjs.search.index.ItemKind;
import org.icjs.search.index.Question;
import org.icjs.search.index.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Links the records of suspected and accused persons, as their cases change. Those of victims, informants, witnesses and children are
 * linked to nothing.
 */
@Component
@Order(1)
final class Linking implements IndexListener {
    private static final int CANDIDATES = 20;
    private static final int REMEMBERED = 5_000;

    private final SearchIndex index;
    private final Model weights;
    private final Dockets dockets;
    private final Persons persons;
    private final Recent<CaseId, Met> met = new Recent<>(REMEMBERED);

    Linking(SearchIndex index, Model weights, Dockets dockets, Persons persons) {
        this.index = index;
        this.weights = weights;
        this.dockets = dockets;
        this.persons = persons;
    }

    @Override
    public void indexed(List<Stored> entries, Collection<Docket> changed, Connection connection) {
        Persons own = persons.through(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        Map<CaseId, List<Stored>> news = entries.stream()
                .filter(stored -> stored.docket() != null)
                .collect(Collectors.groupingBy(stored -> Objects.requireNonNull(stored.docket())));
        for (Docket docket : changed) {
            if (changed(news.getOrDefault(docket.id(), List.of()), docket)) {
                link(docket, own);
            }
        }
    }

    /** Whether these entries of a case change anything of what links rest on; few acts do. */
    private boolean changed(List<Stored> entries, Docket docket) {
        if (docket.isEmpty()) {
            return false;
        }
        Set<EntryId> these = entries.stream().map(Stored::id).collect(Collectors.toSet());
        List<Recorded> earlier = docket.entries().stream()
                .takeWhile(recorded -> !these.contains(recorded.id()))
                .toList();
        List<Grounds> before = before(earlier, docket.id());
        List<Grounds> now = grounds(docket);
        met.put(
                docket.id(),
                new Met(docket.entries().getLast().id(), docket.entries().size(), now));
        return !now.equals(before) || entries.stream().anyMatch(stored -> stored.is(Set.of(BodyErased.class)));
    }

    /** What links rested on: as it was found when these entries were the last, or else by folding them. */
    private List<Grounds> before(List<Recorded> earlier, CaseId docket) {
        Met known = met.get(docket);
        if (known != null
                && earlier.size() == known.size()
                && earlier.getLast().id().equals(known.last())) {
            return known.grounds();
        }
        return grounds(Docket.fold(docket, earlier));
    }

    /** What the links of a case rest on, and which entries tell it. */
    private record Met(EntryId last, int size, List<Grounds> grounds) {}

    /** What is compared of one person. */
    private record Grounds(
            PersonRef person,
            Optional<Particulars> told,
            Optional<String> number,
            @Nullable OfficeCode jail) {}

    private static List<Grounds> grounds(Docket docket) {
        return docket.people().stream()
                .filter(party -> linkable(RecordedPersons.sought(docket, party)))
                .map(party -> new Grounds(
                        party.ref(), RecordedPersons.of(docket, party.ref()), number(docket, party), party.jail()))
                .toList();
    }

    @Override
    public void begunAnew(Connection connection) {
        persons.through(JdbcClient.create(new SingleConnectionDataSource(connection, true)))
                .forgetAll();
    }

    private void link(Docket docket, Persons own) {
        List<PersonRecord> records = docket.people().stream()
                .map(party -> new PersonRecord(docket.id(), party.ref()))
                .toList();
        Set<Link> before = records.isEmpty() ? Set.of() : Persons.same(own.links(records));
        own.forget(docket.id());
        for (Party party : docket.people()) {
            if (linkable(RecordedPersons.sought(docket, party))) {
                PersonRecord record = new PersonRecord(docket.id(), party.ref());
                Optional<Particulars> told = RecordedPersons.of(docket, party.ref());
                own.put(byNumber(docket, party, record));
                told.ifPresent(particulars -> own.put(byWeight(record, particulars, before, own)));
            }
        }
    }

    static boolean linkable(Sought sought) {
        return sought == Sought.ACCUSED || sought == Sought.WANTED;
    }

    /** Records under the same number of the same jail. */
    private List<Link> byNumber(Docket docket, Party party, PersonRecord record) {
        Optional<String> number = number(docket, party);
        if (number.isEmpty() || party.jail() == null) {
            return List.of();
        }
        Identifier same = new Identifier(Identifier.Kind.PRISONER, number.get());
        return found(new Question(number.get(), null, Set.of(ItemKind.PERSON), Map.of(), CANDIDATES)).stream()
                .filter(hit -> same.equals(hit.identifier()))
                .flatMap(hit -> other(hit, record).stream())
                .filter(other -> held(other, number.get(), party))
                .map(other -> Link.byNumber(record, other))
                .toList();
    }

    /** Nobody is taken to be unknown because the index could not be asked: the same entries come again. */
    private List<Hit> found(Question question) {
        Found found = index.find(question);
        if (found.remarks().contains(Found.Remark.UNREACHABLE)) {
            throw new IllegalStateException("the index can't be reached");
        }
        return found.hits();
    }

    private static Optional<String> number(Docket docket, Party party) {
        return docket.known(Fact.PRISONER_NUMBER, party.ref())
                .map(known -> known.value().toString());
    }

    private boolean held(PersonRecord other, String number, Party party) {
        Docket docket = dockets.load(other.docket());
        return docket.person(other.person())
                .filter(one -> Objects.equals(one.jail(), party.jail()))
                .filter(one -> number(docket, one).equals(Optional.of(number)))
                .isPresent();
    }

    private List<Link> byWeight(PersonRecord record, Particulars told, Set<Link> before, Persons own) {
        Map<PersonRecord, Score> weighed = new LinkedHashMap<>();
        for (Hit hit : found(like(told))) {
            other(hit, record).ifPresent(other -> weighed.putIfAbsent(other, hit.score()));
        }
        return Weighing.links(
                record,
                weighed,
                new Weighing.Known(
                        weights.version(), index.size(), other -> linked(before, record, other), own::cluster));
    }

    /** Those who are most like a person. */
    static Question like(Particulars told) {
        return new Question("", told, Set.of(ItemKind.PERSON), Map.of(), CANDIDATES);
    }

    private static boolean linked(Set<Link> before, PersonRecord record, PersonRecord other) {
        return before.stream()
                .anyMatch(link -> link.ground() == Link.Ground.WEIGHT
                        && (link.one().equals(record) || link.other().equals(record))
                        && link.otherThan(record).equals(other));
    }

    /** A record of another case that may be linked. */
    static Optional<PersonRecord> other(Hit hit, PersonRecord than) {
        Carried about = Carried.of(hit.item());
        return about.person()
                .filter(_ -> linkable(about.sought()) && !about.docket().equals(than.docket()))
                .map(person -> new PersonRecord(about.docket(), person));
    }
}
