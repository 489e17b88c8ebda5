package org.icjs.forensics;

import java.util.List;
import java.util.Optional;
import org.icjs.docket.Docket;
import org.icjs.docket.Findings;
import org.icjs.docket.ForensicEntry.ExhibitExamined;
import org.icjs.docket.ForensicEntry.ExhibitsReceived;
import org.icjs.docket.ForensicEntry.ReportIssued;
import org.icjs.docket.Moment;
import org.icjs.docket.PoliceEntry.ExaminationRequested;
import org.icjs.docket.Recorded;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.ExhibitRef;

/** One case of a laboratory: what was received on one request. */
public record LabCase(Docket docket, Recorded receipt, List<ExhibitRef> exhibits) {

    /** All of a docket, oldest first. */
    public static List<LabCase> all(Docket docket) {
        return docket.all(ExhibitsReceived.class).stream()
                .map(receipt -> new LabCase(docket, receipt.recorded(), exhibits(docket, receipt.entry())))
                .toList();
    }

    public static Optional<LabCase> of(Docket docket, EntryId receipt) {
        return all(docket).stream()
                .filter(lab -> lab.receipt.id().equals(receipt))
                .findFirst();
    }

    /** What stands against anyone but the laboratory that received the exhibits. */
    public static Findings check(Docket docket, EntryId receipt, Moment moment) {
        return new Findings()
                .refuse(
                        of(docket, receipt)
                                .filter(lab -> !lab.receipt.office().equals(moment.office()))
                                .isPresent(),
                        "/receipt",
                        "handover.otherOffice",
                        "");
    }

    public boolean reported() {
        return docket.any(ReportIssued.class, report -> receipt.id().equals(report.receipt()));
    }

    public List<ExhibitRef> unexamined() {
        return exhibits.stream().filter(exhibit -> !examined(exhibit)).toList();
    }

    private boolean examined(ExhibitRef exhibit) {
        return docket.any(
                ExhibitExamined.class, exam -> receipt.id().equals(exam.receipt()) && exhibit.equals(exam.exhibit()));
    }

    private static List<ExhibitRef> exhibits(Docket docket, ExhibitsReceived receipt) {
        return Optional.ofNullable(receipt.request())
                .flatMap(docket::entry)
                .map(request -> request.entry() instanceof ExaminationRequested asked
                        ? asked.exhibits()
                        : List.<ExhibitRef>of())
                .orElse(List.of());
    }
}
