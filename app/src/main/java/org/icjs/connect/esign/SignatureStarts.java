package org.icjs.connect.esign;

import java.util.Map;
import org.icjs.identity.Actor;
import org.icjs.web.Numbers;
import org.icjs.web.Starts;
import org.icjs.web.Texts;
import org.springframework.stereotype.Component;

/** On the desk: how many papers wait for this officer's signature. Nothing where signing is not set up. */
@Component
final class SignatureStarts implements Starts {
    private final EsignSettings settings;
    private final OwedTable owed;

    SignatureStarts(EsignSettings settings, OwedTable owed) {
        this.settings = settings;
        this.owed = owed;
    }

    @Override
    public Map<String, String> of(Actor actor, Texts texts) {
        long count = settings.trust().isEmpty() ? 0 : owed.count(actor);
        return count == 0 ? Map.of() : Map.of(texts.of("connect.signatures.owed", Numbers.lakh(count)), "/signatures");
    }
}
