package org.icjs.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.icjs.docket.Codec.Read;
import org.icjs.verifier.Group;
import org.icjs.verifier.Json;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodecTest {
    private static final EntryType FIR = EntryType.of(PoliceEntry.FirRegistered.class);

    @TestFactory
    Stream<DynamicTest> anEntryComesBackAsItWas() {
        return EntryType.all().stream()
                .map(type -> DynamicTest.dynamicTest(type.name(), () -> {
                    RandomEntries drafts = new RandomEntries(new SplittableRandom(7), false, List.of());
                    RandomEntries stored = new RandomEntries(new SplittableRandom(8), true, List.of());
                    for (int i = 0; i < 50; i++) {
                        Entry draft = drafts.any(type);
                        assertThat(Codec.read(type, reread(Codec.whole(draft)))).isEqualTo(new Read.Good(draft));
                        Entry entry = stored.any(type);
                        Map<Group, Json.Obj> groups = new HashMap<>();
                        Codec.groups(entry).forEach((group, facts) -> groups.put(group, reread(facts)));
                        assertThat(Codec.stored(type.name(), type.version(), groups))
                                .isEqualTo(entry);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> aFactStandsInItsOwnGroupOnly() {
        return EntryType.all().stream()
                .filter(type -> type.record() != RecordEntry.FactCorrected.class)
                .map(type -> DynamicTest.dynamicTest(type.name(), () -> {
                    Entry entry = new RandomEntries(new SplittableRandom(9), true, List.of()).any(type);
                    Codec.groups(entry)
                            .forEach((group, facts) -> assertThat(
                                            facts.members().keySet())
                                    .allSatisfy(
                                            name -> assertThat(field(type, name).group())
                                                    .isEqualTo(group)));
                }));
    }

    @Test
    void aCorrectionIsAsSensitiveAsWhatItCorrects() {
        RandomEntries entries = new RandomEntries(new SplittableRandom(10), true, List.of());
        EntryType type = EntryType.of(RecordEntry.FactCorrected.class);
        for (int i = 0; i < 30; i++) {
            RecordEntry.FactCorrected correction = (RecordEntry.FactCorrected) entries.any(type);
            assertThat(Codec.groups(correction))
                    .hasEntrySatisfying(
                            correction.group(),
                            facts -> assertThat(facts.members()).containsKey("value"));
        }
    }

    @Test
    void aWithheldGroupLeavesHolesAndTheRestStands() {
        Entry fir = new RandomEntries(new SplittableRandom(11), true, List.of()).any(FIR);
        Map<Group, Json.Obj> open =
                Map.of(Group.OPEN, Objects.requireNonNull(Codec.groups(fir).get(Group.OPEN)));
        PoliceEntry.FirRegistered seen = (PoliceEntry.FirRegistered) Codec.stored(FIR.name(), 1, open);
        assertThat(seen.sections()).isEqualTo(((PoliceEntry.FirRegistered) fir).sections());
        assertThat(seen.complainants()).isEmpty();
        assertThat(seen.contents()).isNull();
    }

    @Test
    void theFirstVersionOfASceneReadsAsNotRecordedByVideo() throws IOException {
        Json.Obj golden = (Json.Obj) Json.read(resource("/docket/police.SceneVisited-1.json"));
        Map<Group, Json.Obj> groups = new HashMap<>();
        golden.members().forEach((word, facts) -> groups.put(Group.of(word), (Json.Obj) facts));
        assertThat(Codec.stored("police.SceneVisited", 1, groups))
                .isEqualTo(new PoliceEntry.SceneVisited("Back window forced with a flat tool.", true, false));
    }

    @Test
    void aTypeOrVersionFromTheFutureIsUnknownAndNotDropped() {
        Map<Group, Json.Obj> body = Map.of(Group.OPEN, new Json.Obj(Map.of("warp", new Json.Num(9))));
        assertThat(Codec.stored("police.Teleported", 1, body)).isEqualTo(new Unknown("police.Teleported", 1));
        assertThat(Codec.stored("police.SceneVisited", 3, body)).isEqualTo(new Unknown("police.SceneVisited", 3));
    }

    @Test
    void whatIsStoredAndDoesNotFitItsTypeIsUnknown() {
        Map<Group, Json.Obj> body = Map.of(Group.OPEN, new Json.Obj(Map.of("forensicTeam", new Json.Str("maybe"))));
        assertThat(Codec.stored("police.SceneVisited", 2, body)).isEqualTo(new Unknown("police.SceneVisited", 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /nonsense                  | "x"                          | /nonsense                  | json.unknown
            /mode                      | "SHOUTED"                    | /mode                      | choice.unknown
            /mode                      | 7                            | /mode                      | json.text
            /receivedAt                | "yesterday"                  | /receivedAt                | moment.form
            /receivedAt                | "0001-01-01T00:00:00Z"       | /receivedAt                | moment.form
            /sections                  | []                           | /sections                  | missing
            /sections                  | "BNS 303(2)"                 | /sections                  | json.list
            /sections                  | ["theft"]                    | /sections/0                | section.form
            /sections                  | ["XYZ 1"]                    | /sections/0                | section.act
            /propertyValueRupees       | -1                           | /propertyValueRupees       | number.bounds
            /propertyValueRupees       | "80000"                      | /propertyValueRupees       | json.number
            /previousConviction        | "no"                         | /previousConviction        | json.boolean
            /number                    | "FIR 1/2026"                 | /number                    | assigned
            /complainants/0/ref        | "P1"                         | /complainants/0/ref        | assigned
            /complainants/0/name       | ""                           | /complainants/0/name       | text.empty
            /complainants/0/name       | "7"                          | /complainants/0/name       | name.noLetter
            /complainants/0/name       | "Mary 🙂"                    | /complainants/0/name       | name.character
            /complainants/0/ageYears   | 131                          | /complainants/0/ageYears   | number.bounds
            /complainants/0/address    | "Chanmari"                   | /complainants/0/address    | json.object
            /magistrate                | "the court"                  | /magistrate                | officeCode.form
            /contents                  | null                         | /contents                  | missing
            """)
    void eachFaultOfAnInputIsNamedAtItsPlace(String at, String json, String pointer, String code) {
        assertThat(faults(at, Json.read(json))).containsExactly(new Fault(pointer, code));
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        Json.Obj nothing = new Json.Obj(Map.of("who", new Json.Bool(true)));
        assertThat(((Read.Bad) Codec.read(FIR, nothing)).faults())
                .contains(
                        new Fault("/who", "json.unknown"),
                        new Fault("/mode", "missing"),
                        new Fault("/complainants", "missing"),
                        new Fault("/place", "missing"));
    }

    @Test
    void aTextAtItsLongestIsTakenAndOneLongerIsNot() {
        assertThat(faults("/delayReason", new Json.Str("ṭ".repeat(1000)))).isEmpty();
        assertThat(faults("/delayReason", new Json.Str("ṭ".repeat(1001))))
                .containsExactly(new Fault("/delayReason", "text.tooLong"));
    }

    private static List<Fault> faults(String at, Json value) {
        Json.Obj good = Codec.whole(AFir.of("BNS 303(2)").entry());
        Read read = Codec.read(FIR, (Json.Obj) put(good, at.substring(1).split("/"), 0, value));
        return read instanceof Read.Bad(var faults) ? faults : List.of();
    }

    private static Json put(Json in, String[] steps, int depth, Json value) {
        if (depth == steps.length) {
            return value;
        }
        String step = steps[depth];
        return switch (in) {
            case Json.Obj(var members) -> {
                Map<String, Json> changed = new HashMap<>(members);
                changed.put(step, put(members.getOrDefault(step, new Json.Null()), steps, depth + 1, value));
                yield new Json.Obj(changed);
            }
            case Json.Arr(var items) -> {
                List<Json> changed = new ArrayList<>(items);
                int index = Integer.parseInt(step);
                changed.set(index, put(items.get(index), steps, depth + 1, value));
                yield new Json.Arr(changed);
            }
            default -> value;
        };
    }

    private static Field field(EntryType type, String name) {
        return type.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Json.Obj reread(Json.Obj object) {
        return (Json.Obj) Json.read(object.canonical());
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(CodecTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}
