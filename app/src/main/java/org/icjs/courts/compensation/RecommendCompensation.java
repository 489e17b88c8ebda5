package org.icjs.courts.compensation;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Party.Capacity.VICTIM;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.TrialEntry.CompensationRecommended;
import org.icjs.kernel.PersonRef;
import org.springframework.stereotype.Component;

/** To the Legal Services Authority: BNSS 396(2), (3). */
@Component
class RecommendCompensation implements Act<CompensationRecommended> {
    @Override
    public Class<CompensationRecommended> entry() {
        return CompensationRecommended.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people(VICTIM).stream()
                .filter(_ -> docket.any(JudgmentPronounced.class))
                .filter(person -> !isRecommended(docket, person.ref()))
                .map(person -> Offer.of(POSSIBLE, "person", person.ref()).by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, CompensationRecommended act, Moment moment) {
        return new Findings()
                .contradict(
                        docket.person(act.person())
                                .filter(person -> !person.is(VICTIM))
                                .isPresent(),
                        "/person",
                        "compensation.notVictim",
                        "BNSS 396(1)")
                .contradict(isRecommended(docket, act.person()), "/person", "compensation.recommended", "BNSS 396(2)")
                .list();
    }

    private static boolean isRecommended(Docket docket, PersonRef person) {
        return docket.any(CompensationRecommended.class, recommended -> person.equals(recommended.person()));
    }
}
