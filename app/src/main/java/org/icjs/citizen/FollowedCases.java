package org.icjs.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.icjs.docket.Docket;
import org.icjs.identity.Purpose;
import org.icjs.journal.AccessJournal;
import org.icjs.journal.Dockets;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonRef;
import org.springframework.stereotype.Component;

/** The case that a visitor follows. Each reading stands in the access journal of the station before it is answered. */
@Component
class FollowedCases {
    private final Visits visits;
    private final Dockets dockets;
    private final AccessJournal accessJournal;

    FollowedCases(Visits visits, Dockets dockets, AccessJournal accessJournal) {
        this.visits = visits;
        this.dockets = dockets;
        this.accessJournal = accessJournal;
    }

    /** A case that a visitor may follow. */
    record Followed(Docket docket, PersonRef person, boolean advocate, OfficeCode station) {}

    /** The case of the visit, if the visitor's telephone still stands in it; the reading is journalled. */
    Optional<Followed> open(HttpServletRequest request, String what) {
        return visits.of(request).flatMap(this::followed).map(followed -> {
            accessJournal.record(
                    followed.station(),
                    new OfficerCode("CITIZEN-" + followed.person()),
                    Purpose.PARTY.name(),
                    "citizen's page: " + what + (followed.advocate() ? ", by the advocate" : ""),
                    followed.docket().id());
            return followed;
        });
    }

    private Optional<Followed> followed(Visits.Visit visit) {
        PersonRef person = visit.person();
        if (visit.docket() == null || person == null) {
            return Optional.empty();
        }
        return dockets.find(visit.docket())
                .filter(docket -> docket.person(person).isPresent())
                .flatMap(docket -> Optional.ofNullable(CaseStory.station(docket))
                        .map(station -> new Followed(docket, person, visit.advocate(), station)));
    }
}
