package org.icjs.courts.appeal;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.CourtEntry.Verdict;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.TrialEntry.AppealFiled;
import org.icjs.docket.TrialEntry.Appellant;
import org.springframework.stereotype.Component;

/** As the court that gave the judgment is told of it: BNSS 413, 415, 418, 419. */
@Component
class NoteAppeal implements Act<AppealFiled> {
    @Override
    public Class<AppealFiled> entry() {
        return AppealFiled.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(JudgmentPronounced.class).stream()
                .map(judgment -> Offer.of(POSSIBLE, "person", judgment.entry().person())
                        .with("judgment", judgment.id())
                        .by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, AppealFiled act, Moment moment) {
        boolean convicted = docket.entry(act.judgment())
                .filter(judgment -> judgment.entry() instanceof JudgmentPronounced pronounced
                        && pronounced.verdict() == Verdict.CONVICTED)
                .isPresent();
        return new Findings()
                .contradict(act.by() == Appellant.CONVICT && !convicted, "/by", "appeal.notConvicted", "BNSS 415")
                .contradict(
                        docket.any(
                                AppealFiled.class,
                                before -> act.judgment().equals(before.judgment()) && act.by() == before.by()),
                        "/by",
                        "appeal.second",
                        "BNSS 413")
                .list();
    }
}
