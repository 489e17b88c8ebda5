package org.icjs.clocks;

import static org.icjs.docket.OfficeRole.INVESTIGATOR;
import static org.icjs.kernel.Act.BNSS;
import static org.icjs.kernel.Act.NDPS;

import java.util.List;
import java.util.stream.Stream;
import org.icjs.clocks.Timed.Begins;
import org.icjs.clocks.Timed.Begun;
import org.icjs.docket.Docket;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.docket.PoliceEntry.PropertySeized;
import org.icjs.docket.PoliceEntry.SeizureNature;
import org.icjs.docket.PoliceEntry.SeizureReported;
import org.icjs.docket.PoliceEntry.SuperiorInformed;
import org.icjs.docket.StationEntry.DrugInformationTakenDown;
import org.icjs.docket.StationEntry.InventoryApplied;

/** Clocks of search and seizure. Each seizure has its own. */
final class SeizureRules {
    static final List<Rule> ALL = List.of(
            Timed.rule("seizureReported", BNSS, "106(3)")
                    .begins(each())
                    .alarm("clock.forthwithHours")
                    .met(Clock.when(
                            SeizureReported.class, (begun, report) -> begun.by().equals(report.seizure())))
                    .by(INVESTIGATOR),
            Timed.rule("recordingForwarded", BNSS, "105")
                    .begins(each())
                    .alarm("clock.forthwithHours")
                    .met(Clock.when(
                            SeizureReported.class,
                            (begun, report) ->
                                    report.recordingSent() && begun.by().equals(report.seizure())))
                    .by(INVESTIGATOR),
            Timed.rule("searchRecordSent", BNSS, "185(5)")
                    .begins(SeizureRules::searches)
                    .hours(48)
                    .met(Clock.when(
                            SeizureReported.class,
                            (begun, report) ->
                                    report.searchRecordSent() && begun.by().equals(report.seizure())))
                    .by(INVESTIGATOR),
            Timed.rule("superiorInformed", NDPS, "57")
                    .begins(SeizureRules::arrestsAndSeizures)
                    .applies((docket, _, _) -> SpecialActRules.under(docket, NDPS))
                    .hours(48)
                    .met(Clock.when(
                            SuperiorInformed.class,
                            (begun, report) -> begun.by().equals(report.act())))
                    .by(INVESTIGATOR),
            Timed.rule("informationSentToSuperior", NDPS, "42(2)")
                    .begins(Clock.each(DrugInformationTakenDown.class, _ -> null))
                    .hours(72)
                    .met(Clock.when(
                            SuperiorInformed.class,
                            (begun, report) -> begun.by().equals(report.act())))
                    .by(INVESTIGATOR),
            Timed.rule("inventoryApplied", NDPS, "52A")
                    .begins(each())
                    .applies((docket, _, _) -> SpecialActRules.under(docket, NDPS))
                    .alarm("clock.inventoryHours")
                    .met(Clock.when(
                            InventoryApplied.class,
                            (begun, inventory) -> begun.by().equals(inventory.seizure())))
                    .by(INVESTIGATOR));

    private SeizureRules() {}

    private static Begins each() {
        return Clock.each(PropertySeized.class, _ -> null);
    }

    /** A place searched without warrant; the search of a person is under section 49. */
    private static List<Begun> searches(Docket docket) {
        return docket.all(PropertySeized.class, seizure -> seizure.nature() == SeizureNature.SEARCH).stream()
                .map(seizure -> new Begun(seizure.occurredAt(), null, seizure.id()))
                .toList();
    }

    private static List<Begun> arrestsAndSeizures(Docket docket) {
        return Stream.concat(
                        Clock.each(PersonArrested.class, PersonArrested::person).in(docket).stream(),
                        each().in(docket).stream())
                .toList();
    }
}
