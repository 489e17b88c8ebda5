package org.icjs.courts.remand;

import java.util.List;
import org.icjs.courts.Custody;
import org.icjs.docket.CourtEntry.CognizanceTaken;
import org.icjs.docket.CourtEntry.RemandOrdered;
import org.icjs.docket.CustodyKind;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;

/**
 * For how long custody can be authorised. Sixty and ninety days in all, and what ends with them, are the law module's clocks;
 * here stands what one order can't do.
 */
final class Term {
    private static final int DAYS = 15;
    private static final int EXECUTIVE_DAYS = 7;

    private Term() {}

    static List<Finding> findings(Docket docket, Custody custody, RemandOrdered act, Moment moment) {
        long days = Custody.days(moment.occurredAt(), act.nextDate());
        boolean police = act.custody() == CustodyKind.POLICE;
        boolean trial = docket.any(CognizanceTaken.class);
        boolean firstOrder = custody.remands().isEmpty() && !trial;
        return new Findings()
                .contradict(
                        Boolean.TRUE.equals(act.executive()) && days > EXECUTIVE_DAYS,
                        "/nextDate",
                        "remand.executiveOverSevenDays",
                        "BNSS 187(6)",
                        days)
                .contradict(
                        police && custody.policeDays() + days > DAYS,
                        "/nextDate",
                        "remand.policeOverFifteenDays",
                        "BNSS 187(2)",
                        custody.policeDays() + days)
                .contradict(
                        !police && firstOrder && days > DAYS,
                        "/nextDate",
                        "remand.firstOverFifteenDays",
                        "BNSS 187(3)",
                        days)
                .contradict(trial && days > DAYS, "/nextDate", "remand.overFifteenDaysAtATime", "BNSS 346(2)", days)
                .list();
    }
}
