package org.icjs.network.health;

import java.time.LocalDate;
import java.util.Map;
import org.icjs.kernel.OfficeCode;
import org.icjs.network.PaidLink;
import org.icjs.network.SlaText;

/** A link in the list of what is paid for; {@code terms} is empty where it ends. */
public record PaidRow(String office, PaidLink.Place place, LocalDate from, String terms) {
    static PaidRow of(PaidLink link, Map<OfficeCode, String> names) {
        PaidLink.Terms terms = link.terms();
        return new PaidRow(
                names.getOrDefault(link.office(), link.office().code()),
                link.place(),
                link.from(),
                terms == null ? "" : SlaText.paid(terms));
    }
}
