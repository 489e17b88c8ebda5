package org.icjs.police.detention;

import java.util.Objects;
import org.icjs.docket.Docket;
import org.icjs.docket.Party;
import org.icjs.docket.StationEntry.PersonDetained;
import org.icjs.kernel.PersonRef;

/** Whether a person is at the station without arrest for the offence of the case. */
public final class Held {
    private Held() {}

    public static boolean withoutArrest(Docket docket, PersonRef person) {
        return docket.person(person)
                .filter(party -> party.custody() == Party.Custody.ARRESTED)
                .map(Party::since)
                .filter(Objects::nonNull)
                .flatMap(docket::entry)
                .filter(since -> since.entry() instanceof PersonDetained)
                .isPresent();
    }
}
