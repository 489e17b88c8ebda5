package org.icjs.courts.attachment;

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
import org.icjs.docket.ProcessEntry.AttachmentGround;
import org.icjs.docket.ProcessEntry.ProceedsNoticeIssued;
import org.icjs.docket.ProcessEntry.ProclamationPublished;
import org.icjs.docket.ProcessEntry.PropertyAttached;
import org.icjs.kernel.IndiaTime;
import org.springframework.stereotype.Component;

/** Of a proclaimed person, BNSS 85; as proceeds of crime, 107(4); before notice, 107(5). */
@Component
class AttachProperty implements Act<PropertyAttached> {
    private static final int DAYS = 14;

    @Override
    public Class<PropertyAttached> entry() {
        return PropertyAttached.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people(SUSPECT, ACCUSED).isEmpty()
                ? List.of()
                : List.of(Offer.of(POSSIBLE).by(docket.court()));
    }

    @Override
    public List<Finding> findings(Docket docket, PropertyAttached act, Moment moment) {
        return new Findings()
                .contradict(
                        act.ground() == AttachmentGround.PROCLAIMED_PERSON
                                && !docket.any(
                                        ProclamationPublished.class,
                                        published -> act.person().equals(published.person())),
                        "/ground",
                        "attachment.noProclamation",
                        "BNSS 85(1)")
                .contradict(
                        act.ground() == AttachmentGround.PROCEEDS_OF_CRIME && !isNoticed(docket, act, moment),
                        "/ground",
                        "attachment.noticeRuns",
                        "BNSS 107(4)")
                .list();
    }

    /** Whether the fourteen days of a notice are over. */
    private static boolean isNoticed(Docket docket, PropertyAttached act, Moment moment) {
        return docket.all(ProceedsNoticeIssued.class, notice -> act.person().equals(notice.person())).stream()
                .anyMatch(notice -> IndiaTime.dateOf(moment.occurredAt())
                        .isAfter(IndiaTime.dateOf(notice.occurredAt()).plusDays(DAYS)));
    }
}
