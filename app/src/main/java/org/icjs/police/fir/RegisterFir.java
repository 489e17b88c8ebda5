package org.icjs.police.fir;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.docket.StationEntry.GeneralDiaryEntered;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.Section;
import org.icjs.law.Circumstances;
import org.icjs.police.Gravity;
import org.springframework.stereotype.Component;

/** Opens a case, or follows what the general diary has of it. */
@Component
class RegisterFir implements Act<FirRegistered> {
    @Override
    public Class<FirRegistered> entry() {
        return FirRegistered.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.when(!docket.any(FirRegistered.class), POSSIBLE);
    }

    @Override
    public List<Finding> findings(Docket docket, FirRegistered act, Moment moment) {
        boolean theft = act.sections().stream().anyMatch(Circumstances.THEFT::covers);
        Circumstances circumstances = circumstances(act);
        Gravity gravity = new Gravity(act.sections(), circumstances);
        List<Section> notInForce = circumstances.notInForce(act.sections());
        List<Section> notMeant = circumstances.notMeant(act.sections());
        return new Findings()
                .add(() -> beforeDiary(docket, moment))
                .add(() -> receivedAfterDiary(docket, act))
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

    /** The information stands in the diary before it stands in the register. */
    private static Optional<Finding> beforeDiary(Docket docket, Moment moment) {
        return diary(docket)
                .filter(moment.occurredAt()::isBefore)
                .map(diary ->
                        Finding.refused("/occurredAt", "fir.beforeDiary", "BNSS 173(1)", moment.occurredAt(), diary));
    }

    private static Optional<Finding> receivedAfterDiary(Docket docket, FirRegistered act) {
        return diary(docket)
                .filter(act.receivedAt()::isAfter)
                .map(diary -> Finding.contradiction(
                        "/receivedAt", "fir.receivedAfterDiary", "BNSS 173(1)", act.receivedAt(), diary));
    }

    private static Optional<Instant> diary(Docket docket) {
        return docket.all(GeneralDiaryEntered.class).stream().findFirst().map(Docket.Of::occurredAt);
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
