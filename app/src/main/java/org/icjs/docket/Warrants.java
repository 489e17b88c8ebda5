package org.icjs.docket;

import java.util.List;
import org.icjs.docket.ProcessEntry.WarrantCancelled;
import org.icjs.docket.ProcessEntry.WarrantIssued;
import org.icjs.docket.StationEntry.WarrantExecuted;
import org.icjs.kernel.EntryId;

/** Warrants of arrest. Each remains in force until the court that issued it cancels it, or until it is executed: BNSS 72(2). */
public final class Warrants {
    private Warrants() {}

    public static List<Docket.Of<WarrantIssued>> inForce(Docket docket) {
        return docket.all(WarrantIssued.class).stream()
                .filter(warrant -> !executed(docket, warrant.id()) && !cancelled(docket, warrant.id()))
                .toList();
    }

    public static boolean executed(Docket docket, EntryId warrant) {
        return docket.any(WarrantExecuted.class, executed -> warrant.equals(executed.warrant()));
    }

    public static boolean cancelled(Docket docket, EntryId warrant) {
        return docket.any(WarrantCancelled.class, cancelled -> warrant.equals(cancelled.warrant()));
    }
}
