package org.icjs.prosecution.conduct;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Offer.Urgency.TASK;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.ProsecutionEntry.ProsecutorAssigned;
import org.icjs.docket.Stage;
import org.icjs.kernel.OfficeCode;
import org.springframework.stereotype.Component;

/** BNSS 18, 19. */
@Component
class AssignProsecutor implements Act<ProsecutorAssigned> {
    @Override
    public Class<ProsecutorAssigned> entry() {
        return ProsecutorAssigned.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        OfficeCode office = docket.office(Fact.PROSECUTION_OFFICE);
        boolean assigned = docket.known(Fact.PROSECUTOR).isPresent();
        return office == null || docket.at(Stage.JUDGED)
                ? List.of()
                : List.of(Offer.of(assigned ? POSSIBLE : TASK).by(office));
    }

    @Override
    public List<Finding> findings(Docket docket, ProsecutorAssigned act, Moment moment) {
        return new Findings()
                .refuse(!moment.registers().posted(act.officer(), moment.office()), "/officer", "officer.notPosted", "")
                .list();
    }
}
