package org.icjs.journal;

import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;

/** Who may file what; asked by the journal's writer for every entry. While there is no such bean, nobody may file anything. */
@FunctionalInterface
public interface Entitlement {
    /** @param docket as it is before the entry; empty for one that is to be opened */
    boolean mayFile(OfficeCode office, OfficerCode officer, Entry entry, Docket docket);
}
