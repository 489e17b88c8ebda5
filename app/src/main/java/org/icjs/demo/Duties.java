package org.icjs.demo;

import org.icjs.identity.Duty;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;

/** Who does what where in the demonstration. */
@FunctionalInterface
public interface Duties {
    /** An officer who has that duty at that office. */
    OfficerCode officer(OfficeCode office, Duty duty);
}
