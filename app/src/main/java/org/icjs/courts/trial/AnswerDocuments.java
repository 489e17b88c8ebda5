package org.icjs.courts.trial;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Party.Capacity.ACCUSED;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.CopiesSupplied;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.TrialEntry.DocumentsAnswered;
import org.icjs.kernel.PersonRef;
import org.springframework.stereotype.Component;

/** By the accused or his advocate, within thirty days of the supply: BNSS 330(1). */
@Component
class AnswerDocuments implements Act<DocumentsAnswered> {
    @Override
    public Class<DocumentsAnswered> entry() {
        return DocumentsAnswered.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(CopiesSupplied.class).stream()
                .map(copies -> copies.entry().person())
                .distinct()
                .filter(person ->
                        docket.person(person).filter(party -> party.is(ACCUSED)).isPresent())
                .filter(person -> !isAnswered(docket, person))
                .map(person -> Offer.of(POSSIBLE, "person", person).by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, DocumentsAnswered act, Moment moment) {
        return new Findings()
                .contradict(
                        docket.person(act.person())
                                .filter(person -> !person.is(ACCUSED))
                                .isPresent(),
                        "/person",
                        "documents.notAccused",
                        "BNSS 330(1)")
                .contradict(
                        !docket.any(CopiesSupplied.class, copies -> act.person().equals(copies.person())),
                        "/person",
                        "documents.notSupplied",
                        "BNSS 330(1)")
                .contradict(isAnswered(docket, act.person()), "/person", "documents.answered", "BNSS 330(1)")
                .list();
    }

    private static boolean isAnswered(Docket docket, PersonRef person) {
        return docket.any(DocumentsAnswered.class, answer -> person.equals(answer.person()));
    }
}
