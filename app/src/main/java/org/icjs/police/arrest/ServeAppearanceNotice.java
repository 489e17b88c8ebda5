package org.icjs.police.arrest;

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
import org.icjs.docket.PoliceEntry.Delivery;
import org.icjs.docket.StationEntry.AppearanceNoticeServed;
import org.icjs.kernel.IndiaTime;
import org.springframework.stereotype.Component;

/** Instead of an arrest that is not required: BNSS 35(3). Not by message or e-mail: 2025 INSC 909. */
@Component
class ServeAppearanceNotice implements Act<AppearanceNoticeServed> {
    @Override
    public Class<AppearanceNoticeServed> entry() {
        return AppearanceNoticeServed.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.each(
                docket.people(SUSPECT, ACCUSED),
                POSSIBLE,
                person -> docket.investigating() && !person.custody().held());
    }

    @Override
    public List<Finding> findings(Docket docket, AppearanceNoticeServed act, Moment moment) {
        return new Findings()
                .contradict(
                        act.delivery() == Delivery.BY_ELECTRONIC_MEANS, "/delivery", "notice.electronic", "BNSS 35(3)")
                .refuse(
                        act.appearOn().isBefore(IndiaTime.dateOf(moment.occurredAt())),
                        "/appearOn",
                        "notice.past",
                        "BNSS 35(3)",
                        act.appearOn())
                .contradict(
                        docket.person(act.person())
                                .filter(person -> person.custody().held())
                                .isPresent(),
                        "/person",
                        "notice.held",
                        "BNSS 35(3)")
                .list();
    }
}
