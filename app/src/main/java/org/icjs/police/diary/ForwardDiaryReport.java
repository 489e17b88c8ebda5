package org.icjs.police.diary;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.Stage;
import org.icjs.docket.StationEntry.DiaryReportForwarded;
import org.springframework.stereotype.Component;

/** Fortnightly, of non-cognizable information and where there is no investigation: BNSS 174(1)(ii), 176(2). */
@Component
class ForwardDiaryReport implements Act<DiaryReportForwarded> {
    @Override
    public Class<DiaryReportForwarded> entry() {
        return DiaryReportForwarded.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.when(!docket.isEmpty() && !docket.at(Stage.JUDGED), POSSIBLE);
    }
}
