package org.icjs.courts.absconder;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Party.Capacity.ACCUSED;
import static org.icjs.docket.Party.Capacity.SUSPECT;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.ProcessEntry.WarrantIssued;
import org.springframework.stereotype.Component;

/** Of arrest; in force until it is executed or cancelled: BNSS 72(2). */
@Component
class IssueWarrant implements Act<WarrantIssued> {
    @Override
    public Class<WarrantIssued> entry() {
        return WarrantIssued.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people(SUSPECT, ACCUSED).stream()
                .filter(person -> !person.custody().held())
                .map(person -> Offer.of(POSSIBLE, "person", person.ref()).by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, WarrantIssued act, Moment moment) {
        return new Findings()
                .contradict(
                        docket.person(act.person())
                                .filter(person -> person.custody().held())
                                .isPresent(),
                        "/person",
                        "warrant.held",
                        "BNSS 72(1)")
                .list();
    }
}
