package org.icjs.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.icjs.verifier.JsonException.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private static final int ROUNDS = 3000;

    @Test
    void readsEveryKindOfValue() {
        Json json = Json.read(
                " { \"b\" : [ 1 , -2 , \"x\\u0041\\ud83d\\ude00\" , true , false , null , {} , [] ] , \"a\" : 0 } ");

        assertThat(json)
                .isEqualTo(new Json.Obj(Map.of(
                        "a",
                        new Json.Num(0),
                        "b",
                        new Json.Arr(List.of(
                                new Json.Num(1),
                                new Json.Num(-2),
                                new Json.Str("xA😀"),
                                new Json.Bool(true),
                                new Json.Bool(false),
                                new Json.Null(),
                                new Json.Obj(Map.of()),
                                new Json.Arr(List.of()))))));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, UNEXPECTED_END, 0",
                "` `, UNEXPECTED_END, 1",
                "`{`, UNEXPECTED_END, 1",
                "`[1`, UNEXPECTED_END, 2",
                "`\"abc`, UNEXPECTED_END, 4",
                "`\"a\\`, UNEXPECTED_END, 3",
                "`\"\\u00`, UNEXPECTED_END, 5",
                "`-`, SYNTAX, 0",
                "`{\"a\"}`, SYNTAX, 4",
                "`{a:1}`, SYNTAX, 1",
                "`{'a':1}`, SYNTAX, 1",
                "`{\"a\":1,}`, SYNTAX, 7",
                "`[1,]`, SYNTAX, 3",
                "`[1 2]`, SYNTAX, 3",
                "`[,1]`, SYNTAX, 1",
                "`01`, SYNTAX, 0",
                "`+1`, SYNTAX, 0",
                "`.5`, SYNTAX, 0",
                "`-a`, SYNTAX, 0",
                "`1.`, UNEXPECTED_END, 2",
                "`1.e1`, SYNTAX, 2",
                "`1ee1`, SYNTAX, 2",
                "`nul`, SYNTAX, 0",
                "`True`, SYNTAX, 0",
                "`NaN`, SYNTAX, 0",
                "`/*c*/1`, SYNTAX, 0",
                "`\uFEFF1`, SYNTAX, 0",
                "`\u00a01`, SYNTAX, 0",
                "`1 2`, TRAILING_TEXT, 2",
                "`{} {}`, TRAILING_TEXT, 3",
                "`truefalse`, TRAILING_TEXT, 4",
                "`{\"a\":1,\"a\":1}`, DUPLICATE_KEY, 7",
                "`{\"a\":1,\"\\u0061\":2}`, DUPLICATE_KEY, 7",
                "`1.0`, NUMBER_NOT_INTEGER, 0",
                "`1e2`, NUMBER_NOT_INTEGER, 0",
                "`-0`, NUMBER_NOT_INTEGER, 0",
                "`[9007199254740992]`, NUMBER_OUT_OF_RANGE, 1",
                "`-9007199254740992`, NUMBER_OUT_OF_RANGE, 0",
                "`99999999999999999999999`, NUMBER_OUT_OF_RANGE, 0",
                "`\"\t\"`, CONTROL_CHARACTER, 1",
                "`\"\u0000\"`, CONTROL_CHARACTER, 1",
                "`\"\\x41\"`, BAD_ESCAPE, 2",
                "`\"\\u00g0\"`, BAD_ESCAPE, 5",
                "`\"\\u٠٠٤١\"`, BAD_ESCAPE, 3",
                "`\"a\\ud800\"`, LONE_SURROGATE, 2",
                "`\"\\ud800\\u0041\"`, LONE_SURROGATE, 1",
                "`\"\\ud800x\"`, LONE_SURROGATE, 1",
                "`\"\\udc00\"`, LONE_SURROGATE, 1",
                "`{\"\\ud800\":1}`, LONE_SURROGATE, 2",
            })
    void refusesWhatIsOutsideTheProfile(String text, Code code, int offset) {
        JsonException refusal = catchThrowableOfType(JsonException.class, () -> Json.read(text));

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.offset()).isEqualTo(offset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22ff22", "22c08022", "22eda08022", "22e28222", "c3", "22f490808022"})
    void refusesBytesThatAreNotUtf8(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);

        assertThat(catchThrowableOfType(JsonException.class, () -> Json.read(bytes))
                        .code())
                .isEqualTo(Code.NOT_UTF8);
    }

    @Test
    void refusesARawLoneSurrogate() {
        assertThat(catchThrowableOfType(JsonException.class, () -> Json.read("\"\ud800\""))
                        .code())
                .isEqualTo(Code.LONE_SURROGATE);
        assertThatThrownBy(() -> new Json.Str("\udc00\ud800")).isInstanceOf(FormatException.class);
        assertThatThrownBy(() -> new Json.Obj(Map.of("\ud800", new Json.Null())))
                .isInstanceOf(FormatException.class);
    }

    @Test
    void readsSixtyFourLevelsAndNotOneMore() {
        String deep = "[".repeat(64) + "]".repeat(64);

        assertThat(Json.read(deep).canonical()).isEqualTo(deep);
        JsonException refusal = catchThrowableOfType(JsonException.class, () -> Json.read("[" + deep + "]"));
        assertThat(refusal.code()).isEqualTo(Code.TOO_DEEP);
    }

    @Test
    void readsUpToTheLimitAndNotOneMore() {
        assertThat(Json.read("\"1234\"", 6)).isEqualTo(new Json.Str("1234"));
        assertThat(catchThrowableOfType(JsonException.class, () -> Json.read("\"12345\"", 6))
                        .code())
                .isEqualTo(Code.TOO_LARGE);
        assertThat(catchThrowableOfType(JsonException.class, () -> Json.read("\"ââ1\"".getBytes(UTF_8), 6))
                        .code())
                .isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void readsIntegersUpToTheLargestExactOne() {
        assertThat(Json.read("[9007199254740991,-9007199254740991]").canonical())
                .isEqualTo("[9007199254740991,-9007199254740991]");
        assertThatThrownBy(() -> new Json.Num(Json.INTEGER_MAX + 1)).isInstanceOf(FormatException.class);
    }

    @Test
    void readsDecimalsOnlyWhenAsked() {
        assertThat(Json.readWithDecimals("[1,1.0,-0,1e2,9007199254740993]").canonical())
                .isEqualTo("[1,1,0,100,9007199254740992]");
        assertThat(catchThrowableOfType(JsonException.class, () -> Json.readWithDecimals("1e400"))
                        .code())
                .isEqualTo(Code.NUMBER_OUT_OF_RANGE);
    }

    @Test
    void neverRepeatsTheTextInItsMessage() {
        assertThatThrownBy(() -> Json.read("{\"Lalrinawma\":Lalrinawma}")).hasMessageNotContaining("Lal");
    }

    @Test
    void comesBackFromItsCanonicalFormUnchanged() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261123);
        for (int i = 0; i < ROUNDS; i++) {
            Json json = any(random, 4);
            String canonical = json.canonical();

            assertThat(Json.read(canonical)).isEqualTo(json);
            assertThat(Json.read(json.canonicalBytes()).canonical()).isEqualTo(canonical);
        }
    }

    @Test
    void survivesRandomDamage() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(42);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = any(random, 4).canonicalBytes();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            try {
                Json read = Json.read(bytes);
                assertThat(Json.read(read.canonicalBytes())).isEqualTo(read);
            } catch (JsonException e) {
                assertThat(e.offset()).isBetween(0, bytes.length);
            }
        }
    }

    private static Json any(RandomGenerator random, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 7)) {
            case 0 -> new Json.Null();
            case 1 -> new Json.Bool(random.nextBoolean());
            case 2 -> new Json.Num(random.nextLong(-Json.INTEGER_MAX, Json.INTEGER_MAX + 1) >> random.nextInt(54));
            case 3, 4 -> new Json.Str(string(random));
            case 5 ->
                new Json.Arr(IntStream.range(0, random.nextInt(5))
                        .mapToObj(i -> any(random, depth - 1))
                        .toList());
            default -> {
                Map<String, Json> members = new TreeMap<>();
                for (int i = random.nextInt(5); i > 0; i--) {
                    members.put(string(random), any(random, depth - 1));
                }
                yield new Json.Obj(members);
            }
        };
    }

    private static String string(RandomGenerator random) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            int c = random.nextInt(random.nextBoolean() ? 0x80 : Character.MAX_CODE_POINT + 1);
            boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            out.appendCodePoint(surrogate ? 'ṭ' : c);
        }
        return out.toString();
    }
}
