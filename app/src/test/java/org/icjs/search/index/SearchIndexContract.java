package org.icjs.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.icjs.matching.Abode;
import org.icjs.matching.BirthYears;
import org.icjs.matching.Field;
import org.icjs.matching.Particulars;
import org.icjs.matching.Reason;
import org.icjs.matching.WordLevel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every engine: the same questions, the same answers. */
abstract class SearchIndexContract {
    static final LocalDate TOLD = LocalDate.of(2026, 11, 23);

    SearchIndex index;

    /** An index to be tried, empty or as {@link #fill} leaves it. */
    abstract SearchIndex opened();

    /** Whether it is filled already: that saves the time. */
    abstract boolean filled();

    /** Said by a test that leaves the index otherwise. */
    void changes() {
        // Of importance where the next test gets the same index.
    }

    @BeforeEach
    void begin() {
        index = opened();
        if (!filled()) {
            index.clear();
            fill();
        }
    }

    void fill() {
        List<Item> items = new ArrayList<>();
        items.add(person("p1", "Lalthanmawia Sailo", "Zothanga", 30, "261", "police", "accused"));
        items.add(person("p2", "Malsawmtluanga", "Lalrinawma", 41, "262", "prisons", "prisoner"));
        items.add(person("p3", "Sunita Yadav", "Ramesh Yadav", 27, "270", "courts", "witness"));
        String[] given = {"Ramesh", "Suresh", "Mahesh", "Dinesh", "Anita", "Kavita", "Vanlalruata", "Hmingthanga"};
        String[] family = {"Kumar", "Singh", "Ralte", "Fanai", "Sharma"};
        for (int i = 0; i < 400; i++) {
            String name = given[i % given.length] + " " + family[i / 3 % family.length];
            items.add(
                    person("n" + i, name, given[i / 7 % given.length], 18 + i % 50, "26" + i % 9, "police", "witness"));
        }
        items.add(new Item(
                "v1",
                ItemKind.VEHICLE,
                null,
                List.of(
                        new Identifier(Identifier.Kind.VEHICLE, "MZ-01 A 0123"),
                        new Identifier(Identifier.Kind.FIR, "FIR 12/2026")),
                "blue scooter seized near Bara Bazar",
                Map.of(Facet.PILLAR, Set.of("police"), Facet.YEAR, Set.of("2026")),
                Map.of("docket", "d-1")));
        items.add(new Item(
                "f1",
                ItemKind.PROPERTY,
                null,
                List.of(
                        new Identifier(Identifier.Kind.PHONE, "+91 98620 12345"),
                        new Identifier(Identifier.Kind.IMEI, "356938035643809")),
                "",
                Map.of(Facet.PILLAR, Set.of("police")),
                Map.of()));
        index.write(items, List.of());
        index.complete(true);
        index.reached(7);
        index.commit();
        index.refresh();
    }

    static Item person(String id, String name, String father, int age, String district, String pillar, String role) {
        return new Item(
                id,
                ItemKind.PERSON,
                new Particulars(
                        List.of(name),
                        List.of(father),
                        null,
                        null,
                        BirthYears.ofAge(age, TOLD),
                        List.of(new Abode(district, null))),
                List.of(),
                "",
                Map.of(Facet.PILLAR, Set.of(pillar), Facet.ROLE, Set.of(role)),
                Map.of("docket", "of " + id));
    }

    List<String> ids(Question question) {
        return index.find(question).hits().stream().map(hit -> hit.item().id()).toList();
    }

    @Test
    void findsAMisspeltNameAndSaysWhy() {
        Found found = index.find(Question.of(new Particulars(
                List.of("Laltanmoia Sailo"), List.of("Jothanga"), null, null, BirthYears.ofAge(32, TOLD), List.of())));

        Hit first = found.hits().getFirst();
        assertThat(first.item().id()).isEqualTo("p1");
        assertThat(first.item().carried()).containsEntry("docket", "of p1");
        assertThat(first.probability()).isGreaterThan(0.9);
        assertThat(first.score().byField()).containsOnlyKeys(Field.NAME, Field.FATHER, Field.BIRTH);
        assertThat(first.score().reasons()).extracting(Reason::values).contains(List.of("laltanmoia", "lalthanmawia"));
        assertThat(found.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "malsomtluanga",
                "Malsawm tluanga",
                "malsawmtluang",
                "MALSAWMTLUANGA.",
                "malsawmtluangaa",
                "tluanga malsawm",
                "malsawmtlaunga"
            })
    void findsOneBoxOfManyWritings(String text) {
        assertThat(ids(Question.of(text))).startsWith("p2");
    }

