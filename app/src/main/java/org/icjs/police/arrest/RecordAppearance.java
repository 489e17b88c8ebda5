package org.icjs.police.arrest;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.StationEntry.AppearanceNoticeServed;
import org.icjs.docket.StationEntry.AppearanceRecorded;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** Who complies, and goes on to comply, is not arrested unless reasons are recorded: BNSS 35(5). */
@Component
class RecordAppearance implements Act<AppearanceRecorded> {
    @Override
    public Class<AppearanceRecorded> entry() {
        return AppearanceRecorded.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(AppearanceNoticeServed.class).stream()
                .filter(notice -> !recorded(docket, notice.id()))
                .map(notice ->
                        Offer.of(POSSIBLE, "person", notice.entry().person()).with("notice", notice.id()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, AppearanceRecorded act, Moment moment) {
        return new Findings()
                .contradict(recorded(docket, act.notice()), "/notice", "notice.recorded", "BNSS 35(5)")
                .list();
    }

    private static boolean recorded(Docket docket, EntryId notice) {
        return docket.any(AppearanceRecorded.class, appearance -> notice.equals(appearance.notice()));
    }
}
