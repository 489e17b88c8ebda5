package org.icjs.identity;

import java.util.Locale;
import java.util.Optional;

/** What a password must be: long, not the officer's own number. No rule of digits and signs, which only makes passwords alike. */
public final class PasswordRule {
    public static final int LENGTH_MIN = 12;
    public static final int LENGTH_MAX = 200;

    private PasswordRule() {}

    /** Message key of what is wrong with it; empty if nothing. */
    public static Optional<String> wrong(String officer, String password, String again) {
        int length = password.codePointCount(0, password.length());
        if (length < LENGTH_MIN) {
            return Optional.of("identity.password.short");
        }
        if (length > LENGTH_MAX) {
            return Optional.of("identity.password.long");
        }
        String number = officer.strip().toUpperCase(Locale.ROOT);
        if ((!number.isEmpty() && password.toUpperCase(Locale.ROOT).contains(number))
                || password.codePoints().distinct().count() < 4) {
            return Optional.of("identity.password.weak");
        }
        return password.equals(again) ? Optional.empty() : Optional.of("identity.password.differs");
    }
}
