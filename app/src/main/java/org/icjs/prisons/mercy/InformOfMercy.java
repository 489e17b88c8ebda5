package org.icjs.prisons.mercy;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.BeyondTerm;
import org.icjs.docket.CourtEntry.SentencePassed;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Party;
import org.icjs.docket.PrisonEntry.MercyInformed;
import org.icjs.kernel.IndiaTime;
import org.springframework.stereotype.Component;

/** By the Superintendent; the time to petition runs from then: BNSS 472(1), (2). */
@Component
class InformOfMercy implements Act<MercyInformed> {
    @Override
    public Class<MercyInformed> entry() {
        return MercyInformed.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people().stream()
                .filter(person -> person.custody() == Party.Custody.SENTENCED)
                .map(person -> Offer.of(POSSIBLE, "person", person.ref()).by(person.jail()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, MercyInformed act, Moment moment) {
        return new Findings()
                .refuse(
                        act.eventOn().isAfter(IndiaTime.dateOf(moment.occurredAt())),
                        "/eventOn",
                        "mercy.future",
                        "BNSS 472(1)")
                .contradict(
                        docket.person(act.person())
                                .filter(person -> person.custody() != Party.Custody.SENTENCED)
                                .isPresent(),
                        "/person",
                        "mercy.notSentenced",
                        "BNSS 472(1)")
                .contradict(
                        docket.last(
                                        SentencePassed.class,
                                        sentence -> act.person().equals(sentence.person()))
                                .filter(sentence -> sentence.entry().beyondTerm() != BeyondTerm.DEATH)
                                .isPresent(),
                        "/person",
                        "mercy.notDeath",
                        "BNSS 472(1)")
                .list();
    }
}
