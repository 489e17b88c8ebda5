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
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.docket.StationEntry.PreliminaryEnquiryBegun;
import org.icjs.docket.StationEntry.PreliminaryEnquiryClosed;
import org.springframework.stereotype.Component;

/** Where the enquiry finds no case; where it finds one, the FIR is registered: BNSS 173(3). */
@Component
class ClosePreliminaryEnquiry implements Act<PreliminaryEnquiryClosed> {
    @Override
    public Class<PreliminaryEnquiryClosed> entry() {
        return PreliminaryEnquiryClosed.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.when(open(docket), POSSIBLE);
    }

    @Override
    public List<Finding> findings(Docket docket, PreliminaryEnquiryClosed act, Moment moment) {
        return new Findings()
                .contradict(!open(docket), "", "enquiry.notOpen", "BNSS 173(3)")
                .list();
    }

    private static boolean open(Docket docket) {
        return docket.any(PreliminaryEnquiryBegun.class)
                && !docket.any(PreliminaryEnquiryClosed.class)
                && !docket.any(FirRegistered.class);
    }
}
