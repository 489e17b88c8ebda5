package org.icjs.clocks;

import static org.icjs.docket.OfficeRole.COURT;
import static org.icjs.docket.OfficeRole.INVESTIGATOR;
import static org.icjs.kernel.Act.JJ;
import static org.icjs.kernel.Act.POCSO;
import static org.icjs.kernel.Act.SCST;

import java.util.List;
import org.icjs.clocks.Timed.Begun;
import org.icjs.docket.CourtEntry.ArresteeProduced;
import org.icjs.docket.CourtEntry.CognizanceTaken;
import org.icjs.docket.CourtEntry.EvidenceRecorded;
import org.icjs.docket.Docket;
import org.icjs.docket.Party.Capacity;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.docket.PoliceEntry.PoliceReportFiled;
import org.icjs.docket.StationEntry.ChildReported;
import org.icjs.docket.TrialEntry.ChildAssessed;
import org.icjs.docket.TrialEntry.ExtendedPeriod;
import org.icjs.kernel.Act;

/** Clocks of special Acts, other than of custody. Their texts were read in secondary sources: check the Gazette. */
final class SpecialActRules {
    static final List<Rule> ALL = List.of(
            Timed.rule("childReported", POCSO, "19(6)")
                    .begins(Clock.forEach(Capacity.VICTIM, InformationRules::received))
                    .applies((docket, _, begun) -> under(docket, POCSO).and(Scope.child(docket, begun.person())))
                    .turnsOn("age")
                    .hours(24)
                    .met(Clock.of(ChildReported.class, ChildReported::person))
                    .by(INVESTIGATOR),
            Timed.rule("childEvidenceRecorded", POCSO, "35(1)")
                    .begins(Clock.forEach(Capacity.VICTIM, SpecialActRules::cognizance))
                    .applies((docket, _, begun) -> under(docket, POCSO).and(Scope.child(docket, begun.person())))
                    .turnsOn("age")
                    .days(30, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock.of(EvidenceRecorded.class, EvidenceRecorded::witness))
                    .by(COURT),
            Timed.rule("childTrialCompleted", POCSO, "35(2)")
                    .begins(Clock.forEach(Capacity.ACCUSED, SpecialActRules::cognizance))
                    .applies((docket, _, _) -> under(docket, POCSO))
                    .months(12, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock::judgment)
                    .by(COURT),
            Timed.rule("childProducedBeforeBoard", JJ, "10(1)")
                    .begins(Clock.each(PersonArrested.class, PersonArrested::person))
                    .applies((docket, _, begun) -> Scope.child(docket, begun.person()))
                    .turnsOn("age")
                    .hours(24)
                    .met(Clock.of(ArresteeProduced.class, ArresteeProduced::person))
                    .by(INVESTIGATOR),
            Timed.rule("childInquiryCompleted", JJ, "14(2)")
                    .begins(Clock.first(ArresteeProduced.class, ArresteeProduced::person))
                    .applies((docket, _, begun) -> Scope.child(docket, begun.person()))
                    .turnsOn("age")
                    .months(4, Counting.FROM_THE_DAY_AFTER)
                    .extended(Extension.order(ExtendedPeriod.CHILD_INQUIRY, Extension.months(6)))
                    .met(Clock::judgment)
                    .by(COURT),
            Timed.rule("childAssessed", JJ, "14(3)")
                    .begins(Clock.first(ArresteeProduced.class, ArresteeProduced::person))
                    .applies((docket, moment, begun) -> Scope.aged(docket, begun.person(), 16, 18)
                            .and(Scope.any(Scope.against(docket, begun.person()), moment.offences(), Scope::heinous)))
                    .turnsOn("age")
                    .months(3, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock.of(ChildAssessed.class, ChildAssessed::person))
                    .stopped(Clock::judgment)
                    .by(COURT),
            // The Act says the same of the officer's duty, 4(2)(e). Neither names the day it is counted from; the FIR
            // is the earliest.
            Timed.rule("atrocityInvestigated", SCST, "Rules 7(2)")
                    .begins(Clock::fir)
                    .applies((docket, _, _) -> under(docket, SCST))
                    .days(60, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock.any(PoliceReportFiled.class))
                    .by(INVESTIGATOR),
            Timed.rule("atrocityTrialCompleted", SCST, "14(3)")
                    .begins(Clock.forEach(Capacity.ACCUSED, Clock::policeReport))
                    .applies((docket, _, _) -> under(docket, SCST))
                    .months(2, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock::judgment)
                    .by(COURT));

    private SpecialActRules() {}

    private static List<Begun> cognizance(Docket docket) {
        return Clock.once(docket, CognizanceTaken.class);
    }

    static Scope under(Docket docket, Act act) {
        return Scope.alleged(docket).isEmpty()
                ? Scope.UNKNOWN
                : Scope.of(Scope.alleged(docket).stream().anyMatch(section -> section.act() == act));
    }
}
