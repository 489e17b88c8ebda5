package org.icjs.connect.messages;

import java.util.List;
import org.icjs.connect.Connector;
import org.springframework.stereotype.Component;

/** Messages on the operator's page. */
@Component
final class MessagesConnector implements Connector {
    static final String NAME = "messages";

    private final MessageQueue queue;

    MessagesConnector(MessageQueue queue) {
        this.queue = queue;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> missing() {
        return queue.carriesAny() ? List.of() : List.of("icjs.messages.sms.url", "icjs.messages.mail.host");
    }

    @Override
    public List<String> triedWithStandInOnly() {
        return List.of("connect.tried.sms", "connect.tried.mail");
    }

    @Override
    public long waiting() {
        return queue.waiting();
    }

    @Override
    public void retry() {
        queue.allDueNow();
    }
}
