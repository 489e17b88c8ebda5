package org.icjs.connect.messages;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A mail server by SMTP (RFC 5321), over TLS unless it stands on this machine. Mail is plain text. */
final class SmtpMail implements Carrier {
    private static final String PATIENCE_MILLIS = "10000";

    private final MailSettings settings;
    private final Session session;
    private final Clock clock;

    SmtpMail(MailSettings settings, Clock clock) {
        this.clock = clock;
        this.settings = settings;
        Properties properties = new Properties();
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", Boolean.toString(!settings.here()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        this.session = Session.getInstance(properties);
    }

    @Override
    public Address.Channel channel() {
        return Address.Channel.EMAIL;
    }

    @Override
    public Answer carry(Outgoing message) {
        try {
            MimeMessage mail = mail(message);
            try (Transport transport = session.getTransport("smtp")) {
                if (settings.user().isEmpty()) {
                    transport.connect();
                } else {
                    transport.connect(settings.user(), settings.password());
                }
                transport.sendMessage(mail, mail.getAllRecipients());
            }
            return new Answer.Taken(reference(mail.getMessageID()));
        } catch (AddressException _) {
            return new Answer.Refused("address");
        } catch (SendFailedException e) {
            return e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0
                    ? new Answer.Refused("address-unknown")
                    : new Answer.Away("not-taken");
        } catch (AuthenticationFailedException _) {
            return new Answer.Away("account-refused");
        } catch (MessagingException _) {
            return new Answer.Away("unreachable");
        }
    }

    private MimeMessage mail(Outgoing message) throws MessagingException {
        MimeMessage mail = new MimeMessage(session);
        mail.setFrom(new InternetAddress(settings.from(), true));
        mail.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(message.to(), true));
        mail.setSubject(message.subject(), StandardCharsets.UTF_8.name());
        mail.setText(message.text(), StandardCharsets.UTF_8.name());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", message.language());
        mail.setHeader("Date", RFC_1123_DATE_TIME.format(ZonedDateTime.now(clock)));
        return mail;
    }

    private static String reference(@Nullable String id) {
        return id == null ? "" : id.substring(0, Math.min(100, id.length()));
    }
}
