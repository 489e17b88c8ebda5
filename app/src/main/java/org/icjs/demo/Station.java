package org.icjs.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.icjs.identity.Office;
import org.icjs.identity.OfficeKind;
import org.icjs.identity.Offices;
import org.icjs.kernel.OfficeCode;

/** A police station with the offices that its cases usually go to. */
record Station(Office office, OfficeCode magistrate, OfficeCode session, OfficeCode jail, OfficeCode prosecution) {

    /** All of the State, by code. */
    static List<Station> all(Offices offices) {
        return offices.all().stream()
                .filter(office -> office.kind() == OfficeKind.POLICE_STATION)
                .sorted(Comparator.comparing(Office::code))
                .map(office -> of(office, offices))
                .toList();
    }

    private static Station of(Office office, Offices offices) {
        OfficeCode magistrate = Objects.requireNonNull(office.court());
        OfficeCode session = offices.find(magistrate)
                .map(Office::parent)
                .orElseThrow(() -> new IllegalStateException("no Court of Session above " + magistrate));
        return new Station(
                office,
                magistrate,
                session,
                Objects.requireNonNull(office.jail()),
                Objects.requireNonNull(office.prosecution()));
    }

    /** The name without what kind of station it is. */
    String town() {
        return office.name().replace(" Police Station", "");
    }
}
