package org.icjs.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.icjs.matching.BirthYears;
import org.icjs.matching.Model;
import org.icjs.matching.Neighbours;
import org.icjs.matching.Particulars;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract on a real OpenSearch, and that both engines find the same. */
class OpenSearchIndexTest extends SearchIndexContract {
    private static final String[] BEGIN = {
        "lal", "zo", "van", "mal", "hming", "ram", "sur", "dev", "mo", "su", "khua", "chha"
    };
    private static final String[] END = {
        "thanmawia", "ramsanga", "ruata", "sawma", "esh", "endra", "hammad", "nita", "puii", "kima"
    };

    @TempDir
    private static Path folder = Path.of("");

    private static final Neighbours NOWHERE = new Neighbours(Map.of());

    private static OpenSearchServer server;
    private static OpenSearchIndex shared;
    private static boolean whole;

    @BeforeAll
    static void start() throws IOException {
        server = OpenSearchServer.start(folder, 0);
        shared = index(server.url());
    }

    @AfterAll
    static void stop() throws IOException {
        shared.close();
        server.close();
    }

    private static OpenSearchIndex index(URI url) {
        return new OpenSearchIndex(
                new OpenSearchSettings(url, "icjs-test", null, null, null), Model.standard(), new Neighbours(Map.of()));
    }

    @Override
    SearchIndex opened() {
        return shared;
    }

    @Override
    boolean filled() {
        boolean before = whole;
        whole = true;
        return before;
    }

    @Override
    void changes() {
        whole = false;
    }

    /**
     * Who agrees so nearly as well as the best is found by both engines. Of who agrees less there are many equals, of whom each engine looks
     * at the first as its segments lie.
     */
    private static final double NEAR_BITS = 3;

    private int shown;
    private int shownByBoth;

