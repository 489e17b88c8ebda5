package org.icjs.connect.bhashini;

import java.util.List;
import org.icjs.connect.Connector;
import org.springframework.stereotype.Component;

/** Bhashini on the operator's page. */
@Component
final class BhashiniConnector implements Connector {
    private final BhashiniSettings settings;
    private final Dictations dictations;
    private final BhashiniRounds rounds;

    BhashiniConnector(BhashiniSettings settings, Dictations dictations, BhashiniRounds rounds) {
        this.settings = settings;
        this.dictations = dictations;
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return Bhashini.NAME;
    }

    @Override
    public List<String> missing() {
        return settings.missing();
    }

    @Override
    public List<String> triedWithStandInOnly() {
        return List.of("connect.tried.discovery", "connect.tried.compute");
    }

    @Override
    public long waiting() {
        return dictations.waiting();
    }

    @Override
    public void retry() {
        dictations.allDueNow();
        rounds.wake();
    }
}
