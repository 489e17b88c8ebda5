package org.icjs.connect.digilocker;

import java.util.Optional;
import org.icjs.connect.papers.PaperKind;
import org.icjs.docket.ClearanceEntry.ClearanceCertified;
import org.icjs.docket.CourtEntry.BailApplied;
import org.icjs.docket.CourtEntry.BailGranted;
import org.icjs.docket.CourtEntry.BailRefused;
import org.icjs.docket.CourtEntry.CognizanceTaken;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.CourtEntry.ReleaseOrdered;
import org.icjs.docket.Docket;
import org.icjs.docket.Party;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.docket.PrisonEntry.PrisonerReleased;
import org.icjs.docket.Recorded;
import org.icjs.docket.Stage;
import org.icjs.kernel.PersonRef;

/** Which entry a paper is a copy of, if it is there; and whether it is to come. */
final class Papers {
    private Papers() {}

    /** How it stands with a paper. */
    sealed interface Standing {
        /** @param source the entry that it is a copy of */
        record Ready(Recorded source) implements Standing {}

        /** The case is on the way to it. */
        record ToCome() implements Standing {}

        record None() implements Standing {}
    }

    static Standing of(Docket docket, PaperKind kind, PersonRef person) {
        return source(docket, kind, person)
                .<Standing>map(Standing.Ready::new)
                .orElseGet(() -> toCome(docket, kind, person) ? new Standing.ToCome() : new Standing.None());
    }

    private static Optional<Recorded> source(Docket docket, PaperKind kind, PersonRef person) {
        return switch (kind) {
            case FIRCP -> docket.last(FirRegistered.class, _ -> true).map(Docket.Of::recorded);
            case BAILO ->
                docket.last(BailGranted.class, order -> person.equals(order.person()))
                        .map(Docket.Of::recorded);
            case JUDGM ->
                docket.last(JudgmentPronounced.class, judgment -> person.equals(judgment.person()))
                        .map(Docket.Of::recorded);
            case RELCR ->
                docket.last(PrisonerReleased.class, release -> person.equals(release.person()) && release.leftJail())
                        .map(Docket.Of::recorded);
            case CLEAR ->
                docket.last(ClearanceCertified.class, certificate -> person.equals(certificate.person()))
                        .map(Docket.Of::recorded);
        };
    }

    private static boolean toCome(Docket docket, PaperKind kind, PersonRef person) {
        return switch (kind) {
            case FIRCP -> false;
            case BAILO ->
                docket.all(BailApplied.class, application -> person.equals(application.person())).stream()
                        .anyMatch(application -> !docket.any(
                                BailRefused.class, refusal -> application.id().equals(refusal.application())));
            case JUDGM ->
                docket.any(CognizanceTaken.class)
                        && docket.person(person)
                                .filter(party -> party.is(Party.Capacity.ACCUSED))
                                .isPresent();
            case CLEAR -> docket.at(Stage.CLEARANCE);
            case RELCR -> docket.any(ReleaseOrdered.class, order -> person.equals(order.person()));
        };
    }
}
