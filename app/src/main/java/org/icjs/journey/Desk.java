package org.icjs.journey;

import org.icjs.identity.Duty;
import org.icjs.kernel.OfficeCode;

/** Where an officer acts, and in which duty. */
record Desk(OfficeCode office, Duty duty) {
    static final Desk BAWNGKAWN = of("MZ-PS-BAWNGKAWN", Duty.STATION_OFFICER);
    static final Desk BAWNGKAWN_INVESTIGATOR = of("MZ-PS-BAWNGKAWN", Duty.INVESTIGATOR);
    static final Desk AIZAWL = of("MZ-PS-AIZAWL", Duty.STATION_OFFICER);
    static final Desk AIZAWL_INVESTIGATOR = of("MZ-PS-AIZAWL", Duty.INVESTIGATOR);
    static final Desk LUNGLEI = of("MZ-PS-LUNGLEI", Duty.STATION_OFFICER);
    static final Desk LUNGLEI_INVESTIGATOR = of("MZ-PS-LUNGLEI", Duty.INVESTIGATOR);
    static final Desk LABORATORY_RECEIPT = of("MZ-FSL-AIZAWL", Duty.LAB_RECEIPT);
    static final Desk LABORATORY_DIRECTOR = of("MZ-FSL-AIZAWL", Duty.LAB_DIRECTOR);
    static final Desk SCIENTIST = of("MZ-FSL-AIZAWL", Duty.SCIENTIST);
    static final Desk PROSECUTOR = of("MZ-APP-AIZAWL", Duty.PROSECUTOR);
    static final Desk PROSECUTOR_LUNGLEI = of("MZ-APP-LUNGLEI", Duty.PROSECUTOR);
    static final Desk MAGISTRATE = of("MZ-CJM-AIZAWL", Duty.MAGISTRATE);
    static final Desk COURT_STAFF = of("MZ-CJM-AIZAWL", Duty.COURT_STAFF);
    static final Desk MAGISTRATE_LUNGLEI = of("MZ-JMFC-LUNGLEI", Duty.MAGISTRATE);
    static final Desk COURT_STAFF_LUNGLEI = of("MZ-JMFC-LUNGLEI", Duty.COURT_STAFF);
    static final Desk SUPERINTENDENT = of("MZ-JAIL-AIZAWL", Duty.JAIL_SUPERINTENDENT);
    static final Desk JAILOR = of("MZ-JAIL-AIZAWL", Duty.JAILER);
    static final Desk SUPERINTENDENT_LUNGLEI = of("MZ-JAIL-LUNGLEI", Duty.JAIL_SUPERINTENDENT);
    static final Desk JAILOR_LUNGLEI = of("MZ-JAIL-LUNGLEI", Duty.JAILER);

    private static Desk of(String office, Duty duty) {
        return new Desk(new OfficeCode(office), duty);
    }
}
