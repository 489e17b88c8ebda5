package org.icjs.clocks;

import static org.icjs.docket.OfficeRole.COURT;
import static org.icjs.kernel.Act.BNSS;

import java.util.List;
import java.util.Objects;
import org.icjs.clocks.Timed.Begun;
import org.icjs.clocks.Timed.Ends;
import org.icjs.docket.CourtEntry.AccusedExamined;
import org.icjs.docket.CourtEntry.ChargeFramed;
import org.icjs.docket.CourtEntry.CognizanceTaken;
import org.icjs.docket.CourtEntry.CopiesSupplied;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.Docket;
import org.icjs.docket.Party.Capacity;
import org.icjs.docket.TrialEntry.ApplicationKind;
import org.icjs.docket.TrialEntry.ApplicationTaken;
import org.icjs.docket.TrialEntry.BargainTimeGiven;
import org.icjs.docket.TrialEntry.CaseCommitted;
import org.icjs.docket.TrialEntry.DispositionReported;
import org.icjs.docket.TrialEntry.DocumentsAnswered;
import org.icjs.docket.TrialEntry.ExaminationSigned;
import org.icjs.docket.TrialEntry.ExtendedPeriod;

/** Clocks of commitment, of what the accused may ask for, and of what he has to answer or sign. */
final class CommitmentRules {
    static final List<Rule> ALL = List.of(
            Timed.rule("caseCommitted", BNSS, "232")
                    .begins(docket -> Clock.once(docket, CognizanceTaken.class))
                    .applies((docket, moment, _) -> Scope.committed(Scope.alleged(docket), moment.offences()))
                    .days(90, Counting.FROM_THE_DAY_AFTER)
                    .extended(Extension.order(ExtendedPeriod.COMMITMENT, new Limit.Open("clock.commitmentDays")))
                    .met(Clock.any(CaseCommitted.class))
                    .stopped(Clock.any(ChargeFramed.class))
                    .stopped(Clock.any(JudgmentPronounced.class))
                    .by(COURT),
            Timed.rule("commitmentNotified", BNSS, "232(d)")
                    .begins(Clock.each(CaseCommitted.class, _ -> null))
                    .alarm("clock.forthwithHours")
                    .met(Clock::prosecutionTold)
                    .by(COURT),
            Timed.rule("dischargeAppliedBeforeSession", BNSS, "250(1)")
                    .begins(Clock.forEach(Capacity.ACCUSED, docket -> Clock.once(docket, CaseCommitted.class)))
                    .days(60, Counting.FROM_THE_DAY_AFTER)
                    .met(applied(ApplicationKind.DISCHARGE))
                    .stopped(Clock.of(ChargeFramed.class, ChargeFramed::person))
                    .stopped(Clock::judgment)
                    .right()
                    .by(COURT),
            Timed.rule("dispositionReported", BNSS, "290(4)(a)")
                    .begins(Clock.each(BargainTimeGiven.class, BargainTimeGiven::person))
                    .days(60, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock.when(
                            DispositionReported.class,
                            (begun, report) -> begun.by().equals(report.time())))
                    .stopped(Clock::judgment)
                    .by(COURT),
            Timed.rule("documentsAnswered", BNSS, "330(1)")
                    .begins(Clock.first(CopiesSupplied.class, CopiesSupplied::person))
                    .applies((docket, _, begun) -> TrialRules.accused(docket, begun))
                    .days(30, Counting.FROM_THE_DAY_AFTER)
                    .extended(Extension.order(ExtendedPeriod.DOCUMENTS))
                    .met(Clock.of(DocumentsAnswered.class, DocumentsAnswered::person))
                    .stopped(Clock::judgment)
                    .by(COURT),
            Timed.rule("examinationSigned", BNSS, "316(4)")
                    .begins(Clock.each(AccusedExamined.class, AccusedExamined::person))
                    .applies((docket, _, begun) -> heldAndExaminedElectronically(docket, begun))
                    .turnsOn("electronic")
                    .hours(72)
                    .met(Clock.when(
                            ExaminationSigned.class,
                            (begun, signed) -> begun.by().equals(signed.examination())))
                    .by(COURT));

    private CommitmentRules() {}

    /** An application of that kind by the person whom the clock is about. */
    static Ends applied(ApplicationKind kind) {
        return Clock.when(
                ApplicationTaken.class,
                (begun, taken) -> taken.kind() == kind && Objects.equals(begun.person(), taken.person()));
    }

    private static Scope heldAndExaminedElectronically(Docket docket, Begun begun) {
        Boolean electronic = docket.entry(begun.by())
                .map(examined -> examined.entry() instanceof AccusedExamined accused ? accused.electronic() : null)
                .orElse(null);
        boolean held = begun.at() != null && Clock.held(docket, begun.person(), begun.at());
        return Scope.of(held).and(electronic == null ? Scope.UNKNOWN : Scope.of(electronic));
    }
}
