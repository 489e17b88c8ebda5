package org.icjs.demo;

import java.util.ArrayList;
import java.util.List;
import org.icjs.docket.Docket;
import org.icjs.docket.PaperJournal;
import org.icjs.docket.Recorded;
import org.icjs.identity.Offices;
import org.icjs.kernel.OfficerCode;

/** The cases of the demonstration on paper, for tests that ask something of many cases in every stage. */
public final class DemoDockets {
    private DemoDockets() {}

    public static List<Docket> all() {
        Offices offices = Offices.shipped();
        Duties duties = (_, _) -> new OfficerCode("PAPER-1");
        PaperDesk desk = new PaperDesk(offices);
        new Filling(desk, duties)
                .file(new DemoCases(offices, duties, PaperJournal.nov(23, 14, 5), 7).plan(), (_, _) -> {});
        return desk.journal.dockets();
    }

    /** A docket after each of its entries. */
    public static List<Docket> steps(Docket docket) {
        List<Docket> steps = new ArrayList<>();
        Docket step = Docket.empty(docket.id());
        for (Recorded recorded : docket.entries()) {
            step = step.with(recorded);
            steps.add(step);
        }
        return steps;
    }
}
