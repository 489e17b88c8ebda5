package org.icjs.clocks;

import static org.icjs.docket.OfficeRole.COURT;
import static org.icjs.kernel.Act.BNSS;

import java.util.List;
import org.icjs.clocks.Timed.Begun;
import org.icjs.docket.CourtEntry.ArgumentsHeard;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.CourtEntry.JudgmentUploaded;
import org.icjs.docket.Docket;
import org.icjs.docket.Party.Capacity;
import org.icjs.docket.TrialEntry.ExtendedPeriod;

/** Clocks of the judgment. The trial terminates, and arguments are complete, when they are heard. */
final class JudgmentRules {
    static final List<Rule> ALL = List.of(
            Timed.rule("sessionJudgment", BNSS, "258(1)")
                    .begins(Clock.forEach(Capacity.ACCUSED, JudgmentRules::arguments))
                    .applies(TrialRules::bySession)
                    .days(30, Counting.FROM_THE_DAY_AFTER)
                    .extended(Extension.order(ExtendedPeriod.JUDGMENT, Extension.days(45)))
                    .met(Clock::judgment)
                    .by(COURT),
            Timed.rule("judgmentPronounced", BNSS, "392(1)")
                    .begins(Clock.forEach(Capacity.ACCUSED, JudgmentRules::arguments))
                    .days(45, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock::judgment)
                    .by(COURT),
            Timed.rule("judgmentUploaded", BNSS, "392(4)")
                    .begins(Clock.each(JudgmentPronounced.class, JudgmentPronounced::person))
                    .days(7, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock.when(
                            JudgmentUploaded.class,
                            (begun, upload) -> begun.by().equals(upload.judgment())))
                    .by(COURT));

    private JudgmentRules() {}

    /** Arguments may be heard again; the last hearing completes them. */
    private static List<Begun> arguments(Docket docket) {
        return docket
                .last(ArgumentsHeard.class, _ -> true)
                .map(heard -> new Begun(heard.occurredAt(), null, heard.id()))
                .stream()
                .toList();
    }
}
