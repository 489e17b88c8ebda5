package org.icjs.exchange;

import java.util.List;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.Registers;
import org.icjs.identity.Officers;
import org.icjs.identity.Offices;
import org.icjs.kernel.AreaCode;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.District;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.RegisterNumber;
import org.icjs.kernel.Section;
import org.icjs.law.Offences;
import org.icjs.law.Standing;
import org.icjs.places.Gazetteer;
import org.springframework.stereotype.Component;

/** The State's registers, as the acts' rules ask them. */
@Component
final class StateRegisters implements Registers {
    private final Offices offices;
    private final Officers officers;
    private final JailRoll roll;
    private final Gazetteer places;
    private final Offences offences = Offences.standard();

    StateRegisters(Offices offices, Officers officers, JailRoll roll, Gazetteer places) {
        this.places = places;
        this.offices = offices;
        this.officers = officers;
        this.roll = roll;
    }

    @Override
    public boolean fits(OfficeCode office, OfficeRole role) {
        return offices.find(office).filter(found -> found.kind().canBe(role)).isPresent();
    }

    @Override
    public boolean posted(OfficerCode officer, OfficeCode office) {
        return officers.posted(officer, office);
    }

    @Override
    public boolean exists(Section section) {
        return offences.standing(section) != Standing.NOT_AN_OFFENCE;
    }

    @Override
    public boolean exists(AreaCode area) {
        return places.find(area).isPresent();
    }

    @Override
    public boolean lies(AreaCode area, District district) {
        return places.lies(area, district);
    }

    @Override
    public int limbs(Section section) {
        return offences.limbs(section);
    }

    @Override
    public List<CaseId> otherMatters(OfficeCode jail, RegisterNumber prisoner, CaseId than) {
        return roll.otherMatters(jail, prisoner, than);
    }
}
