package org.icjs.courts.judgment;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.CourtEntry.JudgmentUploaded;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** As far as practicable within seven days: BNSS 392(4). */
@Component
class UploadJudgment implements Act<JudgmentUploaded> {
    @Override
    public Class<JudgmentUploaded> entry() {
        return JudgmentUploaded.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(JudgmentPronounced.class).stream()
                .filter(judgment -> !isUploaded(docket, judgment.id()))
                .map(judgment -> Offer.of(POSSIBLE, "judgment", judgment.id()).by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, JudgmentUploaded act, Moment moment) {
        return new Findings()
                .contradict(isUploaded(docket, act.judgment()), "/judgment", "judgment.uploaded", "BNSS 392(4)")
                .list();
    }

    private static boolean isUploaded(Docket docket, EntryId judgment) {
        return docket.any(JudgmentUploaded.class, uploaded -> judgment.equals(uploaded.judgment()));
    }
}
