package org.icjs.journal;

import java.util.Optional;
import org.icjs.docket.Docket;
import org.icjs.kernel.CaseId;

/** Dockets as all journals here make them, up to the last entry. Masks nothing: who shows one to somebody asks the exchange. */
public interface Dockets {
    Optional<Docket> find(CaseId id);

    /** Empty if there is no such case. */
    Docket load(CaseId id);
}
