package org.icjs.police.contact;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Party.Capacity.ACCUSED;
import static org.icjs.docket.Party.Capacity.INFORMANT;
import static org.icjs.docket.Party.Capacity.SUSPECT;
import static org.icjs.docket.Party.Capacity.VICTIM;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.PoliceEntry.ContactNoted;
import org.icjs.docket.Stage;
import org.springframework.stereotype.Component;

/** The station's register of numbers: BNSS 64(1). A number is also the key with which its owner follows the case. */
@Component
class NoteContact implements Act<ContactNoted> {
    @Override
    public Class<ContactNoted> entry() {
        return ContactNoted.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.each(docket.people(INFORMANT, VICTIM, SUSPECT, ACCUSED), POSSIBLE, _ -> !docket.at(Stage.JUDGED));
    }

    @Override
    public List<Finding> findings(Docket docket, ContactNoted act, Moment moment) {
        return new Findings()
                .refuse(act.phone() == null && act.advocatePhone() == null, "/phone", "contact.nothing", "BNSS 64(1)")
                .list();
    }
}
