package org.icjs.courts.judgment;

import static org.icjs.docket.Offer.Urgency.TASK;
import static org.icjs.docket.Party.Capacity.ACCUSED;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.CourtEntry.SentencePassed;
import org.icjs.docket.CourtEntry.Verdict;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.kernel.PersonRef;
import org.springframework.stereotype.Component;

/** After hearing the convicted on it: BNSS 271(2); the warrant goes to the jail, 458(1). */
@Component
class PassSentence implements Act<SentencePassed> {
    @Override
    public Class<SentencePassed> entry() {
        return SentencePassed.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people(ACCUSED).stream()
                .filter(person -> isConvicted(docket, person.ref()) && !isSentenced(docket, person.ref()))
                .map(person -> Offer.of(TASK, "person", person.ref()).by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, SentencePassed act, Moment moment) {
        boolean imprisoned = act.imprisons();
        return new Findings()
                .refuse(
                        act.beyondTerm() != null && (act.months() > 0 || act.days() > 0),
                        "/months",
                        "sentence.termBesideLife",
                        "BNSS 271(2)")
                .refuse(!isConvicted(docket, act.person()), "/person", "sentence.notConvicted", "BNSS 271(2)")
                .contradict(isSentenced(docket, act.person()), "/person", "sentence.second", "BNSS 271(2)")
                .refuse(imprisoned && act.jail() == null, "/jail", "sentence.jailMissing", "BNSS 458(1)")
                .refuse(!imprisoned && act.jail() != null, "/jail", "sentence.jailNotNeeded", "BNSS 458(1)")
                .refuse(
                        act.defaultDays() != null && act.fineRupees() == 0,
                        "/defaultDays",
                        "sentence.defaultWithoutFine",
                        "")
                .list();
    }

    private static boolean isConvicted(Docket docket, PersonRef person) {
        return docket.last(JudgmentPronounced.class, judgment -> person.equals(judgment.person()))
                .filter(judgment -> judgment.entry().verdict() == Verdict.CONVICTED)
                .isPresent();
    }

    private static boolean isSentenced(Docket docket, PersonRef person) {
        return docket.any(SentencePassed.class, sentence -> person.equals(sentence.person()));
    }
}
