package org.icjs.journal;

import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;

/** The keys by which offices' checkpoints are signed. An office has its first one with its first entry. */
public interface Keys {
    /** The author of entries that no officer makes: this system itself. */
    OfficerCode SYSTEM = new OfficerCode("SYSTEM-1");

    /** The verifier key line of the State's root key, for people to pin. */
    String rootLine();

    /** How many entries of an office's journal its last signed checkpoint covers; 0 while there is none. */
    long covered(OfficeCode office);

    /** The root's signed statements on an office's keys, as they are given to who verifies; empty while it has none. */
    String statements(OfficeCode office);

    /**
     * Ends an office's key now and gives it a new one; both are entries of its journal.
     *
     * @param reason why it is no longer to be trusted
     * @return false if that could not be done now, or the office has no key
     */
    boolean renew(OfficeCode office, String reason);
}
