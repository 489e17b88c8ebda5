package org.icjs.exchange;

import java.util.Optional;
import java.util.Set;
import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.docket.EntryType;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.RecordEntry.BodyErased;
import org.icjs.docket.RecordEntry.CopyIssued;
import org.icjs.docket.RecordEntry.FactCorrected;
import org.icjs.docket.RecordEntry.OfficeKeyIssued;
import org.icjs.docket.RecordEntry.OfficeKeyRevoked;
import org.icjs.docket.RecordEntry.PaperSigned;
import org.icjs.docket.Recorded;
import org.icjs.docket.Unknown;
import org.icjs.identity.OfficeKind;
import org.icjs.identity.Officer;
import org.icjs.identity.Officers;
import org.icjs.identity.Offices;
import org.icjs.identity.SharingMatrix;
import org.icjs.journal.Entitlement;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.springframework.stereotype.Component;

/** Who may file what, from the data sharing matrix, the posting and the part that the office plays in the case. */
@Component
final class MatrixEntitlement implements Entitlement {
    private final SharingMatrix matrix;
    private final Offices offices;
    private final Officers officers;
    private final Roles roles;

    MatrixEntitlement(SharingMatrix matrix, Offices offices, Officers officers, Roles roles) {
        this.matrix = matrix;
        this.offices = offices;
        this.officers = officers;
        this.roles = roles;
    }

    @Override
    public boolean mayFile(OfficeCode office, OfficerCode officer, Entry entry, Docket docket) {
        return switch (entry) {
            // The journal takes these from the program itself and from nobody else.
            case CopyIssued _, PaperSigned _, BodyErased _, OfficeKeyIssued _, OfficeKeyRevoked _ -> true;
            case Unknown _ -> false;
            case FactCorrected correction ->
                docket.entry(correction.entry())
                        .filter(corrected -> mayCorrect(office, officer, corrected, docket))
                        .isPresent();
            case Entry act -> mayFile(office, officer, EntryType.of(act.getClass()), docket);
        };
    }

    /** Whether an officer may file entries of that type in the docket. */
    boolean mayFile(OfficeCode office, OfficerCode officer, EntryType type, Docket docket) {
        Optional<OfficeKind> kind = offices.find(office).map(found -> found.kind());
        Optional<Officer> posted = officers.find(officer, office);
        Set<OfficeRole> played = roles.of(office, docket);
        boolean mayKnow = docket.isEmpty() || !played.isEmpty();
        return kind.isPresent()
                && posted.isPresent()
                && mayKnow
                && matrix.mayFile(type, kind.get(), played, posted.get().duties());
    }

    /** Whether an officer may correct what that entry states. */
    boolean mayCorrect(OfficeCode office, OfficerCode officer, Recorded entry, Docket docket) {
        Optional<EntryType> corrected = matrix.sharedAs(docket, entry);
        return corrected.isPresent()
                && entry.office().equals(office)
                && offices.find(office)
                        .flatMap(at -> officers.find(officer, office)
                                .filter(posted -> matrix.mayCorrect(corrected.get(), at.kind(), posted.duties())))
                        .isPresent();
    }
}
