package org.icjs.courts.commitment;

import static org.icjs.docket.Offer.Urgency.TASK;
import static org.icjs.docket.Party.Capacity.ACCUSED;

import java.util.List;
import org.icjs.courts.Gravity;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.ChargeFramed;
import org.icjs.docket.CourtEntry.CognizanceTaken;
import org.icjs.docket.CourtEntry.CopiesSupplied;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.TrialEntry.CaseCommitted;
import org.springframework.stereotype.Component;

/** Of an offence that the Court of Session alone can try: BNSS 232. */
@Component
class CommitCase implements Act<CaseCommitted> {
    @Override
    public Class<CaseCommitted> entry() {
        return CaseCommitted.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.any(CognizanceTaken.class)
                        && !docket.any(CaseCommitted.class)
                        && !docket.any(ChargeFramed.class)
                        && Gravity.sessionTriable(docket)
                ? List.of(Offer.of(TASK).by(docket.court()))
                : List.of();
    }

    @Override
    public List<Finding> findings(Docket docket, CaseCommitted act, Moment moment) {
        boolean copies = docket.people(ACCUSED).stream()
                .allMatch(person ->
                        docket.any(CopiesSupplied.class, given -> person.ref().equals(given.person())));
        return new Findings()
                .refuse(act.court().equals(moment.office()), "/court", "commitment.sameCourt", "BNSS 232")
                .contradict(!docket.any(CognizanceTaken.class), "", "commitment.noCognizance", "BNSS 232")
                .contradict(docket.any(CaseCommitted.class), "", "commitment.second", "BNSS 232")
                .contradict(!copies, "", "commitment.noCopies", "BNSS 232(a)")
                .list();
    }
}
