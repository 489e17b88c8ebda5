package org.icjs.connect.messages;

import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * The State's mail server: properties below {@code icjs.messages.mail}.
 *
 * @param user empty for a server that asks for none
 * @param password read from {@code password-file}
 * @param from the mailbox that messages come from
 */
record MailSettings(String host, int port, String user, String password, String from) {
    private static final String ROOT = "icjs.messages.mail.";

    /** Empty while no server is configured. */
    static Optional<MailSettings> of(Environment environment) {
        String host = environment.getProperty(ROOT + "host", "");
        if (host.isEmpty()) {
            return Optional.empty();
        }
        String file = environment.getProperty(ROOT + "password-file", "");
        return Optional.of(new MailSettings(
                host,
                environment.getProperty(ROOT + "port", Integer.class, 587),
                environment.getProperty(ROOT + "user", ""),
                file.isEmpty() ? "" : SmsSettings.secret(file),
                new Address.Mailbox(environment.getRequiredProperty(ROOT + "from")).text()));
    }

    /** Whether it stands on this machine, so that nobody listens in between. */
    boolean here() {
        return host.equals("localhost") || host.equals("127.0.0.1");
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
