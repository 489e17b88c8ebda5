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
import org.icjs.docket.StationEntry.PreliminaryEnquiryBegun;
import org.icjs.police.Gravity;
import org.springframework.stereotype.Component;

/** Into an offence punishable with three years or more, but less than seven, before an FIR: BNSS 173(3). */
@Component
class BeginPreliminaryEnquiry implements Act<PreliminaryEnquiryBegun> {
    @Override
    public Class<PreliminaryEnquiryBegun> entry() {
        return PreliminaryEnquiryBegun.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.when(BeforeFir.cognizable(docket) && !docket.any(PreliminaryEnquiryBegun.class), POSSIBLE);
    }

    @Override
    public List<Finding> findings(Docket docket, PreliminaryEnquiryBegun act, Moment moment) {
        return new Findings()
                .contradict(!BeforeFir.cognizable(docket), "", "enquiry.notBeforeFir", "BNSS 173(3)")
                .contradict(docket.any(PreliminaryEnquiryBegun.class), "", "enquiry.twice", "BNSS 173(3)")
                .contradict(
                        !new Gravity(act.sections(), Gravity.circumstances(docket)).enquirable(),
                        "/sections",
                        "enquiry.otherOffence",
                        "BNSS 173(3)")
                .list();
    }
}