    @Test
    void findsByInitialAndSwappedWords() {
        assertThat(ids(Question.of("s yadav"))).startsWith("p3");
        assertThat(ids(Question.of("yadav sunita"))).startsWith("p3");
        assertThat(ids(Question.of("सुनीता यादव"))).startsWith("p3");
    }

    @Test
    void aNameCutShortIsFoundAmidManyWhoHaveAShorterOne() {
        changes();
        List<Item> items = new ArrayList<>();
        items.add(person("long", "Ramfakpuii", "Zothanga", 30, "261", "police", "accused"));
        for (int i = 0; i < 200; i++) {
            items.add(person("short" + i, "Ram", "Suresh", 20 + i % 40, "262", "police", "witness"));
        }
        index.write(items, List.of());
        index.refresh();

        assertThat(ids(Question.of("ramfak"))).startsWith("long");
        assertThat(ids(Question.of("ram"))).isNotEmpty().allMatch(id -> id.startsWith("short"));
    }

    @Test
    void isFoundByTheFatherAloneAndByOneOfSeveralNames() {
        assertThat(ids(Question.of(new Particulars(List.of(""), List.of("Lalrinawma"), null, null, null, List.of()))))
                .startsWith("p2");
        assertThat(ids(Question.of(new Particulars(
                        List.of("Qwxzq Wxzzk Vbnmq Ghjkq", "Malsawmtluanga"), List.of(), null, null, null, List.of()))))
                .startsWith("p2");
    }

