package org.icjs.journal;

import java.util.Optional;
import org.icjs.kernel.OfficeCode;

/** The courts as eCourts numbers them. */
@FunctionalInterface
interface Establishments {
    /** State and district letters and two digits of the establishment, with which a court's case numbers begin; empty if it is no court. */
    Optional<String> cnrPrefix(OfficeCode office);
}
