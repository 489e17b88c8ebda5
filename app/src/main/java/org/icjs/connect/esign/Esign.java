package org.icjs.connect.esign;

import java.util.List;
import org.icjs.connect.Connector;
import org.springframework.stereotype.Component;

/** e-Sign on the operator's page. What waits is with the officers' browsers; there is nothing to send again. */
@Component
final class Esign implements Connector {
    static final String NAME = "esign";

    private final EsignSettings settings;
    private final Requests requests;

    Esign(EsignSettings settings, Requests requests) {
        this.settings = settings;
        this.requests = requests;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> missing() {
        return settings.missing();
    }

    @Override
    public List<String> triedWithStandInOnly() {
        return List.of("connect.tried.esign", "connect.tried.revocation");
    }

    @Override
    public long waiting() {
        return requests.waiting();
    }

    @Override
    public void retry() {
        // The officer asks again himself.
    }
}
