package org.icjs.police.report;

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
import org.icjs.docket.Stage;
import org.icjs.docket.StationEntry.FurtherReportFiled;
import org.icjs.docket.TrialEntry.FurtherInvestigationPermitted;
import org.springframework.stereotype.Component;

/** Of evidence that was obtained after the police report; during the trial with the permission of the court: BNSS 193(9). */
@Component
class FileFurtherReport implements Act<FurtherReportFiled> {
    @Override
    public Class<FurtherReportFiled> entry() {
        return FurtherReportFiled.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.when(docket.any(PoliceReportFiled.class) && !docket.investigating(), POSSIBLE);
    }

    @Override
    public List<Finding> findings(Docket docket, FurtherReportFiled act, Moment moment) {
        return new Findings()
                .contradict(!docket.any(PoliceReportFiled.class), "", "further.noReport", "BNSS 193(9)")
                .contradict(
                        docket.at(Stage.TRIAL) && !docket.any(FurtherInvestigationPermitted.class),
                        "",
                        "further.notPermitted",
                        "BNSS 193(9)")
                .list();
    }
}
