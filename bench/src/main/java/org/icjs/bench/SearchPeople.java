package org.icjs.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.icjs.matching.Abode;
import org.icjs.matching.BirthYears;
import org.icjs.matching.Gender;
import org.icjs.matching.Particulars;
import org.icjs.search.index.Item;
import org.icjs.search.index.ItemKind;

/** People who are searched, and questions of which it is known who is meant. */
final class SearchPeople {
    /** The day on which all ages are told. */
    static final LocalDate TOLD = LocalDate.of(2026, 11, 23);

    private SearchPeople() {}

    /** A line of the people's file: id, name, father, mother, gender, age, district, village, mizo. */
    record Person(
            String id,
            String name,
            String father,
            String mother,
            String gender,
            int age,
            String district,
            String village,
            boolean mizo) {

        Particulars particulars() {
            return new Particulars(
                    List.of(name),
                    listed(father),
                    mother.isEmpty() ? null : mother,
                    gender.equals("f") ? Gender.FEMALE : Gender.MALE,
                    BirthYears.ofAge(age, TOLD),
                    List.of(new Abode(district, village.isEmpty() ? null : village)));
        }

        Item item() {
            return new Item(id, ItemKind.PERSON, particulars(), List.of(), "", Map.of(), Map.of());
        }

        String line() {
            return String.join(
                    "\t", id, name, father, mother, gender, Integer.toString(age), district, village, mizo ? "1" : "0");
        }
    }

    /**
     * A line of a queries' file: id, kind, target id, name, father, age, district, mizo.
     *
     * @param age below 0 if not told
     */
    record Query(
            String id, String kind, String target, String name, String father, int age, String district, boolean mizo) {
        Particulars particulars() {
            return new Particulars(
                    listed(name),
                    listed(father),
                    null,
                    null,
                    age < 0 ? null : BirthYears.ofAge(age, TOLD),
                    district.isEmpty() ? List.of() : List.of(new Abode(district, null)));
        }
    }

    private static List<String> listed(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    static List<Person> people(Path file) throws IOException {
        List<Person> people = new ArrayList<>();
        try (BufferedReader lines = reader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] part = line.split("\t", -1);
                if (part.length >= 9 && part[5].matches("\\d+")) {
                    people.add(new Person(
                            part[0],
                            part[1],
                            part[2],
                            part[3],
                            part[4],
                            Integer.parseInt(part[5]),
                            part[6],
                            part[7],
                            part[8].equals("1")));
                }
            }
        }
        return people;
    }

    static List<Query> queries(Path file) throws IOException {
        List<Query> queries = new ArrayList<>();
        try (BufferedReader lines = reader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] part = line.split("\t", -1);
                if (part.length >= 8 && !part[0].equals("id")) {
                    int age = part[5].matches("\\d+") ? Integer.parseInt(part[5]) : -1;
                    queries.add(
                            new Query(part[0], part[1], part[2], part[3], part[4], age, part[6], part[7].equals("1")));
                }
            }
        }
        return queries;
    }

    private static BufferedReader reader(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        boolean packed = file.toString().endsWith(".gz");
        return new BufferedReader(new InputStreamReader(packed ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
    }
}
