package org.icjs.docket;

import org.icjs.docket.Party.Capacity;

/** What each entry about a certificate of clearance changes in its file, besides the facts that it states. */
final class ClearanceFold {
    private ClearanceFold() {}

    static void apply(Folding docket, Recorded recorded, ClearanceEntry entry) {
        switch (entry) {
            case ClearanceEntry.ClearanceApplied applied -> {
                docket.stage(Stage.CLEARANCE);
                docket.join(recorded.office(), OfficeRole.SUPERVISOR);
                applied.applicant().forEach(person -> docket.introduce(person.ref(), Capacity.APPLICANT));
            }
            case ClearanceEntry.ClearanceCertified _, ClearanceEntry.ClearanceDeclined _ ->
                docket.stage(Stage.CLEARANCE_DECIDED);
        }
    }
}
