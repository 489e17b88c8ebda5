package org.icjs.identity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What an officer is posted to do. Who may file an entry follows from it, through the data sharing matrix. */
public enum Duty {
    /** In charge of the police station: BNSS 2(1)(t). */
    STATION_OFFICER,
    INVESTIGATOR,
    /** Keeps the store of property. */
    MALKHANA,
    SUPERVISOR,
    SCIENTIST,
    /** Takes parcels in. */
    LAB_RECEIPT,
    LAB_DIRECTOR,
    PROSECUTOR,
    /** Any judge or magistrate of the court. */
    MAGISTRATE,
    /** The court's registry. */
    COURT_STAFF,
    JAILER,
    JAIL_SUPERINTENDENT,
    /** Sees that who is held and cannot pay has an advocate; files nothing. */
    LEGAL_SERVICES_SECRETARY,
    /** Reads journals and the journals of their readers; files nothing. */
    AUDITOR,
    /** Adds officers, postings and API clients, and ends them; reads no case. */
    ADMINISTRATOR;

    private static final Map<OfficeKind, Set<Duty>> BY_KIND = new EnumMap<>(OfficeKind.class);

    static {
        for (OfficeKind kind : OfficeKind.values()) {
            Set<Duty> fitting = EnumSet.allOf(Duty.class);
            fitting.removeIf(duty -> !duty.fits(kind));
            BY_KIND.put(kind, Collections.unmodifiableSet(fitting));
        }
    }

    /** Whether an officer of such an office can have it. */
    public boolean fits(OfficeKind kind) {
        return switch (this) {
            case STATION_OFFICER, INVESTIGATOR, MALKHANA ->
                kind == OfficeKind.POLICE_STATION || kind == OfficeKind.POLICE_OUTPOST;
            case SUPERVISOR -> kind == OfficeKind.POLICE_SUPERVISION;
            case SCIENTIST, LAB_RECEIPT, LAB_DIRECTOR -> kind == OfficeKind.LABORATORY;
            case PROSECUTOR -> kind == OfficeKind.PROSECUTION;
            case MAGISTRATE, COURT_STAFF -> kind == OfficeKind.COURT;
            case JAILER, JAIL_SUPERINTENDENT -> kind == OfficeKind.JAIL;
            case LEGAL_SERVICES_SECRETARY -> kind == OfficeKind.LEGAL_SERVICES;
            case AUDITOR, ADMINISTRATOR -> kind == OfficeKind.STATE_HEADQUARTERS;
        };
    }

    /** What there is to do in such an office. */
    public static Set<Duty> of(OfficeKind kind) {
        return Objects.requireNonNull(BY_KIND.get(kind));
    }
}
