package org.icjs.prosecution.scrutiny;

import static org.icjs.docket.Offer.Urgency.TASK;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Handover;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.ProsecutionEntry.OpinionGiven;
import org.icjs.docket.ProsecutionEntry.ScrutinyOpinion;
import org.icjs.docket.Receiving;
import org.springframework.stereotype.Component;

/** Advice only: it never bars the filing of the police report, LAW-REVIEW 10. */
@Component
class GiveOpinion implements Act<OpinionGiven> {
    @Override
    public Class<OpinionGiven> entry() {
        return OpinionGiven.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Receiving.offers(docket, Handover.Kind.SCRUTINY, "request", TASK);
    }

    @Override
    public List<Finding> findings(Docket docket, OpinionGiven act, Moment moment) {
        return Receiving.check(docket, act.request(), "/request", moment)
                .refuse(
                        act.opinion() != ScrutinyOpinion.FIT_TO_FILE && act.remarks() == null,
                        "/remarks",
                        "opinion.remarksMissing",
                        "BNSS 20(8)")
                .list();
    }
}
