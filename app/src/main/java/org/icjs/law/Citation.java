package org.icjs.law;

import org.icjs.kernel.Act;
import org.icjs.kernel.Section;

/**
 * Where an answer comes from.
 *
 * @param place a section as printed, or a part of a schedule
 */
public record Citation(Act act, String place) {
    static final Citation CUSTODY = new Citation(Act.BNSS, "187(3)");
    static final Citation CUSTODY_OF_THE_OLD_CODE = new Citation(Act.CRPC, "167(2)");
    static final Citation PENDING = new Citation(Act.BNSS, "531(2)(a)");
    static final Citation FORENSIC_VISIT = new Citation(Act.BNSS, "176(3)");

    static Citation of(Section section) {
        return new Citation(section.act(), section.number());
    }

    @Override
    public String toString() {
        return act + " " + place;
    }
}
