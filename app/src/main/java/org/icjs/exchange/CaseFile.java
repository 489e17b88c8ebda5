package org.icjs.exchange;

import java.util.Optional;
import java.util.Set;
import org.icjs.docket.Docket;
import org.icjs.docket.Measurement;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.PoliceEntry.PhotographTaken;
import org.icjs.docket.Recorded;
import org.icjs.docket.Sight;
import org.icjs.identity.SharingMatrix;
import org.icjs.verifier.Group;

/**
 * A case as one office may see it.
 *
 * @param docket the whole of it: what of it is shown is asked of {@code sight} and {@link #groups}
 * @param roles that the office plays in it, at least one
 */
public record CaseFile(Docket docket, Set<OfficeRole> roles, Sight sight, SharingMatrix matrix) {
    public CaseFile {
        roles = Set.copyOf(roles);
    }

    /** The groups of an entry that the office may read; empty where it is not to know of it. */
    public Set<Group> groups(Recorded recorded) {
        return matrix.groups(docket, recorded, roles);
    }

    public boolean sees(Recorded recorded) {
        return !groups(recorded).isEmpty();
    }

    /** The reference of the photograph that an entry took; empty if it took none, the office may not see it, or it is destroyed. */
    public Optional<String> photograph(Recorded recorded) {
        return recorded.entry() instanceof PhotographTaken taken
                        && groups(recorded).contains(Group.RESTRICTED)
                        && !Measurement.destroyed(docket, recorded.id())
                ? Optional.of(taken.photograph())
                : Optional.empty();
    }
}
