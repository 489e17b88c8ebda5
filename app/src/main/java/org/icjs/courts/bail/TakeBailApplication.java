package org.icjs.courts.bail;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Party.Capacity.ACCUSED;
import static org.icjs.docket.Party.Capacity.SUSPECT;

import java.util.List;
import org.icjs.courts.Bail;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.BailApplied;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Party;
import org.springframework.stereotype.Component;

/** On file, with notice to the prosecution: BNSS 478, 480. */
@Component
class TakeBailApplication implements Act<BailApplied> {
    @Override
    public Class<BailApplied> entry() {
        return BailApplied.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people(SUSPECT, ACCUSED).stream()
                .filter(person ->
                        person.custody() != Party.Custody.ON_BAIL && person.custody() != Party.Custody.SENTENCED)
                .filter(person -> docket.known(Fact.VERDICT, person.ref()).isEmpty())
                .filter(person -> !Bail.isPending(docket, person.ref()))
                .map(person -> Offer.of(POSSIBLE, "person", person.ref()).by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, BailApplied act, Moment moment) {
        return new Findings()
                .contradict(Bail.isPending(docket, act.person()), "/person", "bail.pending", "BNSS 480(1)")
                .list();
    }
}
