package org.icjs.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Project Wycheproof's vectors for Ed25519 and HMAC-SHA-256. The JDK's verdict is that of each vector: there are no exceptions. */
class WycheproofTest {
    private static final int ED25519_COUNT = 151;
    private static final int HMAC_COUNT = 174;

    /** One vector, with its group's members beside its own. */
    record Vector(Map<String, Json> group, Map<String, Json> test) {
        boolean isValid() {
            return text(test, "result").equals("valid");
        }

        @Override
        public String toString() {
            return member(test, "tcId").canonical() + " " + text(test, "comment");
        }
    }

    static Stream<Vector> ed25519() {
        return vectors("/vectors/wycheproof/ed25519_test.json");
    }

    static Stream<Vector> hmac() {
        return vectors("/vectors/wycheproof/hmac_sha256_test.json");
    }

    @Test
    void allVectorsAreThere() {
        assertThat(ed25519()).hasSize(ED25519_COUNT);
        assertThat(hmac()).hasSize(HMAC_COUNT);
    }

    @ParameterizedTest
    @MethodSource("ed25519")
    void judgesEd25519SignaturesAsTheVectorDoes(Vector vector) {
        Map<String, Json> key = ((Json.Obj) member(vector.group(), "publicKey")).members();

        assertThat(verifies(hex(key, "pk"), hex(vector.test(), "msg"), hex(vector.test(), "sig")))
                .isEqualTo(vector.isValid());
    }

    private static boolean verifies(byte[] key, byte[] message, byte[] signature) {
        try {
            return Ed25519.verify(Ed25519.publicKey(key), message, signature);
        } catch (FormatException _) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("hmac")
    void judgesHmacTagsAsTheVectorDoes(Vector vector) {
        byte[] tag = hex(vector.test(), "tag");
        byte[] mac = Sha256.hmac(hex(vector.test(), "key"), hex(vector.test(), "msg"));

        assertThat(Arrays.equals(Arrays.copyOf(mac, tag.length), tag)).isEqualTo(vector.isValid());
    }

    private static Stream<Vector> vectors(String file) {
        Map<String, Json> all = ((Json.Obj) Json.read(Resources.text(file))).members();
        return items(all, "testGroups").flatMap(group -> items(group, "tests").map(test -> new Vector(group, test)));
    }

    private static Stream<Map<String, Json>> items(Map<String, Json> members, String name) {
        return ((Json.Arr) member(members, name)).items().stream().map(item -> ((Json.Obj) item).members());
    }

    private static byte[] hex(Map<String, Json> members, String name) {
        return HexFormat.of().parseHex(text(members, name));
    }

    private static String text(Map<String, Json> members, String name) {
        return ((Json.Str) member(members, name)).value();
    }

    private static Json member(Map<String, Json> members, String name) {
        Json value = members.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the vector lacks " + name);
        }
        return value;
    }
}
