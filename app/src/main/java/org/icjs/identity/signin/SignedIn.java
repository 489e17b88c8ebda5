package org.icjs.identity.signin;

import java.security.Principal;
import java.time.Instant;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.jspecify.annotations.Nullable;

/**
 * The officer of a session.
 *
 * @param since when he signed in; a password set later ends the session
 * @param office where he works in this session; null until he has chosen among several
 */
record SignedIn(
        OfficerCode officer, Instant since, @Nullable OfficeCode office) implements Principal {
    @Override
    public String getName() {
        return officer.code();
    }

    SignedIn at(OfficeCode chosen) {
        return new SignedIn(officer, since, chosen);
    }
}
