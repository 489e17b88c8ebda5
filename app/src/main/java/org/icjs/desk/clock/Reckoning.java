package org.icjs.desk.clock;

import java.time.Instant;
import java.util.List;
import org.icjs.clocks.Deadline;
import org.icjs.clocks.Moment;
import org.icjs.clocks.Rule;
import org.icjs.docket.Answers;
import org.icjs.docket.Docket;
import org.icjs.kernel.CaseId;

/** The deadlines of cases as of their last entry, at each entry anew as far as it touches what a rule rests on. For one thread at a time. */
final class Reckoning {
    /** Of a rule that does not apply, whatever the time; most do not. */
    private static final Answer NOTHING = new Answer(List.of(), Instant.MIN, Instant.MAX);

    private final Rulebook rulebook;
    private final Answers<Rule, Answer> answers;
    private Moment moment;

    /** What a rule said at a moment; it says the same until another one, unless the case changes. */
    private record Answer(List<Deadline> deadlines, Instant since, Instant until) {
        boolean stands(Docket docket) {
            Instant last = last(docket);
            return !last.isBefore(since) && last.isBefore(until);
        }
    }

    Reckoning(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.moment = at(Instant.EPOCH);
        this.answers = new Answers<>(rulebook.rules(), this::ask, Answer::stands);
    }

    List<Deadline> of(Docket docket) {
        if (docket.isEmpty()) {
            return List.of();
        }
        moment = at(last(docket));
        return answers.about(docket).stream()
                .flatMap(answer -> answer.deadlines().stream())
                .toList();
    }

    private Answer ask(Rule rule, Docket docket) {
        List<Deadline> said = Rulebook.ask(rule, docket, moment).orElse(List.of());
        Instant until = moment.changesAt();
        return said.isEmpty() && until.equals(Instant.MAX) ? NOTHING : new Answer(said, last(docket), until);
    }

    private Moment at(Instant now) {
        return new Moment(now, rulebook.offences(), rulebook.settings());
    }

    private static Instant last(Docket docket) {
        return docket.entries().getLast().recordedAt();
    }

    void forget(CaseId docket) {
        answers.forget(docket);
    }

    void forgetAll() {
        answers.forgetAll();
    }
}
