package org.icjs.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.icjs.docket.Ask;
import org.icjs.docket.Codec;
import org.icjs.docket.Entry;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fault;
import org.icjs.docket.Field;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.RandomEntries;
import org.icjs.docket.RecordShape;
import org.icjs.docket.Shape;
import org.icjs.verifier.Json;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Whatever an officer can state, a form can carry. */
class BindingTest {
    private static final int EACH = 60;

    @TestFactory
    Stream<DynamicTest> everyEntryComesBackFromItsForm() {
        return EntryType.all().stream()
                .map(type -> DynamicTest.dynamicTest(type.name(), () -> {
                    RandomEntries entries =
                            new RandomEntries(new SplittableRandom(type.name().hashCode()), false, List.of());
                    for (int i = 0; i < EACH; i++) {
                        Entry entry = entries.any(type);
                        Json.Obj body = (Json.Obj) minutes(type.shape(), Codec.whole(entry));
                        MultiValueMap<String, String> inputs = Inputs.of(type, body);
                        inputs.set("occurredAt.date", "2026-11-23");
                        inputs.set("occurredAt.time", "14:05");
                        Bound bound = Form.bind(type, inputs, Map.of());

                        assertThat(bound.faults()).isEmpty();
                        assertThat(bound.body().canonical()).isEqualTo(body.canonical());
                        assertThat(Codec.whole(Objects.requireNonNull(bound.entry()))
                                        .canonical())
                                .isEqualTo(body.canonical());
                    }
                }));
    }

    /** As a form can state it: to the minute, and without lists that are empty where nothing is as good. */
    private static Json minutes(RecordShape shape, Json.Obj body) {
        Map<String, Json> members = new HashMap<>();
        for (Field field : shape.fields()) {
            Json value = body.members().get(field.name());
            boolean optional = field.ask() == Ask.OPTIONAL || field.ask() == Ask.OPTIONAL_UNLESS_KNOWN;
            if (value != null && !(optional && value instanceof Json.Arr(var items) && items.isEmpty())) {
                members.put(field.name(), minutes(field.shape(), value));
            }
        }
        return new Json.Obj(members);
    }

    private static Json minutes(Shape shape, Json value) {
        return switch (shape) {
            case Shape.Moment _
            when value instanceof Json.Str(var text) -> new Json.Str(text.substring(0, 17) + "00.000Z");
            case Shape.Many(var of, var _, var _)
            when value instanceof Json.Arr(var items) ->
                new Json.Arr(distinct(of, items).stream()
                        .map(item -> minutes(of, item))
                        .toList());
            case Shape.Parts(var record) when value instanceof Json.Obj part -> minutes(record, part);
            default -> value;
        };
    }

    /** Boxes to tick say each thing once. */
    private static List<Json> distinct(Shape of, List<Json> items) {
        boolean ticked = of instanceof Shape.Choice
                || (of instanceof Shape.Value(var type) && type.getSimpleName().endsWith("Ref"));
        return ticked ? items.stream().distinct().toList() : items;
    }

    @Test
    void hostileInputIsRefusedNotThrown() {
        EntryType type = EntryType.of(PoliceEntry.FirRegistered.class);
        SplittableRandom random = new SplittableRandom(7);
        String[] names = {
            "sections.0",
            "sections.999",
            "sections.-1",
            "sections.x",
            "complainants.0.name",
            "complainants.0.address.where",
            "complainants.00.name",
            "contents",
            "propertyValueRupees",
            "receivedAt.date",
            "receivedAt.time",
            "mode",
            "previousConviction",
            "number",
            "suspects.0.ref",
            "suspects",
            "suspects._",
            "occurredAt.date",
            "place",
            "place.where",
            "place.district",
            "magistrate",
            "..",
            "",
            "complainants.0.0.0",
            "_add",
            "_remove"
        };
        String[] values = {
            "",
            " ",
            "\u0000",
            "\ud800",
            "x".repeat(30_000),
            "-1",
            "99999999999999999999",
            "true",
            "null",
            "[]",
            "{}",
            "2026-13-45",
            "25:61",
            "🙂",
            "\u202e",
            "P1",
            "FIR 1/2026",
            "<b>",
            "1e9",
            "0x1",
            "BNS 303(2)"
        };
        for (int round = 0; round < 4000; round++) {
            LinkedMultiValueMap<String, String> inputs = new LinkedMultiValueMap<>();
            for (int i = 0; i < 12; i++) {
                inputs.add(names[random.nextInt(names.length)], values[random.nextInt(values.length)]);
            }
            assertThat(Form.bind(type, inputs, Map.of()).faults()).isNotEmpty();
            assertThat(new Typed(inputs).changed()).isNotNull();
        }
    }

    @Test
    void aNumberThatTheSystemGivesCanNotBeTyped() {
        EntryType type = EntryType.of(PoliceEntry.FirRegistered.class);
        Bound bound = Form.bind(type, new LinkedMultiValueMap<>(Map.of("number", List.of("FIR 1/2026"))), Map.of());

        assertThat(bound.body().members()).doesNotContainKey("number");
    }

    @Test
    void aLoneSurrogateIsAFaultAtItsInput() {
        EntryType type = EntryType.of(PoliceEntry.DiaryWritten.class);
        Bound bound = Form.bind(
                type,
                new LinkedMultiValueMap<>(Map.of(
                        "text",
                        List.of("a\ud800b"),
                        "occurredAt.date",
                        List.of("2026-11-23"),
                        "occurredAt.time",
                        List.of("14:05"))),
                Map.of());

        assertThat(bound.faults()).containsExactly(new Fault("/text", "text.control"));
    }
}
