package org.icjs.prosecution.custody;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.ProsecutionEntry.CustodyExtensionSought;
import org.icjs.kernel.OfficeCode;
import org.springframework.stereotype.Component;

/** The Public Prosecutor’s own report, with the progress and the special reasons: NDPS 36A(4), UAPA 43D(2). */
@Component
class SeekCustodyExtension implements Act<CustodyExtensionSought> {
    @Override
    public Class<CustodyExtensionSought> entry() {
        return CustodyExtensionSought.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        OfficeCode office = docket.office(Fact.PROSECUTION_OFFICE);
        return docket.people().stream()
                .filter(person -> docket.investigating() && person.custody().held())
                .map(person -> Offer.of(POSSIBLE, "person", person.ref()).by(office))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, CustodyExtensionSought act, Moment moment) {
        return new Findings()
                .contradict(!docket.investigating(), "", "longerCustody.reportFiled", "NDPS 36A(4)")
                .contradict(
                        docket.person(act.person())
                                .filter(person -> !person.custody().held())
                                .isPresent(),
                        "/person",
                        "longerCustody.notHeld",
                        "NDPS 36A(4)")
                .list();
    }
}
