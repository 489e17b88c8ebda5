package org.icjs.courts.remand;

import static org.icjs.docket.Offer.Urgency.LIBERTY;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.RemandOrdered;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.TrialEntry.RemandPapersSent;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** Before the seven days of an Executive Magistrate are over: BNSS 187(6). */
@Component
class SendRemandPapers implements Act<RemandPapersSent> {
    @Override
    public Class<RemandPapersSent> entry() {
        return RemandPapersSent.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(RemandOrdered.class, order -> Boolean.TRUE.equals(order.executive())).stream()
                .filter(order -> !isSent(docket, order.id()))
                .map(order -> Offer.of(LIBERTY, "person", order.entry().person())
                        .with("order", order.id())
                        .by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, RemandPapersSent act, Moment moment) {
        return new Findings()
                .contradict(isSent(docket, act.order()), "/order", "papers.second", "BNSS 187(6)")
                .contradict(
                        docket.entry(act.order())
                                .filter(order -> order.entry() instanceof RemandOrdered remand
                                        && !Boolean.TRUE.equals(remand.executive()))
                                .isPresent(),
                        "/order",
                        "papers.notExecutive",
                        "BNSS 187(6)")
                .list();
    }

    private static boolean isSent(Docket docket, EntryId order) {
        return docket.any(RemandPapersSent.class, sent -> order.equals(sent.order()));
    }
}
