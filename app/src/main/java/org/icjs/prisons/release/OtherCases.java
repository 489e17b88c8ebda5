package org.icjs.prisons.release;

import java.util.List;
import org.icjs.docket.Docket;
import org.icjs.docket.Moment;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.PersonRef;
import org.icjs.prisons.Roll;

/** The other cases in which the jail that acts holds the same prisoner. */
final class OtherCases {
    private OtherCases() {}

    static List<CaseId> of(Docket docket, PersonRef person, Moment moment) {
        return Roll.number(docket, person)
                .map(number -> moment.registers().otherMatters(moment.office(), number, docket.id()))
                .orElse(List.of());
    }
}
