package org.icjs.courts;

import org.icjs.docket.CourtEntry.BailApplied;
import org.icjs.docket.CourtEntry.BailGranted;
import org.icjs.docket.CourtEntry.BailRefused;
import org.icjs.docket.Docket;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.PersonRef;

/** How far applications for bail have come. */
public final class Bail {
    private Bail() {}

    public static boolean isDecided(Docket docket, EntryId application) {
        return docket.any(BailGranted.class, granted -> application.equals(granted.application()))
                || docket.any(BailRefused.class, refused -> application.equals(refused.application()));
    }

    /** Whether an application of this person waits for its order. */
    public static boolean isPending(Docket docket, PersonRef person) {
        return docket.all(BailApplied.class, application -> person.equals(application.person())).stream()
                .anyMatch(application -> !isDecided(docket, application.id()));
    }
}
