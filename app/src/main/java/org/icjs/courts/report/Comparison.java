package org.icjs.courts.report;

import org.icjs.docket.CourtEntry.PoliceReportCompared;
import org.icjs.docket.Handover;

/** What the comparison of a police report said. */
final class Comparison {
    private Comparison() {}

    static boolean matches(Handover report) {
        return says(report, true);
    }

    static boolean differs(Handover report) {
        return says(report, false);
    }

    private static boolean says(Handover report, boolean complete) {
        return report.compared() != null
                && report.compared().entry() instanceof PoliceReportCompared compared
                && compared.complete() == complete;
    }
}
