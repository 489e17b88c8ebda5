package org.icjs.docket;

import java.time.Instant;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;

/**
 * Who acts, when, and what can be asked beyond the docket.
 *
 * @param now from the injected clock
 * @param occurredAt when the officer says that the act was done
 */
public record Moment(Instant now, Instant occurredAt, OfficeCode office, OfficerCode officer, Registers registers) {}
