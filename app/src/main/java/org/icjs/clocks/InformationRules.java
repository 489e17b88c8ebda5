package org.icjs.clocks;

import static org.icjs.docket.OfficeRole.INVESTIGATOR;
import static org.icjs.kernel.Act.BNSS;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.icjs.clocks.Timed.Begun;
import org.icjs.clocks.Timed.End;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.docket.PoliceEntry.FirCopyGiven;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.docket.PoliceEntry.InformationMode;
import org.icjs.docket.RecordEntry.CopyIssued;
import org.icjs.docket.RecordEntry.CopyKind;
import org.jspecify.annotations.Nullable;

/** Clocks that begin with the information. */
final class InformationRules {
    static final List<Rule> ALL = List.of(
            Timed.rule("electronicInformationSigned", BNSS, "173(1)(ii)")
                    .begins(InformationRules::electronic)
                    .days(3, Counting.FROM_THE_DAY_AFTER)
                    .met(InformationRules::registered)
                    .by(INVESTIGATOR),
            Timed.rule("firCopyGiven", BNSS, "173(2)")
                    .begins(Clock::fir)
                    .alarm("clock.forthwithHours")
                    .met(Clock.any(FirCopyGiven.class))
                    .met(Clock.when(CopyIssued.class, (_, issued) -> issued.kind() == CopyKind.FIR))
                    .by(INVESTIGATOR),
            Timed.rule("occurrenceReported", BNSS, "176(1)")
                    .begins(Clock::fir)
                    .alarm("clock.forthwithHours")
                    .met(InformationRules::entered)
                    .by(INVESTIGATOR),
            new CognizanceBarred());

    private InformationRules() {}

    /** Information that came by electronic communication. */
    private static List<Begun> electronic(Docket docket) {
        return docket.all(FirRegistered.class, fir -> fir.mode() == InformationMode.ELECTRONIC).stream()
                .limit(1)
                .map(fir -> new Begun(receivedAt(docket), null, fir.id()))
                .toList();
    }

    /** The moment in which the station received the information. */
    static List<Begun> received(Docket docket) {
        return docket.all(FirRegistered.class).stream()
                .limit(1)
                .map(fir -> new Begun(receivedAt(docket), null, fir.id()))
                .toList();
    }

    private static @Nullable Instant receivedAt(Docket docket) {
        return docket.known(Fact.INFORMATION_RECEIVED_AT)
                .map(Known::value)
                .map(value -> value instanceof Instant at ? at : null)
                .orElse(null);
    }

    /** The register takes nothing that is not signed, so the FIR itself shows the signature. */
    private static Stream<End> registered(Docket docket, Begun begun) {
        return docket.all(FirRegistered.class).stream().limit(1).map(fir -> new End(fir.occurredAt(), fir.id()));
    }

    /** The Magistrate's court is given the FIR in the moment in which the journal takes it. */
    private static Stream<End> entered(Docket docket, Begun begun) {
        return docket.all(FirRegistered.class).stream()
                .limit(1)
                .map(fir -> new End(fir.recorded().recordedAt(), fir.id()));
    }
}
