package org.icjs.courts.death;

import static org.icjs.docket.Offer.Urgency.LIBERTY;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PrisonEntry.PrisonerDied;
import org.icjs.docket.TrialEntry.DeathInquired;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** By the Magistrate; the body goes to be examined within twenty-four hours of the death: BNSS 196(2), (6). */
@Component
class InquireIntoDeath implements Act<DeathInquired> {
    @Override
    public Class<DeathInquired> entry() {
        return DeathInquired.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(PrisonerDied.class).stream()
                .filter(death -> !isDone(docket, death.id()))
                .map(death -> Offer.of(LIBERTY, "person", death.entry().person())
                        .with("death", death.id())
                        .by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, DeathInquired act, Moment moment) {
        return new Findings()
                .contradict(isDone(docket, act.death()), "/death", "death.inquired", "BNSS 196(2)")
                .list();
    }

    private static boolean isDone(Docket docket, EntryId death) {
        return docket.any(DeathInquired.class, inquiry -> death.equals(inquiry.death()) && inquiry.bodySent());
    }
}
