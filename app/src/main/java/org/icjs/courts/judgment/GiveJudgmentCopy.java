package org.icjs.courts.judgment;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Offer.Urgency.TASK;

import java.util.List;
import java.util.Objects;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.CourtEntry.SentencePassed;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.TrialEntry.JudgmentCopyGiven;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.PersonRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Immediately to who is sentenced to imprisonment: BNSS 404(1); to others on application, 404(2). */
@Component
class GiveJudgmentCopy implements Act<JudgmentCopyGiven> {
    @Override
    public Class<JudgmentCopyGiven> entry() {
        return JudgmentCopyGiven.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(JudgmentPronounced.class).stream()
                .filter(judgment -> !isGiven(docket, judgment.id()))
                .map(judgment -> Offer.of(
                                isImprisoned(docket, judgment.entry().person()) ? TASK : POSSIBLE,
                                "person",
                                judgment.entry().person())
                        .with("judgment", judgment.id())
                        .by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, JudgmentCopyGiven act, Moment moment) {
        return new Findings()
                .contradict(isGiven(docket, act.judgment()), "/judgment", "judgment.copyGiven", "BNSS 404(1)")
                .list();
    }

    private static boolean isImprisoned(Docket docket, @Nullable PersonRef person) {
        return docket.any(
                SentencePassed.class, sentence -> Objects.equals(person, sentence.person()) && sentence.imprisons());
    }

    private static boolean isGiven(Docket docket, EntryId judgment) {
        return docket.any(JudgmentCopyGiven.class, copy -> judgment.equals(copy.judgment()));
    }
}
