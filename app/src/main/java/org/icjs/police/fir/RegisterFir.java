package org.icjs.police.fir;

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
import org.icjs.kernel.IndiaTime;
import org.icjs.police.Gravity;
import org.springframework.stereotype.Component;

/** Opens a case. */
@Component
class RegisterFir implements Act<FirRegistered> {
    @Override
    public Class<FirRegistered> entry() {
        return FirRegistered.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.when(docket.isEmpty(), POSSIBLE);
    }

    @Override
    public List<Finding> findings(Docket docket, FirRegistered act, Moment moment) {
        boolean theft = act.sections().contains(Gravity.THEFT);
        Gravity gravity = gravity(act);
        return new Findings()
                .refuse(
                        act.receivedAt().isAfter(moment.occurredAt()),
                        "/receivedAt",
                        "fir.registeredBeforeInformation",
                        "BNSS 173(1)",
                        moment.occurredAt(),
                        act.receivedAt())
                .contradict(
                        act.offenceFrom().isAfter(act.receivedAt()),
                        "/offenceFrom",
                        "fir.offenceAfterInformation",
                        "BNSS 173(1)",
                        act.offenceFrom(),
                        act.receivedAt())
                .refuse(
                        act.offenceTo() != null && act.offenceTo().isBefore(act.offenceFrom()),
                        "/offenceTo",
                        "fir.offenceEndsBeforeItBegins",
                        "")
                .refuse(
                        theft && act.propertyValueRupees() == null,
                        "/propertyValueRupees",
                        "fir.valueMissing",
                        "BNS 303(2)")
                .refuse(
                        theft && act.previousConviction() == null,
                        "/previousConviction",
                        "fir.previousConvictionMissing",
                        "BNS 303(2)")
                .contradict(gravity.nothingCognizable(), "/sections", "fir.notCognizable", "BNSS 174(1)")
                .contradict(
                        !gravity.notInForce().isEmpty(), "/sections", "fir.sectionNotInForce", "", gravity.notInForce())
                .list();
    }

    private static Gravity gravity(FirRegistered fir) {
        return new Gravity(
                fir.sections(),
                IndiaTime.dateOf(fir.offenceFrom()),
                fir.propertyValueRupees() == null ? Long.MAX_VALUE : fir.propertyValueRupees(),
                Boolean.TRUE.equals(fir.previousConviction()));
    }
}
