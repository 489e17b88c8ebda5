package org.icjs.exchange;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.icjs.docket.CourtEntry.RemandOrdered;
import org.icjs.docket.Docket;
import org.icjs.docket.OfficeRole;
import org.icjs.identity.Offices;
import org.icjs.kernel.OfficeCode;
import org.springframework.stereotype.Component;

/**
 * The parts that offices play in a case: those that its entries give them, of supervision those above the investigating station, and once a court
 * has ordered custody the legal services authority of its district.
 */
@Component
public final class Roles {
    private final Offices offices;

    Roles(Offices offices) {
        this.offices = offices;
    }

    public Map<OfficeCode, Set<OfficeRole>> of(Docket docket) {
        Map<OfficeCode, Set<OfficeRole>> all = new LinkedHashMap<>(docket.offices());
        docket.offices().forEach((office, roles) -> {
            if (roles.contains(OfficeRole.INVESTIGATOR)) {
                offices.supervisors(office)
                        .forEach(above -> all.merge(above, Set.of(OfficeRole.SUPERVISOR), Roles::both));
            }
        });
        if (docket.any(RemandOrdered.class)) {
            docket.offices().forEach((office, roles) -> {
                if (roles.contains(OfficeRole.COURT)) {
                    offices.legalServices(office)
                            .ifPresent(near -> all.merge(near, Set.of(OfficeRole.LEGAL_SERVICES), Roles::both));
                }
            });
        }
        return all;
    }

    public Set<OfficeRole> of(OfficeCode office, Docket docket) {
        return of(docket).getOrDefault(office, Set.of());
    }

    private static Set<OfficeRole> both(Set<OfficeRole> some, Set<OfficeRole> more) {
        Set<OfficeRole> all = EnumSet.copyOf(some);
        all.addAll(more);
        return all;
    }
}
