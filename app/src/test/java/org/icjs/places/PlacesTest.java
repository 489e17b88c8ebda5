package org.icjs.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.icjs.kernel.AreaCode;
import org.icjs.kernel.AreaLevel;
import org.icjs.kernel.District;
import org.icjs.web.Areas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Codes, names, populations and times of places, and what a newer release changes. */
class PlacesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private final Gazetteer shipped = GazetteerFile.shipped();

    @TempDir
    Path folder;

    @Test
    void theStateStandsWithItsDistrictsBlocksTownsAndVillageCouncils() {
        assertThat(shipped.on(AreaLevel.DISTRICT, TODAY)).hasSize(11);
        assertThat(shipped.on(AreaLevel.SUBDISTRICT, TODAY)).hasSize(26);
        assertThat(shipped.on(AreaLevel.BLOCK, TODAY)).hasSize(26);
        assertThat(shipped.on(AreaLevel.TOWN, TODAY)).hasSize(23);
        assertThat(shipped.on(AreaLevel.VILLAGE_COUNCIL, TODAY)).hasSize(834);
    }

    @Test
    void theDistrictsCountedIn2011AddUpToTheState() {
        long districts = shipped.on(AreaLevel.DISTRICT, TODAY).stream()
                .flatMap(area -> area.populations().values().stream())
                .mapToLong(Long::longValue)
                .sum();
        assertThat(shipped.find(AreaLevel.STATE, "15").orElseThrow().populations())
                .containsEntry(2011, districts);
    }

    @Test
    void threeDistrictsBeganIn2019AndHaveNoRateOfTheirOwn() {
        assertThat(shipped.on(AreaLevel.DISTRICT, LocalDate.of(2018, 12, 31))).hasSize(8);
        assertThat(shipped.on(AreaLevel.DISTRICT, LocalDate.of(2019, 1, 1))).hasSize(11);
        Area hnahthial = shipped.find(AreaLevel.DISTRICT, "726").orElseThrow();
        assertThat(hnahthial.perLakh(12)).isEmpty();
        assertThat(hnahthial.carvedFrom()).isEqualTo("265");
    }

    @Test
    void aRateNamesWhatItWasDividedBy() {
        Area.Rate rate = shipped.find(AreaLevel.DISTRICT, "261")
                .orElseThrow()
                .perLakh(1764)
                .orElseThrow();
        assertThat(rate.perLakh()).isBetween(440.6, 440.7);
        assertThat(rate.population()).isEqualTo(400_309);
        assertThat(rate.year()).isEqualTo(2011);
    }

    @Test
    void aPlaceIsFoundByAnOlderNameAndWhateverTheMarks() {
        assertThat(shipped.named("Saiha", 5)).extracting(Area::code).contains("267");
        assertThat(shipped.named("  lungLEH", 5)).extracting(Area::code).containsExactly("265");
        assertThat(shipped.named("...", 5)).isEmpty();
        Area aizawl = shipped.find(AreaLevel.DISTRICT, "261").orElseThrow();
        assertThat(shipped.around(aizawl).orElseThrow().name()).isEqualTo("Mizoram");
    }

    @Test
    void aTypedPlaceIsTakenForOneOnlyWhereNoOtherCanBeMeant() {
        AreaCode aibawk = new AreaCode(AreaLevel.VILLAGE_COUNCIL, "264529");
        assertThat(shipped.read("  ailawng ").one()).contains(aibawk);
        assertThat(shipped.read("264529").one()).contains(aibawk);
        assertThat(shipped.read("VILLAGE_COUNCIL 264529").one()).contains(aibawk);
        assertThat(shipped.text(aibawk)).isEqualTo("Ailawng (LGD 264529)");
        assertThat(shipped.read(shipped.text(aibawk)).one()).contains(aibawk);
        assertThat(shipped.read("Ailawng (LGD 1)").one()).isEmpty();

        // A town, a block and a sub-district are called Champhai; the district is chosen by itself.
        assertThat(shipped.read("Champhai").one()).isEmpty();
        assertThat(shipped.read("Champhai").near())
                .extracting(AreaCode::level)
                .contains(AreaLevel.TOWN, AreaLevel.BLOCK, AreaLevel.SUBDISTRICT)
                .doesNotContain(AreaLevel.DISTRICT);
        assertThat(shipped.read("Aila").near()).contains(aibawk);
        assertThat(shipped.read("Atlantis")).isEqualTo(new Areas.Read(Optional.empty(), List.of()));
        for (String odd : List.of("", " ", "(LGD 264529)", "x".repeat(30_000), "\u0000", "'; drop table")) {
            assertThat(shipped.read(odd).one()).as(odd).isEmpty();
        }
    }

    @Test
    void everyPlaceIsKnownAgainByItsText() {
        assertThat(shipped.all())
                .filteredOn(area -> area.level() != AreaLevel.DISTRICT)
                .allSatisfy(area ->
                        assertThat(shipped.read(shipped.text(area.key())).one()).contains(area.key()));
    }

    @Test
    void aPlaceLiesWhereTheDirectoryDoesNotKnowBetter() {
        District aizawl = new District("261");
        assertThat(shipped.lies(new AreaCode(AreaLevel.VILLAGE_COUNCIL, "264529"), aizawl))
                .isTrue();
        assertThat(shipped.lies(new AreaCode(AreaLevel.BLOCK, "2387"), aizawl)).isTrue();
        assertThat(shipped.lies(new AreaCode(AreaLevel.BLOCK, "2402"), aizawl)).isFalse();
        assertThat(shipped.lies(new AreaCode(AreaLevel.STATE, "18"), aizawl)).isFalse();
        assertThat(shipped.lies(new AreaCode(AreaLevel.TOWN, "1"), aizawl)).isFalse();
    }

    @Test
    void aReleaseRenamesMovesBeginsAndEndsPlacesAndTakesNoneAway() throws IOException {
        Path list = Files.writeString(folder.resolve("districts.csv"), """
                "State Code","State Name","District Code","District Name"
                15,MIZORAM,261,AIZAWL
                15,MIZORAM,262,CHAMPHAI
                15,MIZORAM,726,Hnahthial
                15,MIZORAM,728,KHAWZAWL
                15,MIZORAM,263,KOLASIB
                15,MIZORAM,264,LAWNGTLAI
                15,MIZORAM,265,LUNGLEI
                15,MIZORAM,266,MAMIT
                15,MIZORAM,267,SAIHA
                15,MIZORAM,727,SAITUAL NEW
                15,MIZORAM,900,TLABUNG
                14,MANIPUR,999,ELSEWHERE
                """);
        assertThat(run("import", list.toString(), "--dry-run", "--as-of", "2027-01-01"))
                .contains("ended    DISTRICT 268 Serchhip")
                .contains("new      DISTRICT 900 TLABUNG")
                .contains("renamed  DISTRICT 727 Saitual: now SAITUAL NEW")
                .contains("3 differences; nothing was changed.");
        assertThat(folder.resolve("places.csv")).doesNotExist();

        run("import", list.toString(), "--as-of", "2027-01-01");

        Gazetteer after = GazetteerFile.in(folder);
        Area serchhip = after.find(AreaLevel.DISTRICT, "268").orElseThrow();
        assertThat(serchhip.isOn(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(serchhip.isOn(LocalDate.of(2027, 1, 2))).isFalse();
        assertThat(serchhip.populations()).containsEntry(2011, 64_937L);
        assertThat(after.find(AreaLevel.DISTRICT, "900").orElseThrow().isOn(LocalDate.of(2026, 12, 31)))
                .isFalse();
        assertThat(after.named("saitual", 5)).extracting(Area::code).contains("727");
        assertThat(after.find(AreaLevel.DISTRICT, "999")).isEmpty();
        assertThat(run("import", list.toString(), "--as-of", "2027-02-01")).contains("0 differences");
    }

    @Test
    void aCensusLoadsByTheSameCommand() throws IOException {
        Path figures = Files.writeString(folder.resolve("census.csv"), """
                level,code,population
                DISTRICT,726,30111
                DISTRICT,261,450000
                """);

        assertThat(run("import", figures.toString(), "--census", "2027"))
                .contains("counted  DISTRICT 726 Hnahthial: 30111 persons in 2027");

        Gazetteer after = GazetteerFile.in(folder);
        assertThat(after.find(AreaLevel.DISTRICT, "261").orElseThrow().populations())
                .isEqualTo(new TreeMap<>(java.util.Map.of(2011, 400_309L, 2027, 450_000L)));
        assertThat(after.find(AreaLevel.DISTRICT, "726")
                        .orElseThrow()
                        .perLakh(3)
                        .orElseThrow()
                        .year())
                .isEqualTo(2027);
    }

    @Test
    void whatIsNoListIsRefusedWithItsLineAndChangesNothing() throws IOException {
        for (List<String> bad : List.of(
                List.of("<html>no</html>\nx", "names none of the columns"),
                List.of("", "has no rows"),
                List.of("State Code,District Code,District Name\n15,26x,Aizawl", "Line 2: a code of digits"),
                List.of(
                        "State Code,District Code,District Name\n15,261,A\n15,261,B",
                        "Line 3: the code 261 stands there twice"),
                List.of("State Code,District Code,District Name\n9,261,A", "no row of State 15"),
                List.of("level,code,population\nDISTRICT,261,many", "Line 2: the population is no number"),
                List.of("level,code,population\nPLANET,3,8", "Line 2: there is no place"))) {
            Path file = Files.writeString(folder.resolve("bad.csv"), bad.getFirst());
            assertThat(run("import", file.toString())).as(bad.getFirst()).contains(bad.getLast());
        }
        assertThat(run("import", folder.resolve("absent.csv").toString())).contains("There is no file");
        Files.write(folder.resolve("latin.csv"), new byte[] {'a', (byte) 0xE9, '\n'});
        assertThat(run("import", folder.resolve("latin.csv").toString())).contains("not in UTF-8");
        assertThat(folder.resolve("places.csv")).doesNotExist();
    }

    private String run(String... words) {
        StringWriter said = new StringWriter();
        CommandLine command = new CommandLine(new PlacesCommand());
        command.setOut(new PrintWriter(said));
        command.setErr(new PrintWriter(said));
        List<String> all = new java.util.ArrayList<>(List.of(words));
        all.addAll(List.of("--data", folder.toString()));
        command.execute(all.toArray(String[]::new));
        return said.toString();
    }
}
