package org.icjs.courts.attachment;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.ProcessEntry.AttachmentGround;
import org.icjs.docket.ProcessEntry.ProceedsDistributionOrdered;
import org.icjs.docket.ProcessEntry.PropertyAttached;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** To the District Magistrate, among those whom the crime harmed: BNSS 107(6). */
@Component
class OrderDistribution implements Act<ProceedsDistributionOrdered> {
    @Override
    public Class<ProceedsDistributionOrdered> entry() {
        return ProceedsDistributionOrdered.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket
                .all(PropertyAttached.class, attached -> attached.ground() != AttachmentGround.PROCLAIMED_PERSON)
                .stream()
                .filter(attached -> !isOrdered(docket, attached.id()))
                .map(attached -> Offer.of(POSSIBLE, "attachment", attached.id()).by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, ProceedsDistributionOrdered act, Moment moment) {
        return new Findings()
                .contradict(isOrdered(docket, act.attachment()), "/attachment", "distribution.second", "BNSS 107(6)")
                .contradict(
                        docket.entry(act.attachment())
                                .filter(attached -> attached.entry() instanceof PropertyAttached property
                                        && property.ground() == AttachmentGround.PROCLAIMED_PERSON)
                                .isPresent(),
                        "/attachment",
                        "distribution.notProceeds",
                        "BNSS 107(6)")
                .list();
    }

    private static boolean isOrdered(Docket docket, EntryId attachment) {
        return docket.any(ProceedsDistributionOrdered.class, order -> attachment.equals(order.attachment()));
    }
}
