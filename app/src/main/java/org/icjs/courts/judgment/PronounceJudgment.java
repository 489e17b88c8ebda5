package org.icjs.courts.judgment;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Offer.Urgency.TASK;
import static org.icjs.docket.Party.Capacity.ACCUSED;

import java.util.List;
import org.icjs.courts.Charges;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.ArgumentsHeard;
import org.icjs.docket.CourtEntry.CognizanceTaken;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.CourtEntry.Plea;
import org.icjs.docket.CourtEntry.Verdict;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Section;
import org.springframework.stereotype.Component;

/** As to one accused: BNSS 392, 393; a discharge, 262(2). */
@Component
class PronounceJudgment implements Act<JudgmentPronounced> {
    @Override
    public Class<JudgmentPronounced> entry() {
        return JudgmentPronounced.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people(ACCUSED).stream()
                .filter(_ -> docket.any(CognizanceTaken.class))
                .filter(person -> !new Charges(docket, person.ref()).judged())
                .map(person -> Offer.of(isRipe(docket, person.ref()) ? TASK : POSSIBLE, "person", person.ref())
                        .by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, JudgmentPronounced act, Moment moment) {
        Charges charges = new Charges(docket, act.person());
        boolean convicted = act.verdict() == Verdict.CONVICTED;
        boolean discharged = act.verdict() == Verdict.DISCHARGED;
        List<Section> of = act.convictedOf() == null ? List.of() : act.convictedOf();
        List<Section> beyond = charges.beyondCharged(of);
        return new Findings()
                .refuse(convicted && of.isEmpty(), "/convictedOf", "judgment.sectionsMissing", "BNSS 393(1)(c)")
                .refuse(!convicted && !of.isEmpty(), "/convictedOf", "judgment.sectionsNotNeeded", "BNSS 393(1)(d)")
                .contradict(charges.judged(), "/person", "judgment.second", "BNSS 392(1)")
                .contradict(!discharged && !charges.framed(), "/verdict", "judgment.noCharge", "BNSS 271(1)")
                .contradict(discharged && charges.framed(), "/verdict", "judgment.dischargeAfterCharge", "BNSS 262(2)")
                .contradict(
                        !discharged && charges.framed() && !isRipe(docket, act.person()),
                        "",
                        "judgment.argumentsUnheard",
                        "BNSS 392(1)")
                .contradict(
                        convicted && charges.framed() && !beyond.isEmpty(),
                        "/convictedOf",
                        "judgment.notCharged",
                        "BNSS 393(1)(c)",
                        beyond)
                .list();
    }

    private static boolean isRipe(Docket docket, PersonRef person) {
        return docket.any(ArgumentsHeard.class)
                || new Charges(docket, person)
                        .plea()
                        .filter(Plea.GUILTY::equals)
                        .isPresent();
    }
}
