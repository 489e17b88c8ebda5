package org.icjs.police.identification;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PoliceEntry.PhotographTaken;
import org.springframework.stereotype.Component;

/** A photograph as a measurement, by police or prison: Criminal Procedure (Identification) Act, 2022, sections 2(1)(b) and 3. */
@Component
class TakePhotograph implements Act<PhotographTaken> {
    @Override
    public Class<PhotographTaken> entry() {
        return PhotographTaken.class;
    }

    /** None: without the picture there is nothing to file, and the page Photographs takes it in. */
    @Override
    public List<Offer> offers(Docket docket) {
        return List.of();
    }

    @Override
    public List<Finding> findings(Docket docket, PhotographTaken act, Moment moment) {
        return Grounds.findings(docket, act.person(), act.ground())
                .refuse(!Grounds.isReference(act.photograph()), "/photograph", "measurements.photograph", "")
                .list();
    }
}
