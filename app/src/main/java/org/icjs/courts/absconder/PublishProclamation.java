package org.icjs.courts.absconder;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Party.Capacity.ACCUSED;
import static org.icjs.docket.Party.Capacity.SUSPECT;

import java.time.LocalDate;
import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.ProcessEntry.ProclamationPublished;
import org.icjs.docket.ProcessEntry.WarrantIssued;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.PersonRef;
import org.springframework.stereotype.Component;

/** Against one who hides from a warrant; he has at least thirty days: BNSS 84(1). */
@Component
class PublishProclamation implements Act<ProclamationPublished> {
    private static final int DAYS = 30;

    @Override
    public Class<ProclamationPublished> entry() {
        return ProclamationPublished.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people(SUSPECT, ACCUSED).stream()
                .filter(person -> !person.custody().held() && isWanted(docket, person.ref()))
                .map(person -> Offer.of(POSSIBLE, "person", person.ref()).by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, ProclamationPublished act, Moment moment) {
        LocalDate earliest = IndiaTime.dateOf(moment.occurredAt()).plusDays(DAYS);
        return new Findings()
                .contradict(!isWanted(docket, act.person()), "/person", "proclamation.noWarrant", "BNSS 84(1)")
                .contradict(
                        act.appearOn().isBefore(earliest), "/appearOn", "proclamation.tooSoon", "BNSS 84(1)", earliest)
                .list();
    }

    private static boolean isWanted(Docket docket, PersonRef person) {
        return docket.any(WarrantIssued.class, warrant -> person.equals(warrant.person()));
    }
}
