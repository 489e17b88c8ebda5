package org.icjs.journal;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.Registers;
import org.icjs.kernel.AreaCode;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.District;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.RegisterNumber;
import org.icjs.kernel.Section;

/** What the rest of the house brings to the journal. */
record Surroundings(
        Entitlement entitlement,
        Registers registers,
        Establishments establishments,
        List<Act<?>> acts,
        List<Projection> projections,
        List<Follower> followers,
        List<Arrivals> arrivals) {

    /** In place of registers that nobody keeps: nothing exists, so whatever refers to something is refused. */
    static final class NoRegisters implements Registers {
        @Override
        public boolean fits(OfficeCode office, OfficeRole role) {
            return false;
        }

        @Override
        public boolean posted(OfficerCode officer, OfficeCode office) {
            return false;
        }

        @Override
        public boolean exists(Section section) {
            return false;
        }

        @Override
        public boolean exists(AreaCode area) {
            return false;
        }

        @Override
        public boolean lies(AreaCode area, District district) {
            return false;
        }

        @Override
        public int limbs(Section section) {
            return 0;
        }

        @Override
        public List<CaseId> otherMatters(OfficeCode jail, RegisterNumber prisoner, CaseId than) {
            return List.of();
        }
    }
}
