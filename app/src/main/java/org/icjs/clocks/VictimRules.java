package org.icjs.clocks;

import static org.icjs.docket.OfficeRole.INVESTIGATOR;
import static org.icjs.kernel.Act.BNSS;

import java.util.List;
import org.icjs.docket.Party.Capacity;
import org.icjs.docket.PoliceEntry.VictimReportReceived;
import org.icjs.docket.PoliceEntry.VictimSentForExamination;

/** Clocks of the victim of a rape. An examination needs consent: without it nothing is breached, and the diary says why. */
final class VictimRules {
    static final List<Rule> ALL = List.of(
            Timed.rule("victimSentForExamination", BNSS, "184(1)")
                    .begins(Clock.forEach(Capacity.VICTIM, InformationRules::received))
                    .applies((docket, _, _) -> Scope.named(Scope.alleged(docket), InvestigationRules.RAPE))
                    .hours(24)
                    .met(Clock.of(VictimSentForExamination.class, VictimSentForExamination::person))
                    .by(INVESTIGATOR),
            Timed.rule("victimReportReceived", BNSS, "184(6)")
                    .begins(Clock.each(VictimSentForExamination.class, VictimSentForExamination::person))
                    .days(7, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock.of(VictimReportReceived.class, VictimReportReceived::person))
                    .by(INVESTIGATOR));

    private VictimRules() {}
}
