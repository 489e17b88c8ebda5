package org.icjs.courts.property;

import static org.icjs.docket.Offer.Urgency.TASK;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.ProcessEntry.PropertyProduced;
import org.icjs.docket.ProcessEntry.PropertyStatementPrepared;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** With photographs, within fourteen days of the production: BNSS 497(2), (3). */
@Component
class PreparePropertyStatement implements Act<PropertyStatementPrepared> {
    @Override
    public Class<PropertyStatementPrepared> entry() {
        return PropertyStatementPrepared.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(PropertyProduced.class).stream()
                .filter(produced -> !isPrepared(docket, produced.id()))
                .map(produced -> Offer.of(TASK, "production", produced.id()).by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, PropertyStatementPrepared act, Moment moment) {
        return new Findings()
                .contradict(isPrepared(docket, act.production()), "/production", "property.described", "BNSS 497(2)")
                .contradict(!act.photographed(), "/photographed", "property.notPhotographed", "BNSS 497(3)")
                .list();
    }

    private static boolean isPrepared(Docket docket, EntryId production) {
        return docket.any(PropertyStatementPrepared.class, statement -> production.equals(statement.production()));
    }
}
