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
import org.icjs.docket.ProcessEntry.PropertyProclaimed;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** Where nobody knows whose it is; claims come within six months: BNSS 503(2). */
@Component
class ProclaimProperty implements Act<PropertyProclaimed> {
    @Override
    public Class<PropertyProclaimed> entry() {
        return PropertyProclaimed.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        boolean open =
                docket.all(PropertySeized.class).stream().anyMatch(seizure -> !isProclaimed(docket, seizure.id()));
        return open ? List.of(Offer.of(POSSIBLE).by(docket.court())) : List.of();
    }

    @Override
    public List<Finding> findings(Docket docket, PropertyProclaimed act, Moment moment) {
        return new Findings()
                .contradict(isProclaimed(docket, act.seizure()), "/seizure", "property.proclaimed", "BNSS 503(2)")
                .list();
    }

    private static boolean isProclaimed(Docket docket, EntryId seizure) {
        return docket.any(PropertyProclaimed.class, proclaimed -> seizure.equals(proclaimed.seizure()));
    }
}
