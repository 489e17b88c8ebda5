package org.icjs.identity;

import java.util.Optional;
import org.icjs.docket.OfficeRole;

/** What sort of office it is. Fixed for an office; the part it plays in one case is its {@link OfficeRole}. */
public enum OfficeKind {
    POLICE_STATION,
    POLICE_OUTPOST,
    POLICE_SUPERVISION,
    STATE_HEADQUARTERS,
    LABORATORY,
    PROSECUTION,
    COURT,
    JAIL,
    /** An authority under the Legal Services Authorities Act, 1987: of a district (section 9), or of the State (section 6). */
    LEGAL_SERVICES;

    /** The one part that such an office can play in a case; none for an out-post or a headquarters. */
    public Optional<OfficeRole> role() {
        return switch (this) {
            case POLICE_STATION -> Optional.of(OfficeRole.INVESTIGATOR);
            case POLICE_SUPERVISION -> Optional.of(OfficeRole.SUPERVISOR);
            case PROSECUTION -> Optional.of(OfficeRole.PROSECUTOR);
            case LABORATORY -> Optional.of(OfficeRole.LABORATORY);
            case COURT -> Optional.of(OfficeRole.COURT);
            case JAIL -> Optional.of(OfficeRole.JAIL);
            case LEGAL_SERVICES -> Optional.of(OfficeRole.LEGAL_SERVICES);
            case POLICE_OUTPOST, STATE_HEADQUARTERS -> Optional.empty();
        };
    }

    /** Whether such an office can play that part. */
    public boolean canBe(OfficeRole role) {
        return role().filter(role::equals).isPresent();
    }
}
