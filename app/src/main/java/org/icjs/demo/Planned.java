package org.icjs.demo;

import java.time.Instant;
import java.util.function.Function;
import org.icjs.docket.Entry;
import org.icjs.identity.Duty;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;

/**
 * One act of a demonstration's case, before it is filed.
 *
 * @param label by which later acts of the case refer to the entry
 * @param entry made when the entries that it refers to are there
 */
record Planned(
        String label, OfficeCode office, Duty duty, Instant at, Function<Function<String, EntryId>, Entry> entry) {}
