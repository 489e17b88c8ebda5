package org.icjs.courts.remand;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.icjs.courts.Custody;
import org.icjs.docket.CourtEntry.ArresteeProduced;
import org.icjs.docket.CourtEntry.RemandOrdered;
import org.icjs.docket.CustodyKind;
import org.icjs.docket.Docket.Of;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;

/** What must have gone before an order of custody. */
final class Production {
    /** Mihir Rajesh Shah v State of Maharashtra, 2025 INSC 1288: the grounds in writing, so long before the remand. */
    private static final Duration GROUNDS_BEFORE_REMAND = Duration.ofHours(2);

    private Production() {}

    static List<Finding> findings(Custody custody, RemandOrdered act, Moment moment) {
        boolean police = act.custody() == CustodyKind.POLICE;
        boolean first = custody.remands().isEmpty();
        Optional<Of<ArresteeProduced>> production = custody.production();
        return new Findings()
                .contradict((first || police) && production.isEmpty(), "/person", "remand.notProduced", "BNSS 187(2)")
                .contradict(
                        police && production.filter(p -> !p.entry().inPerson()).isPresent(),
                        "/custody",
                        "remand.policeNotInPerson",
                        "BNSS 187(4)")
                .contradict(
                        police && !first && production.isPresent() && !custody.awaitsOrder(),
                        "/custody",
                        "remand.policeNotProducedAgain",
                        "BNSS 187(4)")
                .addAll(first ? grounds(custody, moment.occurredAt()) : List.of())
                .list();
    }

    private static List<Finding> grounds(Custody custody, Instant remanded) {
        return custody.arrest().stream()
                .map(arrest -> arrest.entry().groundsGivenAt())
                .filter(given -> given.plus(GROUNDS_BEFORE_REMAND).isAfter(remanded))
                .map(given -> Finding.contradiction("/occurredAt", "remand.groundsLate", "BNSS 47(1)", given, remanded))
                .toList();
    }
}
