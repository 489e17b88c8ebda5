package org.icjs.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void areArgon2idWithSixteenMebibytesAndASaltOfTheirOwn() {
        String hash = passwords.encode("ruah a sur dawn");
        assertThat(hash).startsWith("$argon2id$v=19$m=16384,t=3,p=1$").doesNotContain("ruah");
        assertThat(passwords.encode("ruah a sur dawn")).isNotEqualTo(hash);
        assertThat(passwords.matches("ruah a sur dawn", hash)).isTrue();
        assertThat(passwords.matches("ruah a sur dawn ", hash)).isFalse();
    }

    @Test
    void sameLettersSpelledInAnotherWayAreTheSamePassword() {
        String hash = passwords.encode(Normalizer.normalize("ṭâwngkâ", Normalizer.Form.NFC));
        assertThat(passwords.matches(Normalizer.normalize("ṭâwngkâ", Normalizer.Form.NFD), hash))
                .isTrue();
    }

    @Test
    void nobodyHasNoPassword() {
        assertThat(passwords.matches("", null)).isFalse();
        assertThat(passwords.matches("", "")).isFalse();
        assertThat(passwords.matches(null, passwords.encode("something else"))).isFalse();
    }

    /** The answer for an account that does not exist must not come sooner: at least half the time, on a busy machine. */
    @Test
    void tellsNothingByTheTimeItTakes() {
        String hash = passwords.encode("something else");
        long known = nanos(hash);
        long unknown = nanos("");
        assertThat(unknown).isGreaterThan(known / 2);
    }

    @Test
    void aPasswordIsLongAndNotOnesNumber() {
        assertThat(PasswordRule.wrong("MZP-1", "a b c d e f", "a b c d e f")).contains("identity.password.short");
        assertThat(PasswordRule.wrong("MZP-1", "a b c d e f g", "a b c d e f g"))
                .isEmpty();
        assertThat(PasswordRule.wrong("MZP-1", "aaaaaaaaaaaaa", "aaaaaaaaaaaaa"))
                .contains("identity.password.weak");
        assertThat(PasswordRule.wrong("MZP-1", "my mzp-1 word", "my mzp-1 word"))
                .contains("identity.password.weak");
        assertThat(PasswordRule.wrong("MZP-1", "x".repeat(201), "x".repeat(201)))
                .contains("identity.password.long");
        assertThat(PasswordRule.wrong("MZP-1", "a b c d e f g", "a b c d e f h"))
                .contains("identity.password.differs");
    }

    private long nanos(String hash) {
        passwords.matches("guess", hash);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            passwords.matches("guess", hash);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
