package org.icjs.police.fir;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.time.LocalDate;
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
import org.icjs.kernel.Section;
import org.icjs.law.Circumstances;
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
        boolean theft = act.sections().stream().anyMatch(Circumstances.THEFT::covers);
        Circumstances circumstances = circumstances(act);
        Gravity gravity = new Gravity(act.sections(), circumstances);
        List<Section> notInForce = circumstances.notInForce(act.sections());
        List<Section> notMeant = circumstances.notMeant(act.sections());
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
                .contradict(!notInForce.isEmpty(), "/sections", "fir.sectionNotInForce", "BNS 358(2)", notInForce)
                .contradict(!notMeant.isEmpty(), "/sections", "fir.limbNotMeant", "BNS 303(2)", notMeant)
                .contradict(
                        !gravity.notOnFile().isEmpty(), "/sections", "fir.sectionNotOnFile", "", gravity.notOnFile())
                .list();
    }

    private static Circumstances circumstances(FirRegistered fir) {
        LocalDate first = IndiaTime.dateOf(fir.offenceFrom());
        return new Circumstances(
                first,
                fir.offenceTo() == null ? first : IndiaTime.dateOf(fir.offenceTo()),
                fir.propertyValueRupees(),
                fir.previousConviction());
    }
}
