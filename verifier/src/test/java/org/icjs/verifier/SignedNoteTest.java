package org.icjs.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {
    /** Key and note of the example in C2SP signed-note. */
    private static final String KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    private static final String NOTE = """
            This is an example message.

            — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    /** The example in C2SP tlog-checkpoint; its key is not published. */
    private static final String CHECKPOINT = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            """;

    /** Seed and public key of RFC 8032 section 7.1, test 1. */
    private static final Signer SIGNER = new Signer(
            new VerifierKey(
                    "icjs/mz/MZ-PS-1",
                    Ed25519.publicKey(bytes("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"))),
            Ed25519.privateKey(bytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")));

    @Test
    void verifiesTheExampleOfTheSpecification() {
        VerifierKey key = VerifierKey.parse(KEY);
        SignedNote note = SignedNote.parse(NOTE);

        assertThat(note.isSignedBy(key)).isTrue();
        assertThat(note.note()).isEqualTo(NOTE);
        assertThat(key.line()).isEqualTo(KEY);
    }

    @Test
    void refusesTheExampleWithAnotherText() {
        SignedNote altered = SignedNote.parse(NOTE.replace("an example", "no example"));

        assertThat(altered.isSignedBy(VerifierKey.parse(KEY))).isFalse();
    }

    @Test
    void readsTheExampleCheckpoint() {
        SignedNote note = SignedNote.parse(CHECKPOINT);
        Checkpoint checkpoint = Checkpoint.parse(note.text());

        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.text()).isEqualTo(note.text());
        assertThat(note.note()).isEqualTo(CHECKPOINT);
    }

    @Test
    void signsWhatItThenVerifies() {
        SignedNote note = SIGNER.sign("one\n\ntwo\n");

        assertThat(SignedNote.parse(note.note())).isEqualTo(note);
        assertThat(note.isSignedBy(SIGNER.verifier())).isTrue();
    }

    @Test
    void ignoresTheLinesOfOtherKeys() {
        SignedNote foreign = SignedNote.parse(NOTE);
        SignedNote own = SIGNER.sign(foreign.text());
        SignedNote both = new SignedNote(
                own.text(), List.of(foreign.lines().getFirst(), own.lines().getFirst()));

        assertThat(both.isSignedBy(SIGNER.verifier())).isTrue();
        assertThat(foreign.isSignedBy(SIGNER.verifier())).isFalse();
    }

    @Test
    void refusesANoteOfWhichOneLineOfTheKeyIsForged() {
        SignedNote good = SIGNER.sign("a text\n");
        SignedNote other = SIGNER.sign("another text\n");
        SignedNote both = new SignedNote(
                good.text(), List.of(good.lines().getFirst(), other.lines().getFirst()));

        assertThat(both.isSignedBy(SIGNER.verifier())).isFalse();
    }

    @Test
    void refusesAKeyUnderAnotherName() {
        String renamed = KEY.replace("example.com/foo", "example.com/bar");

        assertThatThrownBy(() -> VerifierKey.parse(renamed)).isInstanceOf(FormatException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\n— name\n",
                "text\n\n- name AAAAAAA=\n",
                "text\n\n— name AAAAAAA\n",
                "text\n\n— name AAAAAAA=",
                "text\n\n— name AAAAAA==\n",
                "te\txt\n\n— name AAAAAAA=\n",
                "text\r\n\n— name AAAAAAA=\n",
                "text\n\n— na+me AAAAAAA=\n",
            })
    void refusesWhatIsNoNote(String note) {
        assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(FormatException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "-1", "+1", "1e3", "", "12345678901234567", "٣"})
    void refusesASizeThatIsNoPlainNumber(String size) {
        String text = "o\n" + size + "\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(FormatException.class);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
