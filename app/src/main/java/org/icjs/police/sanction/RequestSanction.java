package org.icjs.police.sanction;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Party.Capacity.ACCUSED;
import static org.icjs.docket.Party.Capacity.SUSPECT;

import java.util.List;
import java.util.Set;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.Stage;
import org.icjs.docket.StationEntry.SanctionRequested;
import org.icjs.kernel.IndiaTime;
import org.springframework.stereotype.Component;

/** For what a public servant did, or purported to do, in duty; not for the offences that the third proviso names: BNSS 218(1). */
@Component
class RequestSanction implements Act<SanctionRequested> {
    /** BNSS 218(1), third proviso. */
    private static final Set<String> WITHOUT_SANCTION = Set.of(
            "BNS 64", "BNS 65", "BNS 66", "BNS 68", "BNS 69", "BNS 70", "BNS 71", "BNS 74", "BNS 75", "BNS 76",
            "BNS 77", "BNS 78", "BNS 79", "BNS 143", "BNS 199", "BNS 200");

    @Override
    public Class<SanctionRequested> entry() {
        return SanctionRequested.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.each(docket.people(SUSPECT, ACCUSED), POSSIBLE, _ -> !docket.at(Stage.JUDGED));
    }

    @Override
    public List<Finding> findings(Docket docket, SanctionRequested act, Moment moment) {
        return new Findings()
                .refuse(
                        act.receivedOn().isAfter(IndiaTime.dateOf(moment.occurredAt())),
                        "/receivedOn",
                        "sanction.notYetReceived",
                        "BNSS 218(1)",
                        act.receivedOn())
                .contradict(notNeeded(docket), "", "sanction.notNeeded", "BNSS 218(1)")
                .list();
    }

    private static boolean notNeeded(Docket docket) {
        List<String> alleged = docket.known(Fact.SECTIONS_ALLEGED).stream()
                .flatMap(known -> ((List<?>) known.value()).stream())
                .map(section -> section.toString().replaceAll("\\(.*| limb.*", ""))
                .toList();
        return !alleged.isEmpty() && WITHOUT_SANCTION.containsAll(alleged);
    }
}
