package org.icjs.courts.trial;

import static org.icjs.docket.Offer.Urgency.TASK;

import java.util.List;
import org.icjs.courts.Dates;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.CognizanceTaken;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Finding;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Stage;
import org.icjs.docket.StationEntry.SanctionReceived;
import org.icjs.docket.StationEntry.SanctionRequested;
import org.icjs.kernel.IndiaTime;
import org.springframework.stereotype.Component;

/** Upon the police report: BNSS 210(1)(b). */
@Component
class TakeCognizance implements Act<CognizanceTaken> {
    /** BNSS 218(1), second proviso. */
    private static final int DEEMED_AFTER_DAYS = 120;

    @Override
    public Class<CognizanceTaken> entry() {
        return CognizanceTaken.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.at(Stage.BEFORE_COURT) && !docket.any(CognizanceTaken.class)
                ? List.of(Offer.of(TASK).by(docket.court()))
                : List.of();
    }

    @Override
    public List<Finding> findings(Docket docket, CognizanceTaken act, Moment moment) {
        return Dates.notPast(act.nextHearing(), "/nextHearing", moment)
                .contradict(docket.known(Fact.CNR).isEmpty(), "", "cognizance.notRegistered", "BNSS 210(1)(b)")
                .contradict(docket.any(CognizanceTaken.class), "", "cognizance.taken", "BNSS 210(1)(b)")
                .contradict(
                        docket.all(SanctionRequested.class).stream()
                                .anyMatch(request -> lacking(docket, request, moment)),
                        "",
                        "cognizance.noSanction",
                        "BNSS 218(1)")
                .list();
    }

    /** Refused, or not decided within the days after which it is deemed to have been given. */
    private static boolean lacking(Docket docket, Docket.Of<SanctionRequested> request, Moment moment) {
        return docket.last(SanctionReceived.class, decision -> request.id().equals(decision.request()))
                .map(decision -> !decision.entry().given())
                .orElseGet(() -> !IndiaTime.dateOf(moment.occurredAt())
                        .isAfter(request.entry().receivedOn().plusDays(DEEMED_AFTER_DAYS)));
    }
}
