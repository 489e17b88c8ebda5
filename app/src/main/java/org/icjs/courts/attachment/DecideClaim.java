package org.icjs.courts.attachment;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.ProcessEntry.AttachmentClaimDecided;
import org.icjs.docket.ProcessEntry.AttachmentGround;
import org.icjs.docket.ProcessEntry.PropertyAttached;
import org.springframework.stereotype.Component;

/** Of one other than the proclaimed person: BNSS 87. */
@Component
class DecideClaim implements Act<AttachmentClaimDecided> {
    @Override
    public Class<AttachmentClaimDecided> entry() {
        return AttachmentClaimDecided.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(PropertyAttached.class).stream()
                .map(attached -> Offer.of(POSSIBLE, "attachment", attached.id()).by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, AttachmentClaimDecided act, Moment moment) {
        return new Findings()
                .contradict(
                        docket.entry(act.attachment())
                                .filter(attached -> attached.entry() instanceof PropertyAttached property
                                        && property.ground() != AttachmentGround.PROCLAIMED_PERSON)
                                .isPresent(),
                        "/attachment",
                        "claim.otherGround",
                        "BNSS 87(1)")
                .list();
    }
}
