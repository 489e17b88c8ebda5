package org.icjs.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    @Test
    void ofThoseWhoAreAskedForInTheSameWayChanceSaysWhoWasMeant() {
        List<SearchPeople.Person> people = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            people.add(person(i, "anil " + (char) ('a' + i), 30));
        }
        people.add(person(20, "anil z", 34));
        people.add(person(21, "sunil z", 30));
        SearchPeople.Query firstName = new SearchPeople.Query("0", "truncated", "3", "anil", "", 30, "", false);
        SearchPeople.Query whole = new SearchPeople.Query("1", "exact", "3", "anil d", "", 30, "", false);

        SearchCeiling ceiling = SearchCeiling.of(people, List.of(firstName, whole), true);

        assertThat(ceiling.atTen()).isEqualTo(75);
        assertThat(ceiling.atOne()).isEqualTo(52.5);
    }

    private static SearchPeople.Person person(int id, String name, int age) {
        return new SearchPeople.Person(Integer.toString(id), name, "", "", "m", age, "d001", "v00001", false);
    }
}
