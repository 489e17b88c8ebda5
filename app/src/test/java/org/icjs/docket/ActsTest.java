package org.icjs.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the acts of all pillars together. */
class ActsTest {
    private static final Set<Class<?>> OF_THE_SYSTEM = Set.of(
            RecordEntry.CopyIssued.class,
            RecordEntry.PaperSigned.class,
            RecordEntry.BodyErased.class,
            RecordEntry.OfficeKeyIssued.class,
            RecordEntry.OfficeKeyRevoked.class);

    @Test
    void everyTypeThatAnOfficerFilesHasOneAct() {
        List<Class<?>> filed = EntryType.all().stream()
                .<Class<?>>map(EntryType::record)
                .filter(type -> !OF_THE_SYSTEM.contains(type))
                .toList();
        assertThat(AllActs.find().stream().<Class<?>>map(Act::entry).toList())
                .containsExactlyInAnyOrderElementsOf(filed);
    }

    @Test
    void anActStandsInThePillarOfItsEntry() {
        assertThat(AllActs.find()).allSatisfy(act -> {
            String agency = EntryType.of(act.entry()).agency();
            assertThat(act.getClass().getPackageName())
                    .startsWith("org.icjs." + (agency.equals("record") ? "desk" : agency) + ".");
        });
    }

    @Test
    void onlyAFirTheGeneralDiaryOrAnApplicationForClearanceOpensAFile() {
        Docket empty = Docket.empty(new PaperJournal(List.of()).newCase());
        assertThat(AllActs.find())
                .allSatisfy(act -> assertThat(act.offers(empty).isEmpty())
                        .as(act.toString())
                        .isEqualTo(act.entry() != PoliceEntry.FirRegistered.class
                                && act.entry() != StationEntry.GeneralDiaryEntered.class
                                && act.entry() != ClearanceEntry.ClearanceApplied.class));
    }

    @Test
    void everyFindingHasItsWordsAndNoWordsAreLeftOver() throws IOException {
        Set<String> codes = codes();
        assertThat(codes).hasSizeGreaterThan(150);
        Properties texts = texts();
        assertThat(texts.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        codes.stream().map(code -> "finding." + code).toList());
    }

    @Test
    void everyTextSaysWhatIsWrongInWholeSentences() throws IOException {
        Properties texts = texts();
        assertThat(texts.stringPropertyNames()).allSatisfy(key -> {
            String text = new MessageFormat(texts.getProperty(key)).format(new Object[] {"one", "two"});
            assertThat(text).as(key).endsWith(".").doesNotContain("{");
            assertThat(texts.getProperty(key))
                    .as("%s: a lone ' is lost by MessageFormat", key)
                    .doesNotContain("'");
        });
    }

    /** Codes stand in the sources as the argument after the pointer. */
    private static Set<String> codes() throws IOException {
        Pattern raised =
                Pattern.compile("\"(?:/\\w+)?\",\\s*\"([a-z][A-Za-z]*\\.[A-Za-z]+)\",\\s*\"(?:[A-Z]+ [^\"]+)?\"");
        Set<String> codes = new TreeSet<>(Set.of(
                // Raised with a pointer that is computed.
                "known",
                "missing",
                "moment.future",
                "list.repeated",
                "entry.otherPerson",
                "person.unknown",
                "exhibit.unknown",
                "entry.unknown",
                "area.unknown",
                "section.unknown",
                "section.noSuchLimb",
                "section.oneLimb",
                "section.noLimbs",
                "office.unfit",
                "docket.unopened",
                "docket.opened",
                "handover.closed",
                "date.past"));
        for (String module :
                List.of("docket", "journal", "police", "forensics", "prosecution", "courts", "prisons", "desk")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/icjs", module))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    Matcher found = raised.matcher(Files.readString(file));
                    while (found.find()) {
                        codes.add(found.group(1));
                    }
                }
            }
        }
        return codes;
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (InputStream in =
                        Objects.requireNonNull(ActsTest.class.getResourceAsStream("/messages/findings_en.properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
