package org.icjs.courts.appeal;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.TrialEntry.AppealDecided;
import org.icjs.docket.TrialEntry.AppealFiled;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** After the hearing of the appeal: BNSS 427; of a rape within six months, 415(4). */
@Component
class NoteAppealDecision implements Act<AppealDecided> {
    @Override
    public Class<AppealDecided> entry() {
        return AppealDecided.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(AppealFiled.class).stream()
                .filter(appeal -> !isDecided(docket, appeal.id()))
                .map(appeal ->
                        Offer.of(POSSIBLE, "person", appeal.entry().person()).with("appeal", appeal.id()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, AppealDecided act, Moment moment) {
        return new Findings()
                .contradict(isDecided(docket, act.appeal()), "/appeal", "appeal.decided", "BNSS 427")
                .list();
    }

    private static boolean isDecided(Docket docket, EntryId appeal) {
        return docket.any(AppealDecided.class, decided -> appeal.equals(decided.appeal()));
    }
}
