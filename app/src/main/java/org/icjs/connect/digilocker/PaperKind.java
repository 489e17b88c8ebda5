package org.icjs.connect.digilocker;

import static org.icjs.docket.Fact.*;
import static org.icjs.docket.Party.Capacity.ACCUSED;
import static org.icjs.docket.Party.Capacity.INFORMANT;
import static org.icjs.docket.Party.Capacity.SUSPECT;
import static org.icjs.docket.Party.Capacity.VICTIM;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.icjs.docket.Fact;
import org.icjs.docket.Party;
import org.icjs.docket.RecordEntry.CopyKind;

/** The papers that are issued, by DigiLocker's five letters. */
enum PaperKind {
    /** For the informant or the victim: BNSS 173(2). */
    FIRCP(CopyKind.FIR),
    /** For the person who was granted bail: BNSS 480. */
    BAILO(CopyKind.BAIL_ORDER),
    /** For the accused: BNSS 404. Others have a copy on application to the court: 404(5). */
    JUDGM(CopyKind.JUDGMENT),
    /** For a person who left the jail. */
    RELCR(CopyKind.RELEASE_CERTIFICATE);

    private final CopyKind copy;

    PaperKind(CopyKind copy) {
        this.copy = copy;
    }

    static Optional<PaperKind> named(String letters) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(letters))
                .findFirst();
    }

    CopyKind copy() {
        return copy;
    }

    /** In what part a person can hold it. */
    Party.Capacity[] holders() {
        return this == FIRCP ? new Party.Capacity[] {INFORMANT, VICTIM} : new Party.Capacity[] {SUSPECT, ACCUSED};
    }

    /** What of its entry it shows, in this order, and nothing else of it. */
    List<Fact> shown() {
        return switch (this) {
            case FIRCP ->
                List.of(
                        FIR_NUMBER,
                        INFORMATION_MODE,
                        INFORMATION_RECEIVED_AT,
                        SECTIONS_ALLEGED,
                        OFFENCE_FROM,
                        OFFENCE_TO,
                        OFFENCE_PLACE,
                        PROPERTY_VALUE,
                        COMPLAINANTS,
                        SUSPECTS,
                        INFORMATION_CONTENTS,
                        REPORT_DELAY_REASON);
            case BAILO -> List.of(BAIL_SECURITY, BAIL_AMOUNT, BAIL_SURETIES_NEEDED, BAIL_CONDITIONS);
            case JUDGM -> List.of(VERDICT, CONVICTED_OF, JUDGMENT_REASONS);
            case RELCR -> List.of(LEFT_JAIL);
        };
    }
}
