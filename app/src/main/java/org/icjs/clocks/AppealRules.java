package org.icjs.clocks;

import static org.icjs.docket.OfficeRole.COURT;
import static org.icjs.kernel.Act.BNSS;
import static org.icjs.kernel.Act.LIMITATION;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.icjs.clocks.Timed.Begun;
import org.icjs.clocks.Timed.End;
import org.icjs.docket.CourtEntry.BeyondTerm;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.CourtEntry.SentencePassed;
import org.icjs.docket.CourtEntry.Verdict;
import org.icjs.docket.Docket;
import org.icjs.docket.ProcessEntry.OffenderProclaimed;
import org.icjs.docket.TrialEntry.AppealBondTaken;
import org.icjs.docket.TrialEntry.AppealDecided;
import org.icjs.docket.TrialEntry.AppealFiled;
import org.icjs.docket.TrialEntry.Appellant;
import org.icjs.docket.TrialEntry.CaseCommitted;
import org.icjs.docket.TrialEntry.JudgmentCopyGiven;
import org.icjs.law.NamedSections;

/** Clocks of what follows a judgment. */
final class AppealRules {
    private static final int THREE_YEARS = 36;
    private static final int SEVEN_YEARS = 84;

    static final List<Rule> ALL = List.of(
            Timed.rule("judgmentCopyGiven", BNSS, "404(1)")
                    .begins(Clock.each(SentencePassed.class, SentencePassed::person, SentencePassed::imprisons))
                    .alarm("clock.forthwithHours")
                    .met(Clock.of(JudgmentCopyGiven.class, JudgmentCopyGiven::person))
                    .by(COURT),
            Timed.rule("appealFromDeath", LIMITATION, "115")
                    .begins(Clock.each(SentencePassed.class, SentencePassed::person, AppealRules::death))
                    .days(30, Counting.FROM_THE_DAY_AFTER)
                    .met(AppealRules::appeal)
                    .right()
                    .by(COURT),
            Timed.rule("appealToHighCourt", LIMITATION, "115")
                    .begins(Clock.each(SentencePassed.class, SentencePassed::person, sentence -> !death(sentence)))
                    .applies(AppealRules::toHighCourt)
                    .days(60, Counting.FROM_THE_DAY_AFTER)
                    .met(AppealRules::appeal)
                    .right()
                    .by(COURT),
            Timed.rule("appealToSession", LIMITATION, "115")
                    .begins(Clock.each(SentencePassed.class, SentencePassed::person, sentence -> !death(sentence)))
                    .applies((docket, moment, begun) ->
                            toHighCourt(docket, moment, begun).not())
                    .days(30, Counting.FROM_THE_DAY_AFTER)
                    .met(AppealRules::appeal)
                    .right()
                    .by(COURT),
            Timed.rule("appealDisposed", BNSS, "415(4)")
                    .begins(Clock.each(AppealFiled.class, AppealFiled::person))
                    .applies((docket, _, begun) -> convicted(docket, begun)
                            .and(Scope.named(Scope.convictedOf(docket, begun.person()), NamedSections.RAPE)))
                    .months(6, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock.when(
                            AppealDecided.class, (begun, decided) -> begun.by().equals(decided.appeal())))
                    .by(COURT),
            Timed.rule("appealAfterAbsence", BNSS, "356(7)")
                    .begins(Clock.each(
                            JudgmentPronounced.class,
                            JudgmentPronounced::person,
                            judgment -> judgment.verdict() == Verdict.CONVICTED))
                    .applies((docket, _, begun) -> Scope.of(absent(docket, begun)))
                    .months(THREE_YEARS, Counting.FROM_THE_DAY_AFTER)
                    .met(AppealRules::appeal)
                    .right()
                    .by(COURT),
            Timed.rule("appealBondInForce", BNSS, "481(1)")
                    .begins(Clock.each(AppealBondTaken.class, AppealBondTaken::person))
                    .months(6, Counting.FROM_THE_DAY_AFTER)
                    .right()
                    .by(COURT));

    private AppealRules() {}

    private static boolean death(SentencePassed sentence) {
        return sentence.beyondTerm() == BeyondTerm.DEATH;
    }

    /** An appeal by the convict himself. */
    private static Stream<End> appeal(Docket docket, Begun begun) {
        return Clock.when(
                        AppealFiled.class,
                        (of, appeal) ->
                                appeal.by() == Appellant.CONVICT && Objects.equals(of.person(), appeal.person()))
                .of(docket, begun);
    }

    /** After a trial by a Court of Session or a special court, or where anybody was sentenced to more than seven years: BNSS 415(2). */
    private static Scope toHighCourt(Docket docket, Moment moment, Begun begun) {
        boolean grave = docket.any(
                SentencePassed.class, sentence -> sentence.months() > SEVEN_YEARS || sentence.beyondTerm() != null);
        return grave || docket.any(CaseCommitted.class)
                ? Scope.YES
                : Scope.any(Scope.convictedOf(docket, begun.person()), moment.offences(), Scope::session);
    }

    /** An appeal against a sentence needs one. */
    private static Scope convicted(Docket docket, Begun begun) {
        return Scope.of(
                docket.last(JudgmentPronounced.class, judgment -> Objects.equals(judgment.person(), begun.person()))
                        .filter(judgment -> judgment.entry().verdict() == Verdict.CONVICTED)
                        .isPresent());
    }

    /** Judged as a proclaimed offender who had neither come nor been brought. */
    private static boolean absent(Docket docket, Begun begun) {
        return docket
                .all(OffenderProclaimed.class, declared -> Objects.equals(declared.person(), begun.person()))
                .stream()
                .filter(declared -> begun.at() != null && declared.occurredAt().isBefore(begun.at()))
                .anyMatch(declared -> Clock.appearance(docket, begun)
                        .noneMatch(end -> end.at().isAfter(declared.occurredAt())
                                && end.at().isBefore(begun.at())));
    }
}
