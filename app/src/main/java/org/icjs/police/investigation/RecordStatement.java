package org.icjs.police.investigation;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Party.Capacity.INFORMANT;
import static org.icjs.docket.Party.Capacity.VICTIM;
import static org.icjs.docket.Party.Capacity.WITNESS;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.PoliceEntry.StatementRecorded;
import org.springframework.stereotype.Component;

/** Of anyone who is supposed to know something of the case: BNSS 180(1). */
@Component
class RecordStatement implements Act<StatementRecorded> {
    @Override
    public Class<StatementRecorded> entry() {
        return StatementRecorded.class;
    }

    @Override
    public List<Finding> findings(Docket docket, StatementRecorded act, Moment moment) {
        return StatementGates.findings(docket, act);
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.each(docket.people(INFORMANT, VICTIM, WITNESS), POSSIBLE, _ -> docket.investigating());
    }
}
