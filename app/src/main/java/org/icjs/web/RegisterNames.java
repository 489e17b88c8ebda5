package org.icjs.web;

import org.icjs.identity.Office;
import org.icjs.identity.Officer;
import org.icjs.identity.Officers;
import org.icjs.identity.Offices;
import org.icjs.kernel.District;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.springframework.stereotype.Component;

/** Names from the State's registers. */
@Component
final class RegisterNames implements Names {
    private final Offices offices;
    private final Officers officers;
    private final Areas areas;

    RegisterNames(Offices offices, Officers officers, Areas areas) {
        this.areas = areas;
        this.offices = offices;
        this.officers = officers;
    }

    @Override
    public String office(OfficeCode code) {
        return offices.find(code).map(Office::name).orElse(code.code());
    }

    @Override
    public String officer(OfficerCode code) {
        return officers.find(code).map(Officer::display).orElse(code.code());
    }

    @Override
    public String district(District code) {
        return offices.districts().getOrDefault(code, code.toString());
    }

    @Override
    public Areas areas() {
        return areas;
    }
}
