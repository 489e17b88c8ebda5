package org.icjs.courts.trial;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.time.LocalDate;
import java.util.List;
import org.icjs.courts.Dates;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.HearingHeld;
import org.icjs.docket.CourtEntry.Side;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Stage;
import org.icjs.kernel.IndiaTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Also an adjournment, with its reason: BNSS 346. */
@Component
class HoldHearing implements Act<HearingHeld> {
    private static final int ADJOURNMENTS = 2;

    @Override
    public Class<HearingHeld> entry() {
        return HearingHeld.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.at(Stage.BEFORE_COURT, Stage.TRIAL)
                ? List.of(Offer.of(POSSIBLE).by(docket.court()))
                : List.of();
    }

    @Override
    public List<Finding> findings(Docket docket, HearingHeld act, Moment moment) {
        LocalDate following = IndiaTime.dateOf(moment.occurredAt()).plusDays(1);
        boolean reason = act.adjournedFor() != null;
        return Dates.notPast(act.nextHearing(), "/nextHearing", moment)
                .refuse(act.requestedBy() != null && !reason, "/adjournedFor", "hearing.noReason", "BNSS 346(2)")
                .contradict(
                        isThird(docket, act.requestedBy()),
                        "/requestedBy",
                        "hearing.thirdAdjournment",
                        "BNSS 346(2)(b)")
                .contradict(
                        Boolean.TRUE.equals(act.witnessesAttended())
                                && !reason
                                && act.nextHearing().isAfter(following),
                        "/nextHearing",
                        "hearing.witnessesWait",
                        "BNSS 346(1)",
                        following)
                .list();
    }

    /** Not more than two adjournments for one side. */
    private static boolean isThird(Docket docket, @Nullable Side side) {
        return side != null
                && docket.all(HearingHeld.class, before -> before.requestedBy() == side)
                                .size()
                        >= ADJOURNMENTS;
    }
}
