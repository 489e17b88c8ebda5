package org.icjs.identity;

import java.util.Set;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;

/**
 * Who acts in this request: the officer signed in, or the one on whose behalf an API client acts. A parameter of this type in a
 * controller's method is filled; the request never reaches the method without one.
 *
 * @param display rank and name
 */
public record Actor(OfficerCode officer, OfficeCode office, OfficeKind kind, Set<Duty> duties, String display) {
    public Actor {
        duties = Set.copyOf(duties);
    }

    public static Actor of(Officer officer, Office office) {
        return new Actor(officer.code(), office.code(), office.kind(), officer.duties(), officer.display());
    }

    public boolean has(Duty duty) {
        return duties.contains(duty);
    }
}
