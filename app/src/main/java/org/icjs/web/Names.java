package org.icjs.web;

import org.icjs.kernel.District;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;

/** What people call offices, officers and districts; a code that is not known is shown as it is. */
public interface Names {
    String office(OfficeCode code);

    /** With rank. */
    String officer(OfficerCode code);

    String district(District code);

    /** The register of places by code. */
    Areas areas();

    /** For tests and for what is read outside this system: the codes themselves. */
    static Names codes() {
        return new Names() {
            @Override
            public String office(OfficeCode code) {
                return code.toString();
            }

            @Override
            public String officer(OfficerCode code) {
                return code.toString();
            }

            @Override
            public String district(District code) {
                return code.toString();
            }

            @Override
            public Areas areas() {
                return Areas.codes();
            }
        };
    }
}
