package org.icjs.persons.link;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Party;
import org.icjs.identity.SearchMatrix.Sought;
import org.icjs.journal.Dockets;
import org.icjs.journal.Stored;
import org.icjs.kernel.CaseId;
import org.icjs.matching.Particulars;
import org.icjs.search.Carried;
import org.icjs.search.IndexListener;
import org.icjs.search.RecordedPersons;
import org.icjs.search.index.Found;
import org.icjs.search.index.Hit;
import org.icjs.search.index.Identifier;
import org.icjs.search.index.ItemKind;
import org.icjs.search.index.Question;
import org.icjs.search.index.SearchIndex;
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

    private final SearchIndex index;
    private final Dockets dockets;
    private final Persons persons;

    Linking(SearchIndex index, Dockets dockets, Persons persons) {
        this.index = index;
        this.dockets = dockets;
        this.persons = persons;
    }

    @Override
    public void indexed(List<Stored> entries, Set<CaseId> changed, Connection connection) {
        Persons own = persons.through(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        changed.forEach(docket -> link(dockets.load(docket), own));
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

    private static boolean linkable(Sought sought) {
        return sought == Sought.ACCUSED || sought == Sought.WANTED;
    }

    /** Records under the same number of the same jail. */
    private List<Link> byNumber(Docket docket, Party party, PersonRecord record) {
        Optional<String> number = number(docket, party);
        if (number.isEmpty() || party.jail() == null) {
            return List.of();
        }
        return found(new Question(number.get(), null, Set.of(ItemKind.PERSON), Map.of(), CANDIDATES)).stream()
                .filter(hit -> hit.identifier() != null
                        && Objects.requireNonNull(hit.identifier()).kind() == Identifier.Kind.PRISONER)
                .flatMap(hit -> other(hit, record).stream())
                .filter(other -> held(other, number.get(), party))
                .map(other -> Link.of(record, other, 99, Link.Grade.SAME, Link.Ground.NUMBER))
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
        double population = Math.log((double) Math.max(2, index.size())) / Math.log(2);
        Map<PersonRecord, Hit> hits =
                found(new Question("", told, Set.of(ItemKind.PERSON), Map.of(), CANDIDATES)).stream()
                        .filter(hit -> other(hit, record).isPresent())
                        .collect(Collectors.toMap(
                                hit -> other(hit, record).orElseThrow(), hit -> hit, (first, _) -> first));
        Map<PersonRecord, Double> weights = new HashMap<>();
        hits.forEach((other, hit) -> weights.put(other, hit.score().bits() - population));
        // Who weighs less is put before nobody, and is no rival to whom the program links.
        weights.values().removeIf(weight -> weight < Weighing.REVIEW);
        List<Link> links = new ArrayList<>();
        for (Set<PersonRecord> cluster : clusters(weights.keySet(), own)) {
            double rival = weights.entrySet().stream()
                    .filter(one -> !cluster.contains(one.getKey()))
                    .mapToDouble(Map.Entry::getValue)
                    .max()
                    .orElse(Double.NEGATIVE_INFINITY);
            for (PersonRecord other : cluster) {
                Hit hit = hits.get(other);
                Double weight = weights.get(other);
                if (hit != null && weight != null) {
                    Weighing.grade(new Weighing.Candidate(hit.score(), weight, rival, linked(before, record, other)))
                            .ifPresent(grade -> links.add(Link.of(record, other, weight, grade, Link.Ground.WEIGHT)));
                }
            }
        }
        return links;
    }

    /** Candidates, gathered by who is held to be one person already. */
    private static Set<Set<PersonRecord>> clusters(Collection<PersonRecord> records, Persons own) {
        Set<Set<PersonRecord>> clusters = new LinkedHashSet<>();
        Set<PersonRecord> met = new HashSet<>();
        for (PersonRecord record : records) {
            if (!met.contains(record)) {
                Set<PersonRecord> cluster = own.cluster(record);
                met.addAll(cluster);
                clusters.add(cluster);
            }
        }
        return clusters;
    }

    private static boolean linked(Set<Link> before, PersonRecord record, PersonRecord other) {
        return before.stream()
                .anyMatch(link -> link.ground() == Link.Ground.WEIGHT
                        && (link.one().equals(record) || link.other().equals(record))
                        && link.otherThan(record).equals(other));
    }

    /** A record of another case that may be linked. */
    private static Optional<PersonRecord> other(Hit hit, PersonRecord than) {
        Carried about = Carried.of(hit.item());
        return about.person()
                .filter(_ -> linkable(about.sought()) && !about.docket().equals(than.docket()))
                .map(person -> new PersonRecord(about.docket(), person));
    }
}
