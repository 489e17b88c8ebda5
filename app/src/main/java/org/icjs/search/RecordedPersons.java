package org.icjs.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.docket.Party;
import org.icjs.docket.Sex;
import org.icjs.identity.SearchMatrix.Sought;
import org.icjs.kernel.AreaCode;
import org.icjs.kernel.AreaLevel;
import org.icjs.kernel.District;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Place;
import org.icjs.matching.Abode;
import org.icjs.matching.BirthYears;
import org.icjs.matching.Gender;
import org.icjs.matching.Particulars;
import org.jspecify.annotations.Nullable;

/** The persons of a case as they are compared with others: from the docket's facts, of which nothing is copied that is masked or erased. */
public final class RecordedPersons {
    private static final Set<AreaLevel> SETTLEMENTS = Set.of(AreaLevel.TOWN, AreaLevel.VILLAGE_COUNCIL);
    private static final int ADULT = 18;

    private RecordedPersons() {}

    /**
     * What the docket tells of a person.
     *
     * @param seen what of it counts: a reader's own sight, or everything
     * @return empty if not even a name is among it
     */
    public static Optional<Particulars> of(Docket docket, PersonRef person, Predicate<Known> seen) {
        List<String> names = Stream.of(Fact.PERSON_NAME, Fact.PERSON_ALIAS)
                .flatMap(fact -> text(docket, fact, person, seen))
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Particulars(
                        names,
                        text(docket, Fact.PARENT_NAME, person, seen).toList(),
                        null,
                        gender(docket, person, seen),
                        born(docket, person, seen),
                        abodes(docket, person, seen)));
    }

    /** Without any mask: for the index, and to compare records. Never shown to anybody. */
    public static Optional<Particulars> of(Docket docket, PersonRef person) {
        return of(docket, person, _ -> true);
    }

    private static Stream<String> text(Docket docket, Fact fact, PersonRef person, Predicate<Known> seen) {
        return known(docket, fact, person, seen).map(known -> known.value().toString()).stream();
    }

    private static @Nullable Gender gender(Docket docket, PersonRef person, Predicate<Known> seen) {
        return known(docket, Fact.PERSON_SEX, person, seen)
                .map(known -> known.value() instanceof Sex sex ? Gender.valueOf(sex.name()) : null)
                .orElse(null);
    }

    /** An age is told on the day of the act that states it. */
    private static @Nullable BirthYears born(Docket docket, PersonRef person, Predicate<Known> seen) {
        return known(docket, Fact.PERSON_AGE, person, seen)
                .map(known -> known.value() instanceof Long age
                        ? BirthYears.ofAge(
                                Math.toIntExact(age),
                                IndiaTime.dateOf(known.source().occurredAt()))
                        : null)
                .orElse(null);
    }

    private static List<Abode> abodes(Docket docket, PersonRef person, Predicate<Known> seen) {
        return known(docket, Fact.PERSON_ADDRESS, person, seen)
                .map(known -> known.value() instanceof Place place ? abode(place) : List.<Abode>of())
                .orElse(List.of());
    }

    /** Outside the State nothing is known of districts. */
    private static List<Abode> abode(Place place) {
        District district = place.district();
        AreaCode area = place.area();
        String village = area != null && SETTLEMENTS.contains(area.level()) ? area.code() : null;
        return district == null ? List.of() : List.of(new Abode(district.code(), village));
    }

    private static Optional<Known> known(Docket docket, Fact fact, PersonRef person, Predicate<Known> seen) {
        return docket.known(fact, person).filter(seen);
    }

    /** What he is to who has no part in the case. */
    public static Sought sought(Docket docket, Party party) {
        boolean child = docket.known(Fact.PERSON_AGE, party.ref())
                .filter(known -> known.value() instanceof Long age && age < ADULT)
                .isPresent();
        if (child || party.is(Party.Capacity.VICTIM)) {
            return Sought.PROTECTED_PERSON;
        }
        if (!party.is(Party.Capacity.SUSPECT, Party.Capacity.ACCUSED)) {
            return Sought.OTHER_PERSON;
        }
        return Wanted.of(docket, party).isPresent() ? Sought.WANTED : Sought.ACCUSED;
    }
}
