package org.icjs.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.icjs.kernel.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must hold for every type of entry and every fact. */
class VocabularyTest {
    private static final Set<Ask> ASKED_ONCE = EnumSet.of(Ask.UNLESS_KNOWN, Ask.OPTIONAL_UNLESS_KNOWN, Ask.ASSIGNED);

    /** Where a component stands: in an entry itself, or in a record inside one. */
    private record Spot(EntryType type, RecordShape shape, Field field, boolean inside) {
        @Override
        public String toString() {
            return type.name() + " " + shape.type().getSimpleName() + "." + field.name();
        }
    }

    @Test
    void allTypesAreKnownUnderTheirNames() {
        assertThat(EntryType.all()).hasSize(141);
        assertThat(EntryType.all()).allSatisfy(type -> {
            assertThat(EntryType.named(type.name())).contains(type);
            assertThat(EntryType.of(type.record())).isSameAs(type);
            assertThat(type.name())
                    .isEqualTo(type.agency() + "." + type.record().getSimpleName());
        });
        assertThat(EntryType.all().stream().map(EntryType::agency).distinct())
                .containsExactly("police", "forensics", "prosecution", "courts", "prisons", "record");
    }

    @Test
    void aComponentMayBeNullExactlyWhereItNeedNotBeGiven() {
        List<String> wrong = new ArrayList<>();
        for (Spot place : places()) {
            RecordComponent component = component(place);
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (nullable == (place.field().ask() == Ask.REQUIRED)) {
                wrong.add(place.toString());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyFactIsStatedBySomeAct() {
        Set<Fact> stated = EnumSet.noneOf(Fact.class);
        places().forEach(place -> {
            if (place.field().fact() != null) {
                stated.add(place.field().fact());
            }
        });
        assertThat(EnumSet.complementOf(EnumSet.copyOf(stated))).isEmpty();
    }

    @Test
    void aFactHasOneShapeWhereverItIsStated() {
        Map<Fact, Set<String>> shapes = new TreeMap<>();
        places().forEach(place -> {
            if (place.field().fact() != null) {
                shapes.computeIfAbsent(place.field().fact(), _ -> new TreeSet<>())
                        .add(kind(place.field().shape()));
            }
        });
        assertThat(shapes)
                .allSatisfy((fact, kinds) -> assertThat(kinds).as(fact.name()).hasSize(1));
    }

    /** A new person or thing brings its own facts; every other act that states a known fact anew must be a decision of its own. */
    @Test
    void aFactThatSeveralTypesStateIsAskedOnceOrRenewed() {
        Map<Fact, List<Spot>> byFact = new HashMap<>();
        places().forEach(place -> {
            if (place.field().fact() != null) {
                byFact.computeIfAbsent(place.field().fact(), _ -> new ArrayList<>())
                        .add(place);
            }
        });
        List<String> askedAgain = new ArrayList<>();
        byFact.forEach((fact, places) -> {
            long types = places.stream().map(Spot::type).distinct().count();
            if (types > 1 && !fact.renewed()) {
                places.stream()
                        .filter(place -> !place.inside()
                                && !ASKED_ONCE.contains(place.field().ask()))
                        .forEach(place -> askedAgain.add(fact + " in " + place));
            }
        });
        assertThat(askedAgain).isEmpty();
    }

    @Test
    void recordsInsideAnEntryOnlyIntroduceNewPersonsAndThings() {
        List<String> strangers = places().stream()
                .filter(Spot::inside)
                .filter(VocabularyTest::outlivesItsAct)
                .filter(place -> place.shape().fields().stream().noneMatch(f -> f.subject() && f.assigned()))
                .map(Spot::toString)
                .toList();
        assertThat(strangers).isEmpty();
    }

    @Test
    void whatAnActShowsIsNotWhatItAsks() {
        assertThat(EntryType.all()).allSatisfy(type -> {
            Set<Fact> asked = new HashSet<>();
            type.fields().stream()
                    .filter(field -> field.fact() != null && field.ask() == Ask.REQUIRED)
                    .forEach(field -> asked.add(field.fact()));
            assertThat(type.reuses()).as(type.name()).noneMatch(asked::contains);
        });
    }

    @Test
    void everyFactHasAtMostOneSubjectPerRecord() {
        assertThat(places().stream().map(Spot::shape).distinct())
                .allSatisfy(shape -> assertThat(shape.fields().stream().filter(Field::subject))
                        .hasSizeLessThanOrEqualTo(1));
    }

    private static boolean outlivesItsAct(Spot place) {
        Fact fact = place.field().fact();
        return fact != null && fact.scope() != Fact.Scope.ACT;
    }

    private static String kind(Shape shape) {
        return switch (shape) {
            case Shape.Many(var of, var _, var _) -> "list of " + kind(of);
            case Shape.Parts(var record) -> record.type().getName();
            case Shape.Value(var type) -> type.getName();
            case Shape.Choice(var codes) -> codes.getName();
            case Shape.Line _, Shape.Whole _, Shape.Flag _, Shape.Moment _, Shape.Day _ ->
                shape.getClass().getSimpleName();
        };
    }

    private static List<Spot> places() {
        List<Spot> found = new ArrayList<>();
        for (EntryType type : EntryType.all()) {
            collect(type, type.shape(), false, found);
        }
        return found;
    }

    private static void collect(EntryType type, RecordShape shape, boolean inside, List<Spot> found) {
        for (Field field : shape.fields()) {
            found.add(new Spot(type, shape, field, inside));
            if (field.shape() instanceof Shape.Many(Shape.Parts(var inner), var _, var _)) {
                collect(type, inner, true, found);
            } else if (field.shape() instanceof Shape.Parts(var inner) && inner.type() != Place.class) {
                collect(type, inner, true, found);
            }
        }
    }

    private static RecordComponent component(Spot place) {
        return Arrays.stream(place.shape().type().getRecordComponents())
                .filter(component -> component.getName().equals(place.field().name()))
                .findFirst()
                .orElseThrow();
    }
}
