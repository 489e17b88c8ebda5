package org.icjs.persons.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gathers records into persons. What officers decided to be the same comes first, the latest decision before the earlier; then what the
 * program linked, the strongest first. Nothing is joined that would bring together two records that are never the same.
 */
public final class Clustering {
    private final Map<PersonRecord, Set<PersonRecord>> clusters = new HashMap<>();
    private final Map<PersonRecord, Set<PersonRecord>> never = new HashMap<>();

    public Clustering(Collection<Link> links, Collection<Decision> decisions) {
        List<Decision> standing = decisions.stream().filter(Decision::stands).toList();
        standing.stream().filter(decision -> !decision.same()).forEach(decision -> {
            never.computeIfAbsent(decision.one(), _ -> new HashSet<>()).add(decision.other());
            never.computeIfAbsent(decision.other(), _ -> new HashSet<>()).add(decision.one());
        });
        standing.stream()
                .filter(Decision::same)
                .sorted(Comparator.comparingLong(Decision::id).reversed())
                .forEach(decision -> join(decision.one(), decision.other()));
        links.stream()
                .filter(link -> link.grade() == Link.Grade.SAME)
                .sorted(Comparator.comparing(Link::ground)
                        .reversed()
                        .thenComparing(Comparator.comparingDouble(Link::weight).reversed())
                        .thenComparing(Link::one)
                        .thenComparing(Link::other))
                .forEach(link -> join(link.one(), link.other()));
    }

    /** All records of the person of whom this is one, itself among them, in order. */
    public Set<PersonRecord> of(PersonRecord record) {
        return new TreeSet<>(clusters.getOrDefault(record, Set.of(record)));
    }

    private void join(PersonRecord one, PersonRecord other) {
        Set<PersonRecord> first = clusters.computeIfAbsent(one, record -> new HashSet<>(Set.of(record)));
        Set<PersonRecord> second = clusters.computeIfAbsent(other, record -> new HashSet<>(Set.of(record)));
        if (first.equals(second) || apart(first, second)) {
            return;
        }
        first.addAll(second);
        second.forEach(record -> clusters.put(record, first));
    }

    /** Two persons of one case are two persons, whatever else agrees. */
    private boolean apart(Set<PersonRecord> first, Set<PersonRecord> second) {
        for (PersonRecord one : first) {
            Set<PersonRecord> not = never.getOrDefault(one, Set.of());
            for (PersonRecord other : second) {
                if (not.contains(other) || one.docket().equals(other.docket())) {
                    return true;
                }
            }
        }
        return false;
    }
}
