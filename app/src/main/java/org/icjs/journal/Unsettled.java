package org.icjs.journal;

import java.util.List;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.Registers;
import org.icjs.kernel.AreaCode;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.District;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.RegisterNumber;
import org.icjs.kernel.Section;

/**
 * An act asks what other cases say of a person while entries before it are not committed yet, so that the tables can't know: whether a
 * prisoner is held in another matter must not depend on how acts fall into transactions.
 */
final class Unsettled extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Unsettled() {
        super("asks what is not committed yet", null, false, false);
    }

    /** The registers as long as something is not committed: what follows from the journals is not told. */
    record Known(Registers registers) implements Registers {
        @Override
        public boolean fits(OfficeCode office, OfficeRole role) {
            return registers.fits(office, role);
        }

        @Override
        public boolean posted(OfficerCode officer, OfficeCode office) {
            return registers.posted(officer, office);
        }

        @Override
        public boolean exists(Section section) {
            return registers.exists(section);
        }

        @Override
        public boolean exists(AreaCode area) {
            return registers.exists(area);
        }

        @Override
        public boolean lies(AreaCode area, District district) {
            return registers.lies(area, district);
        }

        @Override
        public int limbs(Section section) {
            return registers.limbs(section);
        }

        @Override
        public List<CaseId> otherMatters(OfficeCode jail, RegisterNumber prisoner, CaseId than) {
            throw new Unsettled();
        }
    }
}
