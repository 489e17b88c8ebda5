package org.icjs.identity;

import java.util.regex.Pattern;
import org.icjs.kernel.District;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * An office that keeps a journal.
 *
 * @param parent the office that it answers to
 * @param cnrPrefix of a court: State and district letters and the establishment's two digits, with which its CNRs begin
 * @param court where its cases usually go: the default of a choice, never more
 * @param jail where its prisoners usually go
 * @param prosecution who usually conducts its cases
 */
public record Office(
        OfficeCode code,
        String name,
        OfficeKind kind,
        District district,
        @Nullable OfficeCode parent,
        @Nullable String cnrPrefix,
        @Nullable OfficeCode court,
        @Nullable OfficeCode jail,
        @Nullable OfficeCode prosecution) {
    private static final Pattern CNR_PREFIX = Pattern.compile("[A-Z]{2}[A-Z0-9]{2}\\d{2}");

    public Office {
        if (name.isBlank()) {
            throw new Refused("office.name");
        }
        if ((kind == OfficeKind.COURT) != (cnrPrefix != null)
                || (cnrPrefix != null && !CNR_PREFIX.matcher(cnrPrefix).matches())) {
            throw new Refused("office.cnrPrefix");
        }
    }
}
