package org.icjs.courts.property;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PoliceEntry.PropertySeized;
import org.icjs.docket.ProcessEntry.PropertyProduced;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** Before the court, which describes it within fourteen days: BNSS 497(1), (2). */
@Component
class ProduceProperty implements Act<PropertyProduced> {
    @Override
    public Class<PropertyProduced> entry() {
        return PropertyProduced.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        boolean open = docket.all(PropertySeized.class).stream().anyMatch(seizure -> !isProduced(docket, seizure.id()));
        return open ? List.of(Offer.of(POSSIBLE).by(docket.court())) : List.of();
    }

    @Override
    public List<Finding> findings(Docket docket, PropertyProduced act, Moment moment) {
        return new Findings()
                .contradict(isProduced(docket, act.seizure()), "/seizure", "property.produced", "BNSS 497(1)")
                .list();
    }

    private static boolean isProduced(Docket docket, EntryId seizure) {
        return docket.any(PropertyProduced.class, produced -> seizure.equals(produced.seizure()));
    }
}
