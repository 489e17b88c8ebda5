package org.icjs.connect;

import java.util.Map;
import org.icjs.identity.Actor;
import org.icjs.identity.Duty;
import org.icjs.web.Starts;
import org.icjs.web.Texts;
import org.springframework.stereotype.Component;

/** The operator's page, from an administrator's and an auditor's desk. */
@Component
final class ConnectorStarts implements Starts {
    @Override
    public Map<String, String> of(Actor actor, Texts texts) {
        return actor.has(Duty.ADMINISTRATOR) || actor.has(Duty.AUDITOR)
                ? Map.of(texts.of("connect.heading"), "/connectors")
                : Map.of();
    }
}
