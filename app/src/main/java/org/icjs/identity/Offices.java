package org.icjs.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjs.docket.OfficeRole;
import org.icjs.kernel.District;
import org.icjs.kernel.OfficeCode;
import org.jspecify.annotations.Nullable;

/** The State's offices. They do not change while the program runs. */
public final class Offices {
    private final Map<OfficeCode, Office> byCode = new LinkedHashMap<>();
    private final Map<District, String> districts;

    private Offices(Collection<Office> offices, Map<District, String> districts) {
        offices.stream()
                .sorted(Comparator.comparing(Office::name).thenComparing(Office::code))
                .forEach(o -> byCode.put(o.code(), o));
        this.districts = new LinkedHashMap<>(districts);
    }

    static Offices of(Collection<Office> offices, Map<District, String> districts) {
        return new Offices(offices, districts);
    }

    /** The offices of Mizoram as this program ships them. */
    public static Offices shipped() {
        return of(OfficesFile.offices(), OfficesFile.districts());
    }

    public Optional<Office> find(OfficeCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** By name. */
    public List<Office> all() {
        return List.copyOf(byCode.values());
    }

    /** By name. */
    public List<Office> thatCanBe(OfficeRole role) {
        return byCode.values().stream()
                .filter(office -> office.kind().canBe(role))
                .toList();
    }

    /**
     * The police supervision offices above an office, nearest first. A headquarters above them supervises offices, not cases, and is
     * not among them.
     */
    public List<OfficeCode> supervisors(OfficeCode code) {
        List<OfficeCode> above = new ArrayList<>();
        for (@Nullable Office office = parent(byCode.get(code)); office != null; office = parent(office)) {
            if (office.kind() == OfficeKind.POLICE_SUPERVISION) {
                above.add(office.code());
            }
        }
        return List.copyOf(above);
    }

    /** The legal services authority of the district that an office lies in: one that answers to the State's. */
    public Optional<OfficeCode> legalServices(OfficeCode code) {
        Office office = byCode.get(code);
        return byCode.values().stream()
                .filter(one -> one.kind() == OfficeKind.LEGAL_SERVICES
                        && one.parent() != null
                        && office != null
                        && one.district().equals(office.district()))
                .map(Office::code)
                .findFirst();
    }

    /** Name of each district, by name. */
    public Map<District, String> districts() {
        return new LinkedHashMap<>(districts);
    }

    private @Nullable Office parent(@Nullable Office office) {
        return office == null || office.parent() == null ? null : byCode.get(office.parent());
    }
}
