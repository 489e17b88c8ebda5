package org.icjs.police.fir;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Party.Capacity.INFORMANT;
import static org.icjs.docket.Party.Capacity.VICTIM;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.PoliceEntry.ProgressTold;
import org.icjs.docket.Stage;
import org.springframework.stereotype.Component;

/** Owed to the informant or the victim within ninety days, and after: BNSS 193(3)(ii). */
@Component
class TellProgress implements Act<ProgressTold> {
    @Override
    public Class<ProgressTold> entry() {
        return ProgressTold.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.each(docket.people(INFORMANT, VICTIM), POSSIBLE, _ -> !docket.at(Stage.JUDGED));
    }

    @Override
    public List<Finding> findings(Docket docket, ProgressTold act, Moment moment) {
        return new Findings()
                .contradict(
                        docket.people(INFORMANT, VICTIM).stream()
                                .noneMatch(person -> person.ref().equals(act.person())),
                        "/person",
                        "progress.notInformant",
                        "BNSS 193(3)(ii)")
                .list();
    }
}
