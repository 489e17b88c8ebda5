package org.icjs.clocks;

import static org.icjs.docket.OfficeRole.COURT;
import static org.icjs.docket.OfficeRole.INVESTIGATOR;
import static org.icjs.kernel.Act.BNSS;

import java.util.List;
import org.icjs.docket.CourtEntry.ChargeFramed;
import org.icjs.docket.Party.Capacity;
import org.icjs.docket.PoliceEntry.VictimReportReceived;
import org.icjs.docket.PoliceEntry.VictimSentForExamination;
import org.icjs.docket.TrialEntry.CompensationAwarded;
import org.icjs.docket.TrialEntry.CompensationRecommended;
import org.icjs.docket.TrialEntry.StatementBeforeMagistrate;
import org.icjs.law.NamedSections;

/** Clocks of the victim. After a rape, an examination needs consent: without it nothing is breached, and the diary says why. */
final class VictimRules {
    static final List<Rule> ALL = List.of(
            Timed.rule("victimSentForExamination", BNSS, "184(1)")
                    .begins(Clock.forEach(Capacity.VICTIM, InformationRules::received))
                    .applies((docket, _, _) -> Scope.named(Scope.alleged(docket), NamedSections.RAPE))
                    .hours(24)
                    .met(Clock.of(VictimSentForExamination.class, VictimSentForExamination::person))
                    .by(INVESTIGATOR),
            Timed.rule("victimReportReceived", BNSS, "184(6)")
                    .begins(Clock.each(VictimSentForExamination.class, VictimSentForExamination::person))
                    .days(7, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock.of(VictimReportReceived.class, VictimReportReceived::person))
                    .by(INVESTIGATOR),
            Timed.rule("victimStatementTaken", BNSS, "183(6)(a)")
                    .begins(Clock.forEach(Capacity.VICTIM, InformationRules::received))
                    .applies((docket, _, _) ->
                            Scope.named(Scope.alleged(docket), NamedSections.STATEMENT_BEFORE_MAGISTRATE))
                    .alarm("clock.forthwithHours")
                    .met(Clock.of(StatementBeforeMagistrate.class, StatementBeforeMagistrate::person))
                    .stopped(Clock.any(ChargeFramed.class))
                    .by(COURT),
            Timed.rule("compensationAwarded", BNSS, "396(5)")
                    .begins(Clock.each(CompensationRecommended.class, CompensationRecommended::person))
                    .months(2, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock.when(
                            CompensationAwarded.class,
                            (begun, award) -> begun.by().equals(award.recommendation())))
                    .by(COURT));

    private VictimRules() {}
}
