package org.icjs.police.arrest;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.StationEntry.DesignatedOfficersTold;
import org.icjs.docket.StationEntry.WarrantExecuted;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** Of an arrest outside the district, forthwith: BNSS 82(2). */
@Component
class TellDesignatedOfficers implements Act<DesignatedOfficersTold> {
    @Override
    public Class<DesignatedOfficersTold> entry() {
        return DesignatedOfficersTold.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(WarrantExecuted.class, WarrantExecuted::outsideDistrict).stream()
                .filter(execution -> !told(docket, execution.id()))
                .map(execution ->
                        Offer.of(POSSIBLE, "person", execution.entry().person()).with("execution", execution.id()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, DesignatedOfficersTold act, Moment moment) {
        return new Findings()
                .contradict(
                        docket.all(WarrantExecuted.class, execution -> !execution.outsideDistrict()).stream()
                                .anyMatch(execution -> execution.id().equals(act.execution())),
                        "/execution",
                        "designated.inDistrict",
                        "BNSS 82(2)")
                .contradict(told(docket, act.execution()), "/execution", "designated.told", "BNSS 82(2)")
                .list();
    }

    private static boolean told(Docket docket, EntryId execution) {
        return docket.any(DesignatedOfficersTold.class, told -> execution.equals(told.execution()));
    }
}
