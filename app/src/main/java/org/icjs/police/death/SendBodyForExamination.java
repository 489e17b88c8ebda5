package org.icjs.police.death;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.StationEntry.BodySentForExamination;
import org.icjs.docket.StationEntry.InquestHeld;
import org.springframework.stereotype.Component;

/** After a death in custody within twenty-four hours: BNSS 194(3), 196(6). */
@Component
class SendBodyForExamination implements Act<BodySentForExamination> {
    @Override
    public Class<BodySentForExamination> entry() {
        return BodySentForExamination.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(InquestHeld.class).stream()
                .map(inquest -> Offer.of(POSSIBLE, "person", inquest.entry().person()))
                .distinct()
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, BodySentForExamination act, Moment moment) {
        return new Findings()
                .contradict(
                        !docket.any(InquestHeld.class, inquest -> act.person().equals(inquest.person())),
                        "/person",
                        "body.noInquest",
                        "BNSS 194(1)")
                .list();
    }
}
