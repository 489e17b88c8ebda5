package org.icjs.courts.trial;

import static org.icjs.docket.Offer.Urgency.TASK;
import static org.icjs.docket.Party.Capacity.ACCUSED;

import java.util.List;
import org.icjs.courts.Charges;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.PleaRecorded;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.springframework.stereotype.Component;

/** The charge read and explained, and what the accused answers: BNSS 263(2). */
@Component
class RecordPlea implements Act<PleaRecorded> {
    @Override
    public Class<PleaRecorded> entry() {
        return PleaRecorded.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people(ACCUSED).stream()
                .filter(person -> pleads(new Charges(docket, person.ref())))
                .map(person -> Offer.of(TASK, "person", person.ref()).by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, PleaRecorded act, Moment moment) {
        Charges charges = new Charges(docket, act.person());
        return new Findings()
                .refuse(!charges.framed(), "/person", "plea.noCharge", "BNSS 263(2)")
                .contradict(charges.plea().isPresent(), "/person", "plea.recorded", "BNSS 263(2)")
                .list();
    }

    private static boolean pleads(Charges charges) {
        return charges.framed() && charges.plea().isEmpty();
    }
}
