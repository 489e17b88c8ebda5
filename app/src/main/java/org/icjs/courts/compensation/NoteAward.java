package org.icjs.courts.compensation;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.TrialEntry.CompensationAwarded;
import org.icjs.docket.TrialEntry.CompensationRecommended;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** By the Legal Services Authority, within two months: BNSS 396(5). */
@Component
class NoteAward implements Act<CompensationAwarded> {
    @Override
    public Class<CompensationAwarded> entry() {
        return CompensationAwarded.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(CompensationRecommended.class).stream()
                .filter(recommended -> !isAwarded(docket, recommended.id()))
                .map(recommended -> Offer.of(
                                POSSIBLE, "person", recommended.entry().person())
                        .with("recommendation", recommended.id())
                        .by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, CompensationAwarded act, Moment moment) {
        return new Findings()
                .contradict(
                        isAwarded(docket, act.recommendation()),
                        "/recommendation",
                        "compensation.awarded",
                        "BNSS 396(5)")
                .list();
    }

    private static boolean isAwarded(Docket docket, EntryId recommendation) {
        return docket.any(CompensationAwarded.class, award -> recommendation.equals(award.recommendation()));
    }
}
