package org.icjs.connect.messages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.icjs.kernel.Phone;
import org.icjs.kernel.Refused;

/** Where a message goes. */
public sealed interface Address {
    /** What the carrier needs. */
    String text();

    Channel channel();

    /** For people who need only know which one it was: {@code …0017}. */
    String masked();

    /** Under which its owner's wishes are kept: SHA-256 of its text. */
    default byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((channel() + ":" + text()).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Which carrier. */
    enum Channel {
        SMS,
        EMAIL
    }

    /**
     * A mobile telephone.
     *
     * @param text ten digits of India after +91, or another country's number with its +
     */
    record Mobile(String text) implements Address {
        private static final Pattern INDIAN = Pattern.compile("(?:\\+?91|0)?([6-9]\\d{9})");

        public static Mobile of(Phone phone) {
            var indian = INDIAN.matcher(phone.code());
            return new Mobile(indian.matches() ? "+91" + indian.group(1) : phone.code());
        }

        @Override
        public Channel channel() {
            return Channel.SMS;
        }

        @Override
        public String masked() {
            return "…" + text.substring(Math.max(0, text.length() - 4));
        }
    }

    /**
     * A mailbox.
     *
     * @param text local part and domain, at most 254 characters, without comments, quotes or line ends (RFC 5321)
     */
    record Mailbox(String text) implements Address {
        private static final Pattern FORM = Pattern.compile(
                "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9-]+)+");

        /** @throws Refused {@code mailbox.form} */
        public Mailbox {
            if (text.length() > 254 || !FORM.matcher(text).matches()) {
                throw new Refused("mailbox.form");
            }
        }

        @Override
        public Channel channel() {
            return Channel.EMAIL;
        }

        @Override
        public String masked() {
            return text.substring(0, 1) + "…"
                    + text.substring(text.indexOf('@')).toLowerCase(Locale.ROOT);
        }
    }
}
