package org.icjs.docket;

/** What each forensic entry changes in a docket, besides the facts that it states. */
final class ForensicFold {
    private ForensicFold() {}

    static void apply(Folding docket, Recorded recorded, ForensicEntry entry) {
        switch (entry) {
            case ForensicEntry.ExhibitsReceived receipt ->
                docket.handover(receipt.request(), h -> h.accepted(recorded));
            case ForensicEntry.RequestReturned returned ->
                docket.handover(returned.request(), h -> h.returned(recorded));
            case ForensicEntry.ReportIssued report -> {
                Recorded receipt = docket.byId.get(report.receipt());
                Recorded request = receipt != null && receipt.entry() instanceof ForensicEntry.ExhibitsReceived received
                        ? docket.byId.get(received.request())
                        : null;
                docket.send(Handover.Kind.LABORATORY_REPORT, recorded, request == null ? null : request.office());
            }
            case ForensicEntry.ExaminationAssigned _, ForensicEntry.ExhibitExamined _ -> {
                // State facts, and change nothing else.
            }
        }
    }
}
