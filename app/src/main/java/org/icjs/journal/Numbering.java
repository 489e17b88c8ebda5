package org.icjs.journal;

import org.icjs.docket.Assigned;
import org.icjs.kernel.Cnr;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.Register;
import org.icjs.kernel.RegisterNumber;

/**
 * The registers of the office that files, in one calendar year of India.
 *
 * @param cnrPrefix empty where the office is no court, and so gives no case numbers
 */
record Numbering(Draft draft, OfficeCode office, int year, String cnrPrefix) implements Assigned.Numbering {
    private static final String CNR = "CNR";

    @Override
    public RegisterNumber next(Register register) {
        return new RegisterNumber(register, draft.next(new Ledger.Counter(office, register.name(), year)), year);
    }

    /** Establishment, six digits of the serial, four of the year (eCourts). */
    @Override
    public Cnr nextCnr() {
        int serial = draft.next(new Ledger.Counter(office, CNR, year));
        return new Cnr("%s%06d%04d".formatted(cnrPrefix, serial, year));
    }
}
