package org.icjs.desk;

import org.icjs.WholeProgram;
import org.icjs.identity.Duty;
import org.icjs.kernel.OfficeCode;

/** Officers at their desks. */
abstract class DeskFixture extends WholeProgram {
    Officer officer(String office, Duty duty) {
        return new Officer(port, demonstration.officer(new OfficeCode(office), duty));
    }

    /** A first information that would be taken as it is. */
    Officer.Filled fir(Officer station) {
        return fir(station, "/acts/police.FirRegistered");
    }

    /** The same, in a case that is open or to open one. */
    Officer.Filled fir(Officer station, String form) {
        return station.form(form)
                .with("mode", "ORAL")
                .with("receivedAt.date", "1/10/2026")
                .with("receivedAt.time", "09:50")
                .with("offenceFrom.date", "30/9/2026")
                .with("offenceFrom.time", "2200")
                .with("place.where", "House V-17, Bawngkawn South")
                .with("sections.0", "BNS 303(2)")
                .with("propertyValueRupees", "68,000")
                .with("previousConviction", "false")
                .with("complainants.0.capacity", "INFORMANT_AND_VICTIM")
                .with("complainants.0.name", "Lalṭhanpuii")
                .with("complainants.0.sex", "FEMALE")
                .with("complainants.0.address.where", "V-17, Bawngkawn South")
                .with("contents", "A gold necklace was gone in the morning.")
                .with("delayReason", "The house was empty until today.")
                .with("occurredAt.date", "2/10/2026")
                .with("occurredAt.time", "10:20");
    }
}
