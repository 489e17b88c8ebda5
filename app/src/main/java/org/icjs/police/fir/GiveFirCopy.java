package org.icjs.police.fir;

import static org.icjs.docket.Offer.Urgency.TASK;
import static org.icjs.docket.Party.Capacity.INFORMANT;
import static org.icjs.docket.Party.Capacity.VICTIM;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.PoliceEntry.FirCopyGiven;
import org.icjs.docket.RecordEntry.CopyIssued;
import org.icjs.docket.RecordEntry.CopyKind;
import org.icjs.kernel.PersonRef;
import org.springframework.stereotype.Component;

/** To the informant or the victim, forthwith and free of cost: BNSS 173(2). */
@Component
class GiveFirCopy implements Act<FirCopyGiven> {
    @Override
    public Class<FirCopyGiven> entry() {
        return FirCopyGiven.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.each(docket.people(INFORMANT, VICTIM), TASK, person -> !isGiven(docket, person.ref()));
    }

    @Override
    public List<Finding> findings(Docket docket, FirCopyGiven act, Moment moment) {
        return new Findings()
                .contradict(
                        docket.people(INFORMANT, VICTIM).stream()
                                .noneMatch(person -> person.ref().equals(act.person())),
                        "/person",
                        "firCopy.notInformant",
                        "BNSS 173(2)")
                .list();
    }

    /** By the station, or into the person's own locker. */
    private static boolean isGiven(Docket docket, PersonRef person) {
        return docket.any(FirCopyGiven.class, given -> person.equals(given.person()))
                || docket.any(
                        CopyIssued.class, issued -> issued.kind() == CopyKind.FIR && person.equals(issued.person()));
    }
}
