package org.icjs.connect.messages;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.icjs.connect.Calls;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox and whatever carriers are configured; none, until they are. */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {

    /** The carriers that there are. */
    record Carriers(List<Carrier> all) {}

    @Bean
    @ConditionalOnExpression("${icjs.demo:false} and '${icjs.messages.sms.url:}' == ''")
    Shown shownMessages(Clock clock) {
        return new Shown(clock);
    }

    @Bean
    Carriers carriers(Environment environment, ObjectProvider<Shown> shown, Clock clock) {
        return new Carriers(Stream.of(
                        SmsSettings.of(environment).<Carrier>map(SmsGateway::new).stream(),
                        MailSettings.of(environment).<Carrier>map(settings -> new SmtpMail(settings, clock)).stream(),
                        shown.stream().map(Carrier.class::cast))
                .flatMap(carriers -> carriers)
                .toList());
    }

    @Bean
    MessageQueue messageQueue(
            JdbcClient jdbc, Clock clock, MessageSource texts, Carriers carriers, Environment environment) {
        QuietHours quiet = QuietHours.parse(environment.getProperty("icjs.messages.quiet", "21:00-08:00"));
        return new MessageQueue(jdbc, clock, new Wording(texts), quiet, carriers.all());
    }

    @Bean
    Dispatch dispatch(MessageQueue queue, Carriers carriers, Calls calls) {
        return new Dispatch(
                queue,
                carriers.all(),
                (due, began, answer) -> calls.record(
                        MessagesConnector.NAME,
                        due.channel() + " " + due.outgoing().notice(),
                        began,
                        word(answer),
                        answer instanceof Carrier.Answer.Taken));
    }

    private static String word(Carrier.Answer answer) {
        return switch (answer) {
            case Carrier.Answer.Taken _ -> "taken";
            case Carrier.Answer.Refused(var fault) -> fault;
            case Carrier.Answer.Away(var fault) -> fault;
        };
    }
}
