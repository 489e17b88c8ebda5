package org.icjs.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The most that any engine can find of made-up questions: of people who would have been asked for in the very same way, chance alone
 * says who was meant. Those who are only nearly like that person are not counted, so that what can be reached is less.
 */
record SearchCeiling(double atTen, double atOne) {
    /** A question, who was meant, and all whose name would have been heard so. */
    private record Meant(SearchPeople.Query query, SearchPeople.Person target, List<SearchPeople.Person> alike) {
        long equals(boolean hard) {
            int years = QueryMaker.yearsApart(query.kind(), hard);
            return alike.stream()
                    .filter(person -> Math.abs(person.age() - query.age()) <= years)
                    .filter(person ->
                            query.father().isEmpty() || person.father().equals(target.father()))
                    .filter(person ->
                            query.district().isEmpty() || person.district().equals(target.district()))
                    .count();
        }
    }

    /** @throws NullPointerException if a question is about nobody of these people */
    static SearchCeiling of(List<SearchPeople.Person> people, List<SearchPeople.Query> queries, boolean hard) {
        Map<String, SearchPeople.Person> byId = new HashMap<>();
        people.forEach(person -> byId.put(person.id(), person));
        double ten = 0;
        double one = 0;
        for (String kind : QueryMaker.KINDS) {
            Map<String, List<SearchPeople.Person>> byHeard = new HashMap<>();
            List<Meant> all = new ArrayList<>();
            for (SearchPeople.Query query : queries) {
                if (query.kind().equals(kind)) {
                    SearchPeople.Person target = Objects.requireNonNull(byId.get(query.target()), query.target());
                    String heard = QueryMaker.heard(kind, target.name());
                    all.add(new Meant(query, target, byHeard.computeIfAbsent(heard, _ -> new ArrayList<>())));
                }
            }
            for (SearchPeople.Person person : people) {
                List<SearchPeople.Person> alike = byHeard.get(QueryMaker.heard(kind, person.name()));
                if (alike != null) {
                    alike.add(person);
                }
            }
            for (Meant meant : all) {
                double equals = meant.equals(hard);
                ten += Math.min(1, 10 / equals);
                one += 1 / equals;
            }
        }
        return new SearchCeiling(100 * ten / queries.size(), 100 * one / queries.size());
    }
}
