package org.icjs.police.sanction;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.StationEntry.SanctionReceived;
import org.icjs.docket.StationEntry.SanctionRequested;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** What the Government decided; after a hundred and twenty days sanction is deemed to have been given: BNSS 218(1). */
@Component
class ReceiveSanction implements Act<SanctionReceived> {
    @Override
    public Class<SanctionReceived> entry() {
        return SanctionReceived.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(SanctionRequested.class).stream()
                .filter(request -> !decided(docket, request.id()))
                .map(request ->
                        Offer.of(POSSIBLE, "person", request.entry().person()).with("request", request.id()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, SanctionReceived act, Moment moment) {
        return new Findings()
                .contradict(decided(docket, act.request()), "/request", "sanction.decided", "BNSS 218(1)")
                .list();
    }

    private static boolean decided(Docket docket, EntryId request) {
        return docket.any(SanctionReceived.class, decision -> request.equals(decision.request()));
    }
}
