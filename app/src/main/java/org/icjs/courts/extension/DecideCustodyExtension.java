package org.icjs.courts.extension;

import static org.icjs.docket.Offer.Urgency.LIBERTY;

import java.util.List;
import org.icjs.courts.Gravity;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.CustodyExtensionDecided;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.ProsecutionEntry.CustodyExtensionSought;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** By the Special Court on the Public Prosecutor’s report: up to a year under NDPS 36A(4), up to a hundred and eighty days under UAPA 43D(2). */
@Component
class DecideCustodyExtension implements Act<CustodyExtensionDecided> {
    @Override
    public Class<CustodyExtensionDecided> entry() {
        return CustodyExtensionDecided.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(CustodyExtensionSought.class).stream()
                .filter(request -> !decided(docket, request.id()))
                .map(request -> Offer.of(LIBERTY, "person", request.entry().person())
                        .with("request", request.id())
                        .by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, CustodyExtensionDecided act, Moment moment) {
        int most = Gravity.extendedCustodyDays(docket);
        Long days = act.days();
        return new Findings()
                .contradict(decided(docket, act.request()), "/request", "longerCustody.decided", "NDPS 36A(4)")
                .refuse(act.granted() && days == null, "/days", "longerCustody.daysMissing", "NDPS 36A(4)")
                .refuse(!act.granted() && days != null, "/days", "longerCustody.daysRefused", "NDPS 36A(4)")
                .contradict(act.granted() && most == 0, "", "longerCustody.noSuchOffence", "NDPS 36A(4)")
                .contradict(
                        most > 0 && days != null && days > most, "/days", "longerCustody.tooLong", "NDPS 36A(4)", most)
                .list();
    }

    private static boolean decided(Docket docket, EntryId request) {
        return docket.any(CustodyExtensionDecided.class, decision -> request.equals(decision.request()));
    }
}
