package org.icjs.police.clearance;

import static org.icjs.docket.Offer.Urgency.TASK;

import java.time.Instant;
import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.ClearanceEntry.ClearanceApplied;
import org.icjs.docket.ClearanceEntry.ClearanceCertified;
import org.icjs.docket.ClearanceEntry.ClearanceFinding;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.springframework.stereotype.Component;

/** The officer has searched the records after the application came, and says what of them is this person's. */
@Component
class CertifyClearance implements Act<ClearanceCertified> {
    @Override
    public Class<ClearanceCertified> entry() {
        return ClearanceCertified.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Undecided.offers(docket, TASK);
    }

    @Override
    public List<Finding> findings(Docket docket, ClearanceCertified act, Moment moment) {
        boolean stated = act.records() != null && !act.records().isBlank();
        boolean nothing = act.finding() == ClearanceFinding.NOTHING_RECORDED;
        return new Findings()
                .refuse(nothing && stated, "/records", "clearance.recordsBesideNothing", "")
                .refuse(!nothing && !stated, "/records", "clearance.recordsMissing", "")
                .refuse(act.searchedAt().isBefore(applied(docket, act)), "/searchedAt", "clearance.searchedBefore", "")
                .refuse(act.searchedAt().isAfter(moment.occurredAt()), "/searchedAt", "clearance.searchedAfter", "")
                .contradict(Undecided.decided(docket), "", "clearance.decided", "")
                .list();
    }

    private static Instant applied(Docket docket, ClearanceCertified act) {
        return docket.all(ClearanceApplied.class).stream()
                .filter(application -> application.id().equals(act.application()))
                .map(Docket.Of::occurredAt)
                .findFirst()
                .orElse(Instant.MIN);
    }
}
