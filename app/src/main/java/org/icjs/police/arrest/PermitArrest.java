package org.icjs.police.arrest;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Party.Capacity.ACCUSED;
import static org.icjs.docket.Party.Capacity.SUSPECT;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.Sex;
import org.icjs.docket.StationEntry.ArrestPermission;
import org.icjs.docket.StationEntry.ArrestPermitted;
import org.springframework.stereotype.Component;

/** Entered before the arrest: a Deputy Superintendent’s for the infirm or old, a Magistrate’s for a woman at night: BNSS 35(7), 43(5). */
@Component
class PermitArrest implements Act<ArrestPermitted> {
    @Override
    public Class<ArrestPermitted> entry() {
        return ArrestPermitted.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.each(
                docket.people(SUSPECT, ACCUSED),
                POSSIBLE,
                person -> docket.investigating() && !person.custody().held());
    }

    @Override
    public List<Finding> findings(Docket docket, ArrestPermitted act, Moment moment) {
        return new Findings()
                .contradict(
                        act.permission() == ArrestPermission.WOMAN_AT_NIGHT
                                && docket.known(Fact.PERSON_SEX, act.person())
                                        .filter(sex -> sex.value() != Sex.FEMALE)
                                        .isPresent(),
                        "/permission",
                        "permission.notAWoman",
                        "BNSS 43(5)")
                .list();
    }
}
