package org.icjs.clocks;

import static org.icjs.docket.OfficeRole.INVESTIGATOR;
import static org.icjs.kernel.Act.BNSS;

import java.util.List;
import org.icjs.clocks.Timed.Begun;
import org.icjs.docket.Docket;
import org.icjs.docket.StationEntry.SanctionReceived;
import org.icjs.docket.StationEntry.SanctionRequested;

/** Clocks of the Government’s sanction to prosecute. When the days are over without a decision, it is deemed to have been given. */
final class SanctionRules {
    static final List<Rule> ALL = List.of(Timed.rule("sanctionDecided", BNSS, "218(1)")
            .begins(SanctionRules::received)
            .days(120, Counting.FROM_THE_DAY_AFTER)
            .met(Clock.when(
                    SanctionReceived.class, (begun, decision) -> begun.by().equals(decision.request())))
            .right()
            .by(INVESTIGATOR));

    private SanctionRules() {}

    /** The day on which the Government had the request. */
    private static List<Begun> received(Docket docket) {
        return docket.all(SanctionRequested.class).stream()
                .map(request -> new Begun(
                        request.entry().receivedOn() == null
                                ? null
                                : Counting.midnight(request.entry().receivedOn()),
                        request.entry().person(),
                        request.id()))
                .toList();
    }
}
