package org.icjs.connect.eoffice;

import java.util.Map;
import org.icjs.identity.Actor;
import org.icjs.identity.SharingMatrix;
import org.icjs.web.Numbers;
import org.icjs.web.Starts;
import org.icjs.web.Texts;
import org.springframework.stereotype.Component;

/** The office's correspondence from its desk, with how much of what came back is not in the case file yet. */
@Component
final class CorrespondenceStarts implements Starts {
    private final EofficeSettings settings;
    private final FileRegister register;
    private final SharingMatrix matrix;

    CorrespondenceStarts(EofficeSettings settings, FileRegister register, SharingMatrix matrix) {
        this.settings = settings;
        this.register = register;
        this.matrix = matrix;
    }

    @Override
    public Map<String, String> of(Actor actor, Texts texts) {
        if (!settings.on() || !CorrespondenceController.mayAct(actor, matrix)) {
            return Map.of();
        }
        long count = register.toEnter(actor.office());
        return Map.of(
                count == 0
                        ? texts.of("connect.correspondence")
                        : texts.of("connect.correspondence.toEnter", Numbers.lakh(count)),
                "/correspondence");
    }
}
