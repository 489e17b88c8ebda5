package org.icjs.courts.property;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PoliceEntry.PropertySeized;
import org.icjs.docket.ProcessEntry.PropertyDisposalOrdered;
import org.springframework.stereotype.Component;

/** Within thirty days of the statement, BNSS 497(5); at the end of the trial, 498(1). */
@Component
class OrderDisposal implements Act<PropertyDisposalOrdered> {
    @Override
    public Class<PropertyDisposalOrdered> entry() {
        return PropertyDisposalOrdered.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.any(PropertySeized.class) ? List.of(Offer.of(POSSIBLE).by(docket.court())) : List.of();
    }

    @Override
    public List<Finding> findings(Docket docket, PropertyDisposalOrdered act, Moment moment) {
        return new Findings()
                .contradict(
                        docket.any(
                                PropertyDisposalOrdered.class,
                                before -> act.seizure().equals(before.seizure())),
                        "/seizure",
                        "disposal.second",
                        "BNSS 498(1)")
                .list();
    }
}
