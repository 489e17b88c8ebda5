package org.icjs.courts.attachment;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Party.Capacity.ACCUSED;
import static org.icjs.docket.Party.Capacity.SUSPECT;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.ProcessEntry.ProceedsNoticeIssued;
import org.springframework.stereotype.Component;

/** Fourteen days to show cause: BNSS 107(2). */
@Component
class NoticeProceeds implements Act<ProceedsNoticeIssued> {
    @Override
    public Class<ProceedsNoticeIssued> entry() {
        return ProceedsNoticeIssued.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people(SUSPECT, ACCUSED).isEmpty()
                ? List.of()
                : List.of(Offer.of(POSSIBLE).by(docket.court()));
    }

    @Override
    public List<Finding> findings(Docket docket, ProceedsNoticeIssued act, Moment moment) {
        return List.of();
    }
}
