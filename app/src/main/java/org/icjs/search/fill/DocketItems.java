package org.icjs.search.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.icjs.docket.Docket;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fact;
import org.icjs.docket.ForensicEntry.ExhibitsReceived;
import org.icjs.docket.Known;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.Party;
import org.icjs.docket.Recorded;
import org.icjs.docket.Stage;
import org.icjs.docket.Unknown;
import org.icjs.identity.Office;
import org.icjs.identity.Offices;
import org.icjs.identity.SearchMatrix.Sought;
import org.icjs.kernel.ExhibitRef;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Place;
import org.icjs.matching.Particulars;
import org.icjs.search.Carried;
import org.icjs.search.Marks;
import org.icjs.search.RecordedPersons;
import org.icjs.search.index.Facet;
import org.icjs.search.index.Identifier;
import org.icjs.search.index.Identifier.Kind;
import org.icjs.search.index.Item;
import org.icjs.search.index.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * What of one case can be found: the case, its persons and its exhibits, from the docket as it stands. Protected facts (statements, the
 * information's contents, findings on the body) are not in the index; who gave the information, suffered or saw is, for who has a part.
 */
final class DocketItems {
    private final Docket docket;
    private final @Nullable OfficeCode station;
    private final Set<String> year;
    private final Set<String> district;
    private final List<Item> put = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();

    DocketItems(Docket docket, Offices offices) {
        this.docket = docket;
        this.station = docket.offices().entrySet().stream()
                .filter(office -> office.getValue().contains(OfficeRole.INVESTIGATOR))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(null);
        this.year = docket.entries().stream()
                .limit(1)
                .map(first ->
                        Integer.toString(IndiaTime.dateOf(first.occurredAt()).getYear()))
                .collect(Collectors.toSet());
        this.district = Optional.ofNullable(station)
                .flatMap(offices::find)
                .map(Office::district)
                .map(one -> Set.of(one.code()))
                .orElse(Set.of());
        // Who asks for a certificate is not on record by asking.
        if (!docket.at(Stage.CLEARANCE, Stage.CLEARANCE_DECIDED)) {
            theCase();
            docket.people().forEach(this::person);
            docket.exhibits().forEach(this::exhibit);
        }
    }

    List<Item> put() {
        return put;
    }

    /** Ids of what is no more to be found: its name was erased. */
    List<String> removed() {
        return removed;
    }

    /** Ids of all persons and exhibits that a case can have and this one does not show. */
    List<String> noMore() {
        Set<String> shown = put.stream().map(Item::id).collect(Collectors.toSet());
        return Stream.of("P", "E")
                .flatMap(letter -> IntStream.rangeClosed(1, PersonRef.MAX)
                        .mapToObj(number -> Carried.id(docket.id(), letter + number)))
                .filter(id -> !shown.contains(id))
                .toList();
    }

    private void theCase() {
        List<Identifier> numbers = new ArrayList<>();
        text(Fact.FIR_NUMBER, "").forEach(number -> numbers.add(new Identifier(Kind.FIR, number)));
        text(Fact.CNR, "").forEach(number -> numbers.add(new Identifier(Kind.CNR, number)));
        docket.all(ExhibitsReceived.class).stream()
                .flatMap(one -> Stream.ofNullable(one.entry().number()))
                .forEach(number -> numbers.add(new Identifier(Kind.LABORATORY, number.toString())));
        text(Fact.REPORT_NUMBER, "").forEach(number -> numbers.add(new Identifier(Kind.OTHER, number)));
        Set<String> agencies = docket.entries().stream()
                .flatMap(recorded -> agency(recorded).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<Facet, Set<String>> facets = facets(agencies);
        if (docket.stage() != null) {
            facets.put(Facet.STATUS, Set.of(docket.stage().name()));
        }
        String words = Stream.concat(text(Fact.SECTIONS_ALLEGED, ""), text(Fact.OFFENCE_PLACE, ""))
                .collect(Collectors.joining(" "));
        add(new Carried(docket.id(), "", Sought.CASE, station), ItemKind.CASE, null, numbers, words, facets);
    }

    private void person(Party party) {
        String about = party.ref().toString();
        Optional<Particulars> told = RecordedPersons.of(docket, party.ref());
        if (told.isEmpty()) {
            removed.add(Carried.id(docket.id(), about));
            return;
        }
        List<Identifier> numbers = new ArrayList<>();
        text(Fact.PRISONER_NUMBER, about).forEach(number -> numbers.add(new Identifier(Kind.PRISONER, number)));
        text(Fact.PERSON_PHONE, about).forEach(number -> numbers.add(new Identifier(Kind.PHONE, number)));
        text(Fact.PERSON_ADDRESS, about).forEach(place -> numbers.add(new Identifier(Kind.ADDRESS, place)));
        Map<Facet, Set<String>> facets = facets(agencies(party));
        facets.put(Facet.ROLE, party.capacities().stream().map(Enum::name).collect(Collectors.toSet()));
        facets.put(Facet.STATUS, Set.of(party.custody().name()));
        String words = Stream.of(
                        Fact.PERSON_ADDRESS, Fact.PERSON_DESCRIPTION, Fact.IDENTIFICATION_MARKS, Fact.PERSON_OCCUPATION)
                .flatMap(fact -> text(fact, about))
                .collect(Collectors.joining(" "));
        add(
                new Carried(docket.id(), about, RecordedPersons.sought(docket, party), station),
                ItemKind.PERSON,
                told.get(),
                numbers,
                words,
                facets);
    }

    private void exhibit(ExhibitRef ref) {
        String about = ref.toString();
        String words = Stream.of(Fact.ARTICLE_DESCRIPTION, Fact.ARTICLE_MARKS)
                .flatMap(fact -> text(fact, about))
                .collect(Collectors.joining(" "));
        if (words.isEmpty()) {
            removed.add(Carried.id(docket.id(), about));
            return;
        }
        List<Identifier> marks = new ArrayList<>(Marks.in(words));
        text(Fact.ARTICLE_MARKS, about).forEach(mark -> marks.add(new Identifier(Kind.PROPERTY, mark)));
        boolean vehicle = marks.stream().anyMatch(mark -> mark.kind() == Kind.VEHICLE);
        add(
                new Carried(docket.id(), about, Sought.THING, station),
                vehicle ? ItemKind.VEHICLE : ItemKind.EXHIBIT,
                null,
                marks,
                words,
                facets(Set.of("police")));
    }

    private void add(
            Carried carried,
            ItemKind kind,
            @Nullable Particulars person,
            List<Identifier> numbers,
            String words,
            Map<Facet, Set<String>> facets) {
        put.add(new Item(carried.id(), kind, person, numbers, words, facets, carried.map()));
    }

    private Map<Facet, Set<String>> facets(Set<String> agencies) {
        return new HashMap<>(Map.of(Facet.PILLAR, agencies, Facet.DISTRICT, district, Facet.YEAR, year));
    }

    /** The agencies in whose records the person is: who first told of him, and who did something that is about him. */
    private Set<String> agencies(Party party) {
        Set<String> agencies = new TreeSet<>();
        docket.known(Fact.PERSON_NAME, party.ref())
                .flatMap(known -> agency(known.source()))
                .ifPresent(agencies::add);
        for (Recorded recorded : docket.entries()) {
            if (party.ref().equals(subject(recorded))) {
                agency(recorded).ifPresent(agencies::add);
            }
        }
        return agencies;
    }

    private static @Nullable Object subject(Recorded recorded) {
        if (recorded.entry() instanceof Unknown) {
            return null;
        }
        EntryType type = EntryType.of(recorded.entry().getClass());
        int subject = type.shape().subject();
        return subject < 0 ? null : type.shape().get(recorded.entry(), subject);
    }

    private static Optional<String> agency(Recorded recorded) {
        return recorded.entry() instanceof Unknown
                ? Optional.empty()
                : Optional.of(EntryType.of(recorded.entry().getClass()).agency())
                        .filter(agency -> !agency.equals("record"));
    }

    private Stream<String> text(Fact fact, String about) {
        return docket.known(fact, about).map(Known::value).map(DocketItems::words).stream();
    }

    private static String words(Object value) {
        return switch (value) {
            case List<?> several -> several.stream().map(DocketItems::words).collect(Collectors.joining(" "));
            case Place place -> place.where();
            default -> value.toString();
        };
    }
}
