package org.icjs.prosecution.bail;

import static org.icjs.docket.Offer.Urgency.TASK;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.BailApplied;
import org.icjs.docket.CourtEntry.BailGranted;
import org.icjs.docket.CourtEntry.BailRefused;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.ProsecutionEntry.BailReplied;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.springframework.stereotype.Component;

/** The prosecution heard before bail is decided: BNSS 480(1), fourth proviso. */
@Component
class ReplyToBail implements Act<BailReplied> {
    @Override
    public Class<BailReplied> entry() {
        return BailReplied.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        OfficeCode office = docket.office(Fact.PROSECUTION_OFFICE);
        return docket.all(BailApplied.class).stream()
                .filter(application -> !isAnswered(docket, application.id()) && !isDecided(docket, application.id()))
                .map(application -> Offer.of(TASK, "person", application.entry().person())
                        .with("application", application.id())
                        .by(office))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, BailReplied act, Moment moment) {
        return new Findings()
                .contradict(isDecided(docket, act.application()), "/application", "bail.repliedTooLate", "BNSS 480(1)")
                .contradict(isAnswered(docket, act.application()), "/application", "bail.repliedTwice", "BNSS 480(1)")
                .list();
    }

    private static boolean isAnswered(Docket docket, EntryId application) {
        return docket.any(BailReplied.class, reply -> application.equals(reply.application()));
    }

    private static boolean isDecided(Docket docket, EntryId application) {
        return docket.any(BailGranted.class, granted -> application.equals(granted.application()))
                || docket.any(BailRefused.class, refused -> application.equals(refused.application()));
    }
}
