package org.icjs.connect.papers;

import static org.icjs.docket.Fact.*;
import static org.icjs.docket.Party.Capacity.ACCUSED;
import static org.icjs.docket.Party.Capacity.APPLICANT;
import static org.icjs.docket.Party.Capacity.INFORMANT;
import static org.icjs.docket.Party.Capacity.SUSPECT;
import static org.icjs.docket.Party.Capacity.VICTIM;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.icjs.docket.ClearanceEntry.ClearanceCertified;
import org.icjs.docket.CourtEntry.BailGranted;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.Entry;
import org.icjs.docket.Fact;
import org.icjs.docket.Party;
import org.icjs.docket.PrisonEntry.PrisonerReleased;
import org.icjs.docket.RecordEntry.CopyKind;
import org.icjs.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/** The papers that are issued, by the five letters that DigiLocker knows them by. */
public enum PaperKind {
    /** For the informant or the victim: BNSS 173(2). */
    FIRCP(CopyKind.FIR),
    /** For the person who was granted bail: BNSS 480. */
    BAILO(CopyKind.BAIL_ORDER),
    /** For the accused: BNSS 404. Others have a copy on application to the court: 404(5). */
    JUDGM(CopyKind.JUDGMENT),
    /** For a person who left the jail. */
    RELCR(CopyKind.RELEASE_CERTIFICATE),
    /** For who applied for it; given by practice. */
    CLEAR(CopyKind.CLEARANCE_CERTIFICATE);

    private final CopyKind copy;

    PaperKind(CopyKind copy) {
        this.copy = copy;
    }

    public static Optional<PaperKind> named(String letters) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(letters))
                .findFirst();
    }

    public CopyKind copy() {
        return copy;
    }

    /** In what part a person can hold it. */
    public Party.Capacity[] holders() {
        return switch (this) {
            case FIRCP -> new Party.Capacity[] {INFORMANT, VICTIM};
            case BAILO, JUDGM, RELCR -> new Party.Capacity[] {SUSPECT, ACCUSED};
            case CLEAR -> new Party.Capacity[] {APPLICANT};
        };
    }

    /** A paper that its author has to sign, and whom it is about. */
    public record Signed(PaperKind kind, PersonRef person) {}

    /** The paper of such an entry; empty if it has none that is signed here. The station signs its register by hand: BNSS 173(1). */
    public static Optional<Signed> signed(Entry entry) {
        return switch (entry) {
            case BailGranted order -> signed(BAILO, order.person());
            case JudgmentPronounced judgment -> signed(JUDGM, judgment.person());
            case ClearanceCertified certificate -> signed(CLEAR, certificate.person());
            case PrisonerReleased release when release.leftJail() -> signed(RELCR, release.person());
            default -> Optional.empty();
        };
    }

    /** @param person null where that part of the entry was erased: then there is nothing to sign */
    private static Optional<Signed> signed(PaperKind kind, @Nullable PersonRef person) {
        return Optional.ofNullable(person).map(one -> new Signed(kind, one));
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
            case CLEAR -> List.of(RECORDS_SEARCHED_AT, CLEARANCE_FINDING, RECORDS_STATED);
        };
    }

    /** What of its file it shows before that, in this order, as the file has it. */
    List<Fact> known() {
        return switch (this) {
            case FIRCP -> List.of();
            case BAILO, JUDGM, RELCR -> List.of(FIR_NUMBER, CNR, PRISONER_NUMBER, PERSON_NAME);
            case CLEAR ->
                List.of(CLEARANCE_NUMBER, PERSON_NAME, PARENT_NAME, PERSON_ADDRESS, CLEARANCE_PURPOSE, CLEARANCE_FOR);
        };
    }
}
