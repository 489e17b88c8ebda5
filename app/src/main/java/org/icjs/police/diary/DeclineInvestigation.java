package org.icjs.police.diary;

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
import org.icjs.docket.Offers;
import org.icjs.docket.StationEntry.DeclinedFor;
import org.icjs.docket.StationEntry.InvestigationDeclined;
import org.springframework.stereotype.Component;

/** The officer in charge need not, or shall not, investigate: BNSS 176(1), first proviso. */
@Component
class DeclineInvestigation implements Act<InvestigationDeclined> {
    @Override
    public Class<InvestigationDeclined> entry() {
        return InvestigationDeclined.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.when(docket.investigating() && !docket.any(InvestigationDeclined.class), POSSIBLE);
    }

    @Override
    public List<Finding> findings(Docket docket, InvestigationDeclined act, Moment moment) {
        return new Findings()
                .contradict(
                        act.ground() == DeclinedFor.NAMED_AND_NOT_SERIOUS
                                && docket.people(SUSPECT, ACCUSED).isEmpty(),
                        "/ground",
                        "declined.nobodyNamed",
                        "BNSS 176(1)")
                .contradict(docket.any(InvestigationDeclined.class), "", "declined.twice", "BNSS 176(1)")
                .list();
    }
}
