package org.icjs.desk.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.icjs.clocks.Deadline;
import org.icjs.clocks.Moment;
import org.icjs.clocks.Rule;
import org.icjs.clocks.StateSettings;
import org.icjs.docket.Docket;
import org.icjs.law.Offences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rules that are asked, with what they are asked with. */
public record Rulebook(List<Rule> rules, Offences offences, StateSettings settings) {
    private static final Logger LOG = LoggerFactory.getLogger(Rulebook.class);

    /** Said once each: a defect would be met again with every entry. */
    private static final Set<String> DEFECTIVE = ConcurrentHashMap.newKeySet();

    public Rulebook {
        rules = List.copyOf(rules);
    }

    /**
     * The deadlines of a case at a moment.
     *
     * @param failed names of rules that have a defect and answered nothing: what they time must be counted by hand
     */
    public record Reckoned(List<Deadline> deadlines, List<String> failed) {}

    /**
     * A row of the table as its rule answers now: the table is as of the case's last entry, and some rights lapse by time alone. Empty if
     * nobody has to act any more.
     */
    Optional<Due> now(Due due, Docket docket, Instant now) {
        List<Rule> named =
                rules.stream().filter(rule -> rule.name().equals(due.rule())).toList();
        return new Rulebook(named, offences, settings)
                .reckon(docket, now).deadlines().stream()
                        .filter(deadline -> deadline.open() && due.isOf(deadline))
                        .map(Deadline::due)
                        .flatMap(Stream::ofNullable)
                        .min(Comparator.comparing((Instant then) -> !then.equals(due.due()))
                                .thenComparing(Comparator.naturalOrder()))
                        .map(due::at);
    }

    /** A rule with a defect fails alone: neither an FIR nor a case file may wait for its repair. */
    public Reckoned reckon(Docket docket, Instant now) {
        Moment moment = new Moment(now, offences, settings);
        List<Deadline> deadlines = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (Rule rule : rules) {
            ask(rule, docket, moment).ifPresentOrElse(deadlines::addAll, () -> failed.add(rule.name()));
        }
        return new Reckoned(deadlines, failed);
    }

    /** What one rule says; empty if it has a defect. */
    static Optional<List<Deadline>> ask(Rule rule, Docket docket, Moment moment) {
        try {
            return Optional.of(rule.in(docket, moment));
        } catch (RuntimeException e) {
            if (DEFECTIVE.add(rule.name())) {
                LOG.error("The clock {} has a defect, first seen in case {}", rule.name(), docket.id(), e);
            }
            return Optional.empty();
        }
    }
}
