package org.icjs.courts.production;

import static org.icjs.docket.Offer.Urgency.LIBERTY;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.icjs.courts.Custody;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.ArresteeProduced;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Handover;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PoliceEntry.ArresteeForwarded;
import org.springframework.stereotype.Component;

/** What the Magistrate satisfies himself of at production: LAW-REVIEW 9. */
@Component
class RecordProduction implements Act<ArresteeProduced> {
    /** The journey to the court comes on top of it. */
    private static final Duration LIMIT = Duration.ofHours(24);

    @Override
    public Class<ArresteeProduced> entry() {
        return ArresteeProduced.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.handovers(Handover.Kind.PRODUCTION).stream()
                .filter(handover -> !handover.closed())
                .flatMap(handover -> handover.sent().entry() instanceof ArresteeForwarded forwarded
                        ? Stream.of(
                                Offer.of(LIBERTY, "person", forwarded.person()).by(handover.to()))
                        : Stream.empty())
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, ArresteeProduced act, Moment moment) {
        return new Findings()
                .addAll(inTime(docket, act, moment))
                .contradict(!isForwarded(docket, act), "/person", "production.notForwarded", "BNSS 187(1)")
                .contradict(
                        !act.section48Satisfied(), "/section48Satisfied", "production.relativeNotTold", "BNSS 48(4)")
                .contradict(!act.diaryCopySeen(), "/diaryCopySeen", "production.noDiary", "BNSS 187(1)")
                .list();
    }

    private static List<Finding> inTime(Docket docket, ArresteeProduced act, Moment moment) {
        Custody custody = new Custody(docket, act.person());
        return custody.arrest().stream()
                .filter(_ -> custody.production().isEmpty() && custody.remands().isEmpty())
                .filter(arrest ->
                        moment.occurredAt().isAfter(arrest.occurredAt().plus(LIMIT)))
                .map(arrest -> Finding.contradiction(
                        "/occurredAt",
                        "production.late",
                        "BNSS 58",
                        moment.occurredAt(),
                        arrest.occurredAt().plus(LIMIT)))
                .toList();
    }

    private static boolean isForwarded(Docket docket, ArresteeProduced act) {
        return docket.handovers(Handover.Kind.PRODUCTION).stream()
                .anyMatch(handover -> !handover.closed()
                        && handover.sent().entry() instanceof ArresteeForwarded forwarded
                        && act.person().equals(forwarded.person()));
    }
}
