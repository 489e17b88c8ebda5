package org.icjs.clocks;

import static org.icjs.docket.OfficeRole.COURT;
import static org.icjs.docket.OfficeRole.INVESTIGATOR;
import static org.icjs.kernel.Act.BNSS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.icjs.clocks.Timed.Begun;
import org.icjs.docket.Docket;
import org.icjs.docket.Party.Capacity;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.docket.PoliceEntry.PoliceReportFiled;
import org.icjs.docket.PoliceEntry.ProgressTold;
import org.icjs.docket.PoliceEntry.SceneVisited;
import org.icjs.docket.StationEntry.FurtherReportFiled;
import org.icjs.docket.TrialEntry.ExtendedPeriod;
import org.icjs.docket.TrialEntry.FurtherInvestigationPermitted;
import org.icjs.kernel.IndiaTime;
import org.icjs.law.NamedSections;

/** Clocks of the investigation, other than of custody. */
final class InvestigationRules {
    private static final Set<String> ASSAULT_ON_A_CHILD = Set.of("POCSO 4", "POCSO 6", "POCSO 8", "POCSO 10");

    static final List<Rule> ALL = List.of(
            Timed.rule("sceneVisitedByExpert", BNSS, "176(3)")
                    .begins(Clock::fir)
                    .applies(InvestigationRules::expertNeeded)
                    .alarm("clock.forthwithHours")
                    .met(Clock.when(SceneVisited.class, (_, visit) -> visit.forensicTeam()))
                    .stopped(Clock.any(PoliceReportFiled.class))
                    .by(INVESTIGATOR),
            Timed.rule("rapeInvestigationCompleted", BNSS, "193(2)")
                    .begins(Clock::fir)
                    .applies((docket, _, _) -> rapeOrAssaultOnAChild(docket))
                    .months(2, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock.any(PoliceReportFiled.class))
                    .by(INVESTIGATOR),
            Timed.rule("progressTold", BNSS, "193(3)(ii)")
                    .begins(Clock::fir)
                    .days(90, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock.any(ProgressTold.class))
                    .stopped(Clock.any(PoliceReportFiled.class))
                    .by(INVESTIGATOR),
            Timed.rule("actionTold", BNSS, "193(3)(iii)")
                    .begins(Clock.forEach(Capacity.INFORMANT, Clock::policeReport))
                    .alarm("clock.forthwithHours")
                    .met(Clock.of(ProgressTold.class, ProgressTold::person))
                    .by(INVESTIGATOR),
            Timed.rule("summonsCaseInvestigated", BNSS, "187(9)")
                    .begins(Clock.first(PersonArrested.class, PersonArrested::person))
                    .applies(InvestigationRules::summonsCase)
                    .months(6, Counting.FROM_THE_DAY_AFTER)
                    .extended(Extension.order(ExtendedPeriod.SUMMONS_INVESTIGATION))
                    .met(Clock.any(PoliceReportFiled.class))
                    .by(COURT),
            Timed.rule("furtherInvestigationCompleted", BNSS, "193(9)")
                    .begins(Clock.each(FurtherInvestigationPermitted.class, _ -> null))
                    .days(90, Counting.FROM_THE_DAY_AFTER)
                    .extended(Extension.order(ExtendedPeriod.FURTHER_INVESTIGATION))
                    .met(Clock.any(FurtherReportFiled.class))
                    .met(Clock.any(PoliceReportFiled.class))
                    .stopped(Clock.any(FurtherInvestigationPermitted.class))
                    .by(INVESTIGATOR));

    private InvestigationRules() {}

    private static Scope rapeOrAssaultOnAChild(Docket docket) {
        Scope rape = Scope.named(Scope.alleged(docket), NamedSections.RAPE);
        return rape == Scope.NO ? Scope.named(Scope.alleged(docket), ASSAULT_ON_A_CHILD) : rape;
    }

    /** The duty begins with the day that the State notifies. */
    private static Scope expertNeeded(Docket docket, Moment moment, Begun begun) {
        LocalDate from = LocalDate.parse(
                moment.settings().on("clock.forensicVisitFrom", moment.today()).value());
        boolean duty = begun.at() != null && !IndiaTime.dateOf(begun.at()).isBefore(from);
        return Scope.of(duty).and(Scope.any(Scope.alleged(docket), moment.offences(), Scope::sevenYearsOrMore));
    }

    /** A case that is not a warrant-case: no offence in it is punishable with more than two years: 2(1)(x), (z). */
    static Scope summonsCase(Docket docket, Moment moment, Begun begun) {
        return Scope.any(
                        Scope.against(docket, begun.person()),
                        moment.offences(),
                        offence -> Scope.overYears(offence, 2))
                .not();
    }
}
