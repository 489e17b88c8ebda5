package org.icjs.police.detention;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Party.Capacity.ACCUSED;
import static org.icjs.docket.Party.Capacity.SUSPECT;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.StationEntry.DetentionGround;
import org.icjs.docket.StationEntry.PersonDetained;
import org.springframework.stereotype.Component;

/** For twenty-four hours at the longest, unless a Magistrate or an arrest says more: BNSS 39(3), 170(2), 172(2). */
@Component
class DetainPerson implements Act<PersonDetained> {
    @Override
    public Class<PersonDetained> entry() {
        return PersonDetained.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.each(
                docket.people(SUSPECT, ACCUSED),
                POSSIBLE,
                person -> !person.custody().held());
    }

    @Override
    public List<Finding> findings(Docket docket, PersonDetained act, Moment moment) {
        boolean byPrivate = act.ground() == DetentionGround.PRIVATE_ARREST;
        return new Findings()
                .refuse(
                        byPrivate && act.privateArrestAt() == null,
                        "/privateArrestAt",
                        "detention.privateArrestUntold",
                        "BNSS 40(1)")
                .refuse(
                        !byPrivate && act.privateArrestAt() != null,
                        "/privateArrestAt",
                        "detention.noPrivateArrest",
                        "BNSS 40(1)")
                .refuse(
                        act.privateArrestAt() != null && act.privateArrestAt().isAfter(moment.occurredAt()),
                        "/privateArrestAt",
                        "detention.madeOverBefore",
                        "BNSS 40(1)")
                .contradict(
                        docket.person(act.person())
                                .filter(person -> person.custody().held())
                                .isPresent(),
                        "/person",
                        "detention.alreadyHeld",
                        "BNSS 35(1)")
                .list();
    }
}
