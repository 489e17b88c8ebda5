package org.icjs.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.icjs.matching.Model;
import org.icjs.matching.Neighbours;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneIndexTest extends SearchIndexContract {
    @TempDir
    Path folder = Path.of("");

    private LuceneIndex open() {
        return LuceneIndex.open(folder.resolve("index"), Model.standard(), new Neighbours(Map.of()));
    }

    @Override
    SearchIndex opened() {
        return open();
    }

    @Override
    boolean filled() {
        return false;
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void keepsWhatWasCommittedWithItsPosition() {
        index.write(List.of(person("lost", "Hruaizela Pautu", "Zothanga", 30, "261", "police", "accused")), List.of());
        index.close();
        index = open();

        assertThat(index.position()).isEqualTo(7);
        assertThat(index.size()).isEqualTo(405);
        assertThat(ids(Question.of("Lalthanmawia Sailo"))).startsWith("p1");
        assertThat(ids(Question.of("Hruaizela Pautu"))).doesNotContain("lost");
        assertThat(index.find(Question.of("Sailo")).remarks()).doesNotContain(Found.Remark.PARTIAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"items", "words"})
    void aDamagedIndexBeginsAnewAndSaysThatItIsPartial(String part) throws IOException {
        index.close();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("index").resolve(part))) {
            files = all.filter(file -> !file.endsWith("write.lock")).toList();
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            for (int i = bytes.length / 2; i < bytes.length; i++) {
                bytes[i] = (byte) (bytes[i] ^ 0x55);
            }
            Files.write(file, bytes);
        }

        index = open();

        assertBegunAnew();
    }

    @Test
    void aHalfWrittenIndexBeginsAnew() throws IOException {
        index.close();
        try (Stream<Path> all = Files.list(folder.resolve("index").resolve("items"))) {
            for (Path file : all.filter(each -> each.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.delete(file);
            }
        }

        index = open();

        assertBegunAnew();
    }

    private void assertBegunAnew() {
        assertThat(index.position()).isZero();
        assertThat(index.size()).isZero();
        assertThat(index.find(Question.of("Sailo")).remarks()).contains(Found.Remark.PARTIAL);
        fill();
        assertThat(ids(Question.of("Lalthanmawia Sailo"))).startsWith("p1");
        assertThat(index.find(Question.of("Sailo")).remarks()).doesNotContain(Found.Remark.PARTIAL);
    }

    @Test
    void anIndexThatIsInUseIsLeftAlone() {
        assertThatThrownBy(this::open).isInstanceOf(UncheckedIOException.class);

        assertThat(ids(Question.of("Lalthanmawia Sailo"))).startsWith("p1");
        index.close();
        index = open();
        assertThat(index.position()).isEqualTo(7);
    }

    @Test
    void damagedWhileItIsOpenItBeginsAnewToo() throws IOException {
        index.write(List.of(person("x", "Hruaizela Pautu", "Zothanga", 30, "261", "police", "accused")), List.of());
        index.commit();
        for (String part : List.of("items", "words")) {
            try (Stream<Path> all = Files.list(folder.resolve("index").resolve(part))) {
                for (Path file :
                        all.filter(each -> !each.endsWith("write.lock")).toList()) {
                    Files.write(file, new byte[0]);
                }
            }
        }
        index.close();
        index = open();

        assertBegunAnew();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsPurgedIsInNoFile(boolean removed) throws IOException {
        index.write(
                List.of(person("gone", "Xyzzyphane Quuxley", "Plughbert", 30, "261", "police", "accused")), List.of());
        index.commit();
        assertThat(holds("xyzzyphane")).isTrue();
        assertThat(holds("plughbert")).isTrue();
        Item other = person("gone", "Ramesh Kumar", "Suresh", 30, "261", "police", "accused");
        index.write(removed ? List.of() : List.of(other), removed ? List.of("gone") : List.of());
        index.refresh();

        index.purge();

        for (String word : List.of("xyzzyphane", "quuxley", "plughbert", "Xyzzyphane", "Quuxley", "yzzyphane")) {
            assertThat(holds(word)).as(word).isFalse();
        }
        assertThat(ids(Question.of("Lalthanmawia Sailo"))).startsWith("p1");
        assertThat(index.size()).isEqualTo(removed ? 405 : 406);
    }

    /** Whether any file of the index has the word in it, as it stands. */
    private boolean holds(String word) throws IOException {
        return Grep.holds(folder, word);
    }
}
