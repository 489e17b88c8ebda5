package org.icjs.docket;

import java.util.List;
import org.icjs.kernel.AreaCode;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.District;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.RegisterNumber;
import org.icjs.kernel.Section;

/** What a guard may ask beyond its own docket: offices, officers, sections, and a jail's own roll. */
public interface Registers {
    /** Whether there is such an office and it can play that part. */
    boolean fits(OfficeCode office, OfficeRole role);

    /** Whether the officer is posted at that office now. */
    boolean posted(OfficerCode officer, OfficeCode office);

    /** Whether the section may define an offence: what is known not to does not exist. */
    boolean exists(Section section);

    /** Whether the register of places has that code. */
    boolean exists(AreaCode area);

    /** Whether the place may lie in the district: what the register knows to lie elsewhere does not. */
    boolean lies(AreaCode area, District district);

    /** How many limbs the section has; 0 where that is not on file, or it stands for several sections. */
    int limbs(Section section);

    /** The other cases in which that jail holds the prisoner. */
    List<CaseId> otherMatters(OfficeCode jail, RegisterNumber prisoner, CaseId than);
}
