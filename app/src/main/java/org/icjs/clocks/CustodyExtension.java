package org.icjs.clocks;

import static org.icjs.kernel.Act.NDPS;
import static org.icjs.kernel.Act.UAPA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.icjs.docket.CourtEntry.CustodyExtensionDecided;
import org.icjs.docket.Docket;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.PersonRef;
import org.icjs.law.Law;

/** Orders of a Special Court that let custody in investigation last longer. One that comes when the right to bail has begun changes nothing. */
@Law(act = NDPS, section = "36A(4)")
@Law(act = UAPA, section = "43D(2)")
record CustodyExtension(PersonRef person) {
    Alleged.Limit on(Docket docket, CustodyDays days, Alleged.Limit limit, Instant until) {
        Alleged.Limit now = limit;
        for (Docket.Of<CustodyExtensionDecided> order : granted(docket, until)) {
            Long allowed = order.entry().days();
            LocalDate right = DefaultBail.first(days, now.earlier());
            boolean inTime = right == null || order.occurredAt().isBefore(Counting.midnight(right));
            if (inTime && allowed != null) {
                now = new Alleged.Limit(
                        Math.max(now.earlier(), allowed.intValue()), Math.max(now.later(), allowed.intValue()));
            }
        }
        return now;
    }

    List<EntryId> basis(Docket docket, Instant until) {
        return granted(docket, until).stream().map(Docket.Of::id).toList();
    }

    private List<Docket.Of<CustodyExtensionDecided>> granted(Docket docket, Instant until) {
        return docket
                .all(CustodyExtensionDecided.class, order -> order.granted() && person.equals(order.person()))
                .stream()
                .filter(order -> !order.occurredAt().isAfter(until))
                .toList();
    }
}
