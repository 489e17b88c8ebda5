package org.icjs.connect.eoffice;

import java.util.List;
import org.icjs.connect.Connector;
import org.springframework.stereotype.Component;

/** e-Office on the operator's page. */
@Component
final class Eoffice implements Connector {
    static final String NAME = "eoffice";

    private final EofficeSettings settings;
    private final FileRegister register;
    private final Despatch despatch;

    Eoffice(EofficeSettings settings, FileRegister register, Despatch despatch) {
        this.settings = settings;
        this.register = register;
        this.despatch = despatch;
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
        return List.of("connect.tried.eoffice");
    }

    @Override
    public long waiting() {
        return register.waiting();
    }

    @Override
    public void retry() {
        register.allDueNow();
        despatch.wake();
    }
}
