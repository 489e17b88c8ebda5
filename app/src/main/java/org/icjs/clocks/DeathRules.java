package org.icjs.clocks;

import static org.icjs.docket.OfficeRole.INVESTIGATOR;
import static org.icjs.kernel.Act.BNSS;

import java.util.List;
import java.util.Objects;
import org.icjs.clocks.Timed.Begun;
import org.icjs.docket.Docket;
import org.icjs.docket.PrisonEntry.PrisonerDied;
import org.icjs.docket.StationEntry.BodySentForExamination;
import org.icjs.docket.StationEntry.InquestHeld;
import org.icjs.docket.StationEntry.ReportedToDistrictMagistrate;

/** Clocks of a death that is not natural, or that came in custody. */
final class DeathRules {
    static final List<Rule> ALL = List.of(
            Timed.rule("inquestReported", BNSS, "194(2)")
                    .begins(Clock.each(InquestHeld.class, InquestHeld::person))
                    .hours(24)
                    .met(Clock.when(
                            ReportedToDistrictMagistrate.class,
                            (begun, report) -> begun.by().equals(report.act())))
                    .by(INVESTIGATOR),
            Timed.rule("bodySent", BNSS, "196(6)")
                    .begins(DeathRules::inCustody)
                    .hours(24)
                    .met(Clock.of(BodySentForExamination.class, BodySentForExamination::person))
                    .by(INVESTIGATOR));

    private DeathRules() {}

    /** Where a jail has entered the death, the twenty-four hours run from that entry, once ({@code bodySentForExamination}). */
    private static List<Begun> inCustody(Docket docket) {
        return docket.all(InquestHeld.class, InquestHeld::inCustody).stream()
                .filter(inquest -> docket.all(
                                PrisonerDied.class,
                                death -> Objects.equals(
                                        death.person(), inquest.entry().person()))
                        .isEmpty())
                .map(inquest ->
                        new Begun(inquest.entry().diedAt(), inquest.entry().person(), inquest.id()))
                .toList();
    }
}
