package org.icjs.law;

import java.text.MessageFormat;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The law module's answers in words, from {@code messages/law.properties}; the command line and the pages say the same. */
public final class Wording {
    private final ResourceBundle messages;
    private final Locale locale;

    public Wording(Locale locale) {
        this.locale = locale;
        messages = ResourceBundle.getBundle(
                "messages.law",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param key below {@code law.} */
    public String say(String key, Object... values) {
        return new MessageFormat(messages.getString("law." + key), locale).format(values);
    }

    /** The reason, after the condition where there is one. */
    public String reason(Finding<?> finding, Offence offence) {
        String reason = say("reason." + finding.reason());
        return finding.answer() == Answer.CONDITIONAL && offence.condition() != null
                ? say("condition." + offence.condition())
                : reason;
    }

    public String punishment(Punishment punishment) {
        if (punishment.fine() == Fine.ONLY) {
            return say("punishment.fine.ONLY");
        }
        List<String> kinds = imprisonment(punishment);
        if (kinds.isEmpty() && punishment.communityService()) {
            return say("punishment.communityService");
        }
        String joined = kinds.stream()
                .reduce((one, other) -> say("punishment.or", one, other))
                .orElse(say("punishment.basis.PRINCIPAL"));
        if (punishment.basis() == Basis.ADDITIONAL) {
            joined = say("punishment.basis.ADDITIONAL", joined);
        }
        String whole = say("punishment.fine." + punishment.fine(), joined);
        return punishment.communityService() ? say("punishment.or", whole, say("punishment.communityService")) : whole;
    }

    private List<String> imprisonment(Punishment punishment) {
        List<String> kinds = new ArrayList<>();
        if (punishment.death()) {
            kinds.add(say("punishment.death"));
        }
        boolean risesToLife = punishment.life() && punishment.least() != null && punishment.greatest() == null;
        if (punishment.life() && !risesToLife) {
            kinds.add(say("punishment.life"));
        }
        if (punishment.basis().dependsOnPrincipal()) {
            kinds.add(say("punishment.basis." + punishment.basis()));
        }
        if (punishment.least() != null || punishment.greatest() != null) {
            kinds.add(term(punishment, risesToLife));
        }
        return kinds;
    }

    private String term(Punishment punishment, boolean risesToLife) {
        Period least = punishment.least();
        Period greatest = punishment.greatest();
        if (least == null) {
            return greatest == null ? "" : say("punishment.term", length(greatest));
        }
        if (greatest != null) {
            return say("punishment.range", length(least), length(greatest));
        }
        return say(risesToLife ? "punishment.toLife" : "punishment.floor", length(least));
    }

    private String length(Period term) {
        if (term.getYears() > 0) {
            return say("punishment.years", term.getYears());
        }
        return term.getMonths() > 0
                ? say("punishment.months", term.getMonths())
                : say("punishment.days", term.getDays());
    }
}
