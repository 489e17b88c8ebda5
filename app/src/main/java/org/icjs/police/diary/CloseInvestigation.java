package org.icjs.police.diary;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.PoliceEntry.PoliceReportFiled;
import org.icjs.docket.StationEntry.InvestigationClosed;
import org.springframework.stereotype.Component;

/** In the case diary; the police report follows as soon as the investigation is completed: BNSS 192(1), 193(3). */
@Component
class CloseInvestigation implements Act<InvestigationClosed> {
    @Override
    public Class<InvestigationClosed> entry() {
        return InvestigationClosed.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.when(docket.investigating() && !docket.any(InvestigationClosed.class), POSSIBLE);
    }

    @Override
    public List<Finding> findings(Docket docket, InvestigationClosed act, Moment moment) {
        return new Findings()
                .contradict(!docket.any(PoliceReportFiled.class), "", "closed.nothingFiled", "BNSS 193(3)")
                .list();
    }
}
