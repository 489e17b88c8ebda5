package org.icjs.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.icjs.verifier.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** That the measurement works; not what it measures. */
class SearchBenchTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void measuresMadeUpPeopleBesideThePeers() throws Exception {
        Path file = folder.resolve("figures.json");

        int code = new CommandLine(new SearchBench())
                .execute("--n", "2000", "--asked", "60", "--peers-every", "3", "--json", file.toString());

        assertThat(code).isZero();
        assertThat(Json.read(Files.readString(file)).toString()).contains("recall at 10", "pg_trgm", "FuzzyQuery");
    }

    @Test
    void readsFilesWithTheSameColumns() throws Exception {
        Path people = folder.resolve("people.tsv");
        Path queries = folder.resolve("queries_hard.tsv");
        List<SearchPeople.Person> made = new PeopleMaker(3).make(500);
        Files.write(people, made.stream().map(SearchPeople.Person::line).toList());
        SearchPeople.Person target = made.get(42);
        Files.writeString(
                queries,
                String.join(
                        "\t", "0", "exact", target.id(), target.name(), target.father(), "" + target.age(), "", "0"));
        Path file = folder.resolve("figures.json");

        int code = new CommandLine(new SearchBench())
                .execute(
                        "--people",
                        people.toString(),
                        "--queries",
                        queries.toString(),
                        "--peers-every",
                        "0",
                        "--json",
                        file.toString());

        assertThat(code).isZero();
        assertThat(SearchPeople.people(people)).isEqualTo(made);
        assertThat(Files.readString(file)).contains("hard");
    }

    @Test
    void theSameSeedMakesTheSamePeopleAndQuestions() throws Exception {
        List<SearchPeople.Person> people = new PeopleMaker(9).make(300);

        assertThat(new PeopleMaker(9).make(300)).isEqualTo(people);
        assertThat(new QueryMaker(9).make(people, 50, true)).isEqualTo(new QueryMaker(9).make(people, 50, true));
        assertThat(new QueryMaker(9).make(people, 50, true)).isNotEqualTo(new QueryMaker(8).make(people, 50, true));
    }
}