    @Test
    void bothEnginesFindTheSameWithTheSameBits() throws IOException {
        changes();
        Random random = new Random(7);
        List<Item> people = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            people.add(person(
                    "r" + i,
                    name(random) + " " + name(random),
                    name(random),
                    18 + random.nextInt(50),
                    "26" + random.nextInt(9),
                    "police",
                    "accused"));
        }
        try (LuceneIndex own = LuceneIndex.open(folder.resolve("own"), Model.standard(), new Neighbours(Map.of()))) {
            index.clear();
            for (SearchIndex each : List.of(own, index)) {
                each.write(people, List.of());
                each.complete(true);
                each.refresh();
            }
            for (int i = 0; i < 60; i++) {
                Particulars asked = java.util.Objects.requireNonNull(
                        people.get(random.nextInt(people.size())).person());
                agree(
                        own,
                        Question.of(new Particulars(
                                List.of(slip(asked.names().getFirst(), random)),
                                random.nextBoolean() ? asked.fathers() : List.of(),
                                null,
                                null,
                                random.nextBoolean() ? BirthYears.ofAge(20 + random.nextInt(40), TOLD) : null,
                                random.nextBoolean() ? asked.abodes() : List.of())));
                agree(own, Question.of(slip(asked.names().getFirst(), random)));
            }
        }
        assertThat(shownByBoth).isGreaterThan(shown * 9 / 10);
    }

    private void agree(SearchIndex own, Question question) {
        Found one = own.find(question);
        Found other = index.find(question);

        assertThat(other.remarks()).isEqualTo(one.remarks());
        assertThat(best(other, NEAR_BITS)).isNotEmpty().isEqualTo(best(one, NEAR_BITS));
        List<String> counted = best(one, Answer.COUNTED_BITS);
        List<String> countedToo = best(other, Answer.COUNTED_BITS);
        shown += Math.max(counted.size(), countedToo.size());
        shownByBoth += (int) counted.stream().filter(countedToo::contains).count();
        for (int i = 0; i < best(one, NEAR_BITS).size(); i++) {
            assertThat(other.hits().get(i).score().bits())
                    .isEqualTo(one.hits().get(i).score().bits(), within(0.001));
            assertThat(other.hits().get(i).probability())
                    .isEqualTo(one.hits().get(i).probability(), within(0.01));
        }
    }

    /** Those who agree nearly as well as the best. */
    private static List<String> best(Found found, double bits) {
        double least = found.hits().getFirst().score().bits() - bits;
        return found.hits().stream()
                .filter(hit -> hit.score().bits() >= least)
                .map(hit -> hit.item().id())
                .toList();
    }

    private static String name(Random random) {
        return slip(BEGIN[random.nextInt(BEGIN.length)] + END[random.nextInt(END.length)], random);
    }

    /** One letter in three names is another, or left out. */
    static String slip(String name, Random random) {
        int at = 1 + random.nextInt(name.length() - 1);
        return switch (random.nextInt(6)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at + 1);
            default -> name;
        };
    }

    @Test
    void whatIsPurgedIsInNoFile() throws IOException {
        changes();
        index.write(
                List.of(person("gone", "Xyzzyphane Quuxley", "Plughbert", 30, "261", "police", "accused")), List.of());
        index.refresh();
        index.write(List.of(), List.of("gone"));
        index.refresh();

        index.purge();

        assertThat(Grep.holds(folder.resolve("node"), "lalthanmawia")).isTrue();
        for (String word : List.of("xyzzyphane", "quuxley", "plughbert", "yzzyphane")) {
            assertThat(Grep.holds(folder.resolve("node"), word)).as(word).isFalse();
        }
        assertThat(ids(Question.of("Lalthanmawia Sailo"))).startsWith("p1");
    }

    @Test
    void saysThatItCantBeReachedAndIsThereAgainAfterwards() throws IOException {
        changes();
        int port = server.url().getPort();
        server.close();

        assertThat(index.find(Question.of("Sailo")).remarks()).containsExactly(Found.Remark.UNREACHABLE);
        assertThat(index.size()).isEqualTo(405);
        assertThatThrownBy(() -> index.position()).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> index.write(List.of(), List.of("p1"))).isInstanceOf(UncheckedIOException.class);

        server = OpenSearchServer.start(folder, port);
        assertThat(index.position()).isEqualTo(7);
        assertThat(ids(Question.of("Lalthanmawia Sailo"))).startsWith("p1");
        assertThat(index.find(Question.of("Sailo")).remarks()).doesNotContain(Found.Remark.PARTIAL);
    }

    @Test
    void whatWasMadeByOtherRulesOrIsGoneIsPartialUntilItIsFilled() throws IOException {
        changes();
        try (OpenSearchCalls calls =
                new OpenSearchCalls(new OpenSearchSettings(server.url(), "icjs-test", null, null, null))) {
            calls.put(
                    "/_doc/state",
                    OpenSearchCalls.object()
                            .put("position", 7)
                            .put("complete", true)
                            .put("keys", "0"));
        }

        assertThat(index.position()).isZero();
        assertThat(index.find(Question.of("Sailo")).remarks()).containsExactly(Found.Remark.PARTIAL);
        index.clear();
        fill();
        assertThat(index.position()).isEqualTo(7);
        assertThat(ids(Question.of("Lalthanmawia Sailo"))).startsWith("p1");
    }

    @Test
    void aNewOneTakesThePlaceOfTheOldAtOnce() throws IOException {
        changes();
        try (OpenSearchCalls calls = calls("icjs-test")) {
            String before = calls.get("").body().propertyNames().iterator().next();
            assertThat(before).startsWith("icjs-test-");

            index.clear();

            assertThat(calls.get("").body().propertyNames()).hasSize(1).doesNotContain(before);
            assertThat(calls.of(before).get("").found()).isFalse();
        }
    }

    @Test
    void anIndexThatStoodUnderTheNameItselfIsReplacedAndOneOfOthersIsNever() throws IOException {
        try (OpenSearchCalls calls = calls("icjs-before");
                OpenSearchIndex own = new OpenSearchIndex(settings("icjs-before"), Model.standard(), NOWHERE)) {
            calls.put("/_doc/state", OpenSearchCalls.object().put("position", 7).put("keys", "0"));

            own.clear();

            assertThat(own.position()).isZero();
            assertThat(calls.get("").body().propertyNames()).noneMatch("icjs-before"::equals);
        }
        try (OpenSearchCalls calls = calls("theirs");
                OpenSearchIndex own = new OpenSearchIndex(settings("theirs"), Model.standard(), NOWHERE)) {
            calls.put("/_doc/1", OpenSearchCalls.object().put("of", "others"));

            assertThatThrownBy(own::clear).hasMessageContaining("another name");
            List<Item> some = List.of(person("1", "Zara Sailo", "", 30, "261", "police", "accused"));
            assertThatThrownBy(() -> own.write(some, List.of())).isInstanceOf(UncheckedIOException.class);
            assertThat(calls.get("/_doc/1").found()).isTrue();
        }
    }

    private static OpenSearchSettings settings(String index) {
        return new OpenSearchSettings(server.url(), index, null, null, null);
    }

    private static OpenSearchCalls calls(String index) {
        return new OpenSearchCalls(settings(index));
    }
}
