package org.icjs.connect.digilocker;

import java.util.List;
import org.icjs.connect.Connector;
import org.springframework.stereotype.Component;

/** DigiLocker on the operator's page. */
@Component
final class DigiLocker implements Connector {
    static final String NAME = "digilocker";

    private final DigiLockerSettings settings;
    private final PaperRegister register;
    private final Pushes pushes;

    DigiLocker(DigiLockerSettings settings, PaperRegister register, Pushes pushes) {
        this.settings = settings;
        this.register = register;
        this.pushes = pushes;
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
        return List.of("connect.tried.pull", "connect.tried.push");
    }

    @Override
    public long waiting() {
        return register.waiting();
    }

    @Override
    public void retry() {
        register.allDueNow();
        pushes.wake();
    }
}