    @Test
    void nobodyIsFoundOnlyForHavingANameOfAsManyWords() {
        assertThat(index.find(Question.of("Qwxzq Wxzzk")).hits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ01A123", "mz 01 a 0123", "MZ-01-A-O123", "12/2026", "FIR No 12 of 2026", "fir12/2026"})
    void findsNumbersHoweverTheyAreWritten(String text) {
        assertThat(ids(Question.of(text))).startsWith("v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9862012345", "098620-12345", "+919862012345", "35693803564380", "862012345"})
    void findsPhonesAndTheirParts(String text) {
        Found found = index.find(Question.of(text));

        assertThat(found.hits().getFirst().item().id()).isEqualTo("f1");
        assertThat(found.hits().getFirst().identifier()).isNotNull();
    }

    @Test
    void findsByWordsOfADescription() {
        assertThat(ids(Question.of("blue scooter Bara Bazar"))).startsWith("v1");
    }

    @Test
    void narrowsByKindAndFacetAndCounts() {
        Question broad = Question.of("kumar");
        Found all = index.find(broad);
        Found narrowed = index.find(new Question(
                "lalthanmawia", null, Set.of(ItemKind.PERSON), Map.of(Facet.PILLAR, Set.of("prisons")), 20));

        assertThat(all.counts().get(Facet.PILLAR)).containsKey("police");
        assertThat(narrowed.hits())
                .extracting(hit -> hit.item().id())
                .doesNotContain("p1")
                .isSubsetOf("p2");
    }

    @Test
    void whatIsPutAgainIsReplacedAndWhatIsRemovedIsGone() {
        changes();
        index.write(List.of(person("p1", "Zairemmawia", "Zothanga", 30, "261", "police", "accused")), List.of("p3"));
        index.refresh();

        assertThat(ids(Question.of("Zairemmawia"))).startsWith("p1");
        assertThat(ids(Question.of("Lalthanmawia Sailo"))).doesNotContain("p1");
        assertThat(ids(Question.of("sunita yadav"))).doesNotContain("p3");
    }

    @Test
    void isFoundSoonWithoutBeingAskedToRefresh() throws InterruptedException {
        changes();
        index.write(List.of(person("late", "Hruaizela Pautu", "Zothanga", 30, "261", "police", "accused")), List.of());

        for (int wait = 0; wait < 100 && !ids(Question.of("Hruaizela Pautu")).contains("late"); wait++) {
            Thread.sleep(50);
        }
        assertThat(ids(Question.of("Hruaizela Pautu"))).startsWith("late");
    }

    @Test
    void forgetsEverythingWhenCleared() {
        changes();
        index.clear();

        assertThat(index.position()).isZero();
        assertThat(index.find(Question.of("Sailo")).hits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "???", "%", "\u0000\u0001\u0007", "'", "\"", "\ud800"})
    void whatHoldsNothingSaysSo(String text) {
        Found found = index.find(Question.of(text));

        assertThat(found.hits()).isEmpty();
        assertThat(found.remarks()).containsExactly(Found.Remark.NOTHING_ASKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name:Sailo OR *:*",
                "'; drop table journal_entry; --",
                "Lalthanmawia~2^9 AND [a TO z]",
                "((((((((",
                "12345",
                "a",
                "Lal\u0000than\u0007mawia सैलो 赛洛",
                "1/0",
                "\\u0041"
            })
    void anythingElseIsOnlyWords(String text) {
        Found found = index.find(Question.of(text));

        assertThat(found.hits()).hasSizeLessThanOrEqualTo(20);
        assertThat(index.size()).isEqualTo(405);
    }

    @Test
    void aTextWithoutEndIsCutShort() {
        Found found = index.find(Question.of("lalthanmawia sailo " + "x".repeat(10_000)));

        assertThat(found.remarks()).contains(Found.Remark.CUT_SHORT);
        assertThat(found.hits().getFirst().item().id()).isEqualTo("p1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x ", "सैलो ", "सैलो"})
    void whatHasALongTextIsFoundAndWhole(String repeated) {
        changes();
        String text = "bicycle " + repeated.repeat(20_000) + " found near the bridge";
        index.write(List.of(new Item("long", ItemKind.PROPERTY, null, List.of(), text, Map.of(), Map.of())), List.of());
        index.refresh();

        assertThat(index.find(Question.of("bicycle")).hits())
                .extracting(hit -> hit.item().text())
                .containsExactly(text);
    }

    @Test
    void aPersonWhoseNameIsANumberIsFound() {
        changes();
        index.write(List.of(person("num", "786", "Zothanga", 30, "261", "police", "accused")), List.of());
        index.refresh();

        assertThat(ids(Question.of("786"))).startsWith("num");
    }

    @Test
    void tooBroadAQuestionSaysSo() {
        assertThat(index.find(Question.of("r")).remarks()).contains(Found.Remark.TOO_BROAD);
        assertThat(index.find(Question.of("malsawmtluanga")).remarks()).isEmpty();
    }

    @Test
    void showsAsManyAsWereAskedFor() {
        Question broad = new Question("Ramesh Kumar", null, Set.of(), Map.of(), 100);

        assertThat(index.find(broad).hits()).hasSize(100);
    }

    @Test
    void tooFewLettersForTheBeginningOfANameSaySo() {
        assertThat(index.find(Question.of("la")).remarks()).contains(Found.Remark.TOO_SHORT);
        assertThat(index.find(Question.of("l")).remarks()).doesNotContain(Found.Remark.TOO_SHORT);
        assertThat(index.find(Question.of("lal")).remarks()).doesNotContain(Found.Remark.TOO_SHORT);
        assertThat(index.find(Question.of("12")).remarks()).doesNotContain(Found.Remark.TOO_SHORT);
    }

    @Test
    void aSpellingOfTheWrongPersonIsNotSure() {
        Hit hit = index.find(Question.of("Suresh Kumar")).hits().getFirst();

        assertThat(hit.probability()).isLessThan(0.5);
        assertThat(hit.score().reasons()).extracting(Reason::level).contains(WordLevel.EXACT);
    }
}
