package org.icjs.web.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.icjs.docket.Ask;
import org.icjs.docket.Codec;
import org.icjs.docket.EntryType;
import org.icjs.docket.Field;
import org.icjs.docket.RandomEntries;
import org.icjs.verifier.Json;
import org.icjs.web.Messages;
import org.icjs.web.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schema and the program read the same: what the program takes, the schema takes; what is named wrong, both refuse. */
class SchemasTest {
    private static final int EACH = 60;
    private static final Schemas SCHEMAS = new Schemas(new Texts(Messages.source(), Locale.ENGLISH));
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static Schema schema(EntryType type) {
        return REGISTRY.getSchema(SCHEMAS.json(type).canonical(), InputFormat.JSON);
    }

    private static List<String> refusals(Schema schema, Json body) {
        return schema.validate(body.canonical(), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static boolean takes(EntryType type, Json.Obj body) {
        return Codec.read(type, body) instanceof Codec.Read.Good;
    }

    private static EntryType type(String name) {
        return EntryType.named(name).orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> whatTheProgramTakesTheSchemaTakes() {
        return EntryType.all().stream()
                .map(type -> DynamicTest.dynamicTest(type.name(), () -> {
                    Schema schema = schema(type);
                    RandomEntries entries =
                            new RandomEntries(new SplittableRandom(type.name().hashCode()), false, List.of());
                    for (int i = 0; i < EACH; i++) {
                        Json.Obj body = Codec.whole(entries.any(type));
                        assertThat(takes(type, body)).isTrue();
                        assertThat(refusals(schema, body)).isEmpty();
                        Json.Obj nulls = withNulls(type, body);
                        assertThat(takes(type, nulls)).isTrue();
                        assertThat(refusals(schema, nulls)).isEmpty();
                    }
                }));
    }

    /** What may be left out may also be null. */
    private static Json.Obj withNulls(EntryType type, Json.Obj body) {
        Map<String, Json> members = new HashMap<>(body.members());
        for (Field field : type.fields()) {
            if (field.ask() != Ask.REQUIRED && !field.assigned()) {
                members.putIfAbsent(field.name(), new Json.Null());
            }
        }
        return new Json.Obj(members);
    }

    /** One change at a time, of a body that was right. */
    @TestFactory
    Stream<DynamicTest> whatIsWrongBothRefuse() {
        return EntryType.all().stream()
                .map(type -> DynamicTest.dynamicTest(type.name(), () -> {
                    Schema schema = schema(type);
                    Json.Obj body = Codec.whole(new RandomEntries(new SplittableRandom(3), false, List.of()).any(type));
                    for (Json.Obj wrong : wrong(type, body)) {
                        assertThat(takes(type, wrong)).as(wrong.canonical()).isFalse();
                        assertThat(refusals(schema, wrong))
                                .as(wrong.canonical())
                                .isNotEmpty();
                    }
                }));
    }

    private static List<Json.Obj> wrong(EntryType type, Json.Obj body) {
        List<Json.Obj> all = new ArrayList<>();
        all.add(with(body, "unknown", new Json.Str("x")));
        for (Field field : type.fields()) {
            if (field.assigned()) {
                all.add(with(body, field.name(), new Json.Str("FIR 1/2026")));
                continue;
            }
            if (field.ask() == Ask.REQUIRED) {
                Map<String, Json> less = new HashMap<>(body.members());
                less.remove(field.name());
                all.add(new Json.Obj(less));
                all.add(with(body, field.name(), new Json.Null()));
            }
            all.add(with(body, field.name(), new Json.Arr(List.of(new Json.Arr(List.of())))));
            all.add(with(body, field.name(), new Json.Num(-1)));
            all.add(with(body, field.name(), new Json.Str("")));
            all.add(with(body, field.name(), new Json.Str(" ".repeat(5))));
        }
        return all;
    }

    private static Json.Obj with(Json.Obj body, String name, Json value) {
        Map<String, Json> members = new HashMap<>(body.members());
        members.put(name, value);
        return new Json.Obj(members);
    }

    @Test
    void namedBadValuesAreRefusedByBoth() {
        Json.Obj body = Codec.whole(
                new RandomEntries(new SplittableRandom(5), false, List.of()).any(type("police.FirRegistered")));
        Map<String, Json> bad = new HashMap<>();
        bad.put("mode", new Json.Str("TELEPATHIC"));
        bad.put("receivedAt", new Json.Str("yesterday"));
        bad.put("sections", new Json.Arr(List.of()));
        bad.put("propertyValueRupees", new Json.Num(2_000_000_000_000L));
        bad.put("previousConviction", new Json.Str("true"));
        bad.put("contents", new Json.Str("x".repeat(20_001)));
        bad.put("magistrate", new Json.Str("the court"));
        bad.put(
                "place",
                new Json.Obj(Map.of("where", new Json.Str("Chanmari"), "area", new Json.Str("VILLAGE 264132"))));
        bad.put("complainants", new Json.Arr(List.of(new Json.Obj(Map.of("name", new Json.Str("A"))))));
        bad.forEach((name, value) -> {
            Json.Obj wrong = with(body, name, value);
            assertThat(takes(type("police.FirRegistered"), wrong)).as(name).isFalse();
            assertThat(refusals(schema(type("police.FirRegistered")), wrong))
                    .as(name)
                    .isNotEmpty();
        });
    }

    @Test
    void aSchemaNamesFactsLawAndWords() {
        Json.Obj fir = SCHEMAS.json(type("police.FirRegistered"));

        assertThat(fir.canonical())
                .contains(
                        "\"$id\":\"urn:icjs:schema:police.FirRegistered:1\"",
                        "\"title\":\"FIR registered\"",
                        "\"x-law\":[\"BNSS 173(1)\"]",
                        "\"x-fact\":\"SECTIONS_ALLEGED\"",
                        "\"ORAL\":\"Orally\"")
                .doesNotContain("\"number\":", "\"ref\":");
    }

    @Test
    void theDescriptionOfTheApiRefersOnlyToWhatItHolds() {
        Json.Obj api = new OpenApi(new Texts(Messages.source(), Locale.ENGLISH))
                .document(List.of(
                        new Operation("post", "/api/v1/entries", "file", List.of(), true, false),
                        new Operation(
                                "get",
                                "/api/v1/dockets/{id}",
                                "docket",
                                List.of(new Operation.Parameter("id", "path", true, false)),
                                false,
                                false)));
        String text = api.canonical();
        Json.Obj components =
                (Json.Obj) java.util.Objects.requireNonNull(api.members().get("components"));

        assertThat(text).contains("\"openapi\":\"3.1.0\"", "\"/api/v1/entries\":{\"post\":");
        java.util.regex.Matcher refs = java.util.regex.Pattern.compile("\"#/components/([a-z]+)/([^\"]+)\"")
                .matcher(text);
        int met = 0;
        while (refs.find()) {
            Json.Obj kind = (Json.Obj)
                    java.util.Objects.requireNonNull(components.members().get(refs.group(1)));
            assertThat(kind.members()).containsKey(refs.group(2));
            met++;
        }
        assertThat(met).isGreaterThan(EntryType.all().size());
    }
}
