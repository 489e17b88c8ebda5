package org.icjs.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
    private static final String ARREST = Golden.ARREST.envelope().canonical();

    static Stream<String> members() {
        return members(ARREST).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("members")
    void refusesAnEnvelopeThatLacksAMember(String name) {
        Map<String, Json> members = new TreeMap<>(members(ARREST));
        members.remove(name);
        Json lacking = new Json.Obj(members);

        if (name.equals("docket")) {
            assertThat(Envelope.parse(lacking).docket()).isNull();
        } else {
            assertThatThrownBy(() -> Envelope.parse(lacking))
                    .isInstanceOf(FormatException.class)
                    .hasMessageContaining(name);
        }
    }

    @ParameterizedTest
    @MethodSource("members")
    void refusesAMemberOfAnotherType(String name) {
        for (Json wrong : new Json[] {new Json.Null(), new Json.Bool(true), new Json.Arr(List.of(new Json.Null()))}) {
            Map<String, Json> members = new TreeMap<>(members(ARREST));
            members.put(name, wrong);

            assertThatThrownBy(() -> Envelope.parse(new Json.Obj(members))).isInstanceOf(FormatException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "v                | 2",
                "v                | `\"1\"`",
                "id               | `\"01937B3E-0000-7000-8000-000000000003\"`",
                "id               | `\"01937b3e-0000-4000-8000-000000000003\"`",
                "id               | `\"01937b3e-0000-7000-c000-000000000003\"`",
                "id               | `\"1937b3e-0-7000-8000-3\"`",
                "office           | `\"\"`",
                "office           | `\"MZ/PS\"`",
                "office           | `\"../x\"`",
                "office           | `\"MZ PS\"`",
                "office           | `\"Ṭ\"`",
                "seq              | 0",
                "seq              | -1",
                "seq              | 1",
                "prev             | `\"00\"`",
                "prev             | `\"0000000000000000000000000000000000000000000000000000000000000000\"`",
                "prev             | `\"E92022B7162B054B348DDC6EA3DFB17E56770B8557D5D0535FB8CB7EDA05BCF2\"`",
                "docket           | `\"\"`",
                "type             | `\"\"`",
                "typeVersion      | 0",
                "typeVersion      | 2147483648",
                "officer          | `\"\"`",
                "requestKey       | `\"\"`",
                "occurredAt       | `\"2026-11-21T00:00:00Z\"`",
                "occurredAt       | `\"2026-11-21T00:00:00.000+00:00\"`",
                "occurredAt       | `\"2026-11-21T00:00:00.0000Z\"`",
                "occurredAt       | `\"2026-11-21 00:00:00.000Z\"`",
                "occurredAt       | `\"2026-02-29T00:00:00.000Z\"`",
                "occurredAt       | `\"2026-11-21T24:00:00.000Z\"`",
                "occurredAt       | `\"2026-11-21T23:59:60.000Z\"`",
                "recordedAt       | `\"\"`",
                "seen             | `[[\"A\",0]]`",
                "seen             | `[[\"A\",1],[\"A\",2]]`",
                "seen             | `[[\"B\",1],[\"A\",1]]`",
                "seen             | `[[\"A\"]]`",
                "seen             | `[[\"A\",1,1]]`",
                "seen             | `[{\"office\":\"A\",\"seq\":1}]`",
                "commitments      | `{}`",
                "commitments      | `{\"secret\":\"e92022b7162b054b348ddc6ea3dfb17e56770b8557d5d0535fb8cb7eda05bcf2\"}`",
                "commitments      | `{\"open\":\"e920\"}`",
                "other            | 1",
            })
    void refusesABadMember(String name, String json) {
        Map<String, Json> members = new TreeMap<>(members(ARREST));
        members.put(name, Json.read(json));

        assertThatThrownBy(() -> Envelope.parse(new Json.Obj(members)))
                .isInstanceOf(FormatException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void takesARequestKeyOfAHundredCharactersHoweverWide() {
        assertThat(withRequestKey("🏍".repeat(100)).requestKey()).hasSize(200);
        assertThatThrownBy(() -> withRequestKey("🏍".repeat(101))).isInstanceOf(FormatException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01T00:00:00.000Z",
                "1969-12-31T23:59:59.999Z",
                "2024-02-29T12:34:56.789Z",
                "9999-12-31T23:59:59.999Z"
            })
    void timesComeBackAsTheyWere(String time) {
        assertThat(UtcTime.text(UtcTime.parse(time))).isEqualTo(time);
    }

    @Test
    void isReadFromAnyOrderAndSpacing() {
        String spaced =
                ARREST.replace(",", " ,\n").replaceFirst("\\{", "{\"v\":1,").replace(",\n\"v\":1", "");

        assertThat(Envelope.parse(Json.read(spaced))).isEqualTo(Golden.ARREST.envelope());
    }

    @Test
    void isCanonicalAsTheGeneralWriterHasIt() {
        for (WireEntry entry : Golden.ENTRIES) {
            assertThat(Json.read(entry.envelope().canonical()).canonical())
                    .isEqualTo(entry.envelope().canonical());
            assertThat(Json.read(entry.json()).canonical()).isEqualTo(entry.json());
        }
    }

    private static Envelope withRequestKey(String key) {
        Map<String, Json> members = new TreeMap<>(members(ARREST));
        members.put("requestKey", new Json.Str(key));
        return Envelope.parse(new Json.Obj(members));
    }

    private static Map<String, Json> members(String json) {
        return ((Json.Obj) Json.read(json)).members();
    }
}
