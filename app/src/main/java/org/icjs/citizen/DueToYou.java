package org.icjs.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.icjs.clocks.Deadline;
import org.icjs.clocks.Moment;
import org.icjs.clocks.Rule;
import org.icjs.clocks.Rules;
import org.icjs.clocks.StateSettings;
import org.icjs.clocks.Status;
import org.icjs.docket.Docket;
import org.icjs.docket.Party;
import org.icjs.kernel.PersonRef;
import org.icjs.law.Offences;
import org.icjs.web.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the law owes to a person of a case, and by when: from the same clocks that the officers see. */
@Component
public final class DueToYou {
    private static final Logger LOG = LoggerFactory.getLogger(DueToYou.class);
    private static final Set<String> INFORMING = Set.of(
            "electronicInformationSigned",
            "firCopyGiven",
            "progressTold",
            "rapeInvestigationCompleted",
            "rapeTrialCompleted",
            "judgmentPronounced",
            "sessionJudgment",
            "judgmentUploaded");
    private static final Set<String> ACCUSED = Set.of(
            "relativeTold",
            "groundsGiven",
            "productionBeforeMagistrate",
            "arresteeExamined",
            "copiesSupplied",
            "dischargeApplied",
            "pleaBargainingApplied",
            "judgmentPronounced",
            "sessionJudgment",
            "judgmentUploaded");

    private final Offences offences = Offences.standard();
    private final List<Rule> rules = Rules.all().stream()
            .filter(rule -> INFORMING.contains(rule.name()) || ACCUSED.contains(rule.name()))
            .toList();

    /**
     * One thing that is due.
     *
     * @param law the section
     * @param state done, by when, or since when it is late
     * @param late whether its time is over and it was not done
     */
    public record Row(String what, String law, String state, boolean late) {}

    List<Row> of(Docket docket, PersonRef person, Instant now, Texts texts) {
        Party party = docket.person(person).orElseThrow();
        boolean informing = party.is(Party.Capacity.INFORMANT, Party.Capacity.VICTIM);
        boolean accused = PartyOf.isAccused(party, docket);
        Moment moment = new Moment(now, offences, StateSettings.shipped());
        List<Row> rows = new ArrayList<>();
        for (Rule rule : rules) {
            if ((informing && INFORMING.contains(rule.name())) || (accused && ACCUSED.contains(rule.name()))) {
                reckon(rule, docket, moment).stream()
                        .filter(deadline -> deadline.person() == null || person.equals(deadline.person()))
                        .filter(DueToYou::told)
                        .map(deadline -> row(deadline, texts))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    /** A rule with a defect fails alone, and is told to who runs the system, not to the citizen. */
    private static List<Deadline> reckon(Rule rule, Docket docket, Moment moment) {
        try {
            return rule.in(docket, moment);
        } catch (RuntimeException e) {
            LOG.error("The clock {} has a defect in case {}", rule.name(), docket.id(), e);
            return List.of();
        }
    }

    private static boolean told(Deadline deadline) {
        return deadline.status() != Status.NOT_APPLICABLE
                && deadline.status() != Status.CANNOT_TELL
                && deadline.status() != Status.STOPPED;
    }

    private static Row row(Deadline deadline, Texts texts) {
        LocalDate last = deadline.lastDay();
        String day = last == null ? "" : Talk.day(last, texts.locale());
        String key = switch (deadline.status()) {
            case MET_ON_TIME, MET_LATE -> "citizen.due.done";
            case BREACHED -> "citizen.due.late";
            default -> day.isEmpty() ? "citizen.due.open" : "citizen.due.by";
        };
        return new Row(
                texts.of("citizen.due." + deadline.rule()),
                deadline.section().toString(),
                texts.of(key, day),
                deadline.status() == Status.BREACHED);
    }

    /** Every rule that has words here. */
    static Set<String> names() {
        TreeSet<String> names = new TreeSet<>(INFORMING);
        names.addAll(ACCUSED);
        return names;
    }
}
