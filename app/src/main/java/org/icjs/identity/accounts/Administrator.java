package org.icjs.identity.accounts;

import org.icjs.identity.Actor;
import org.icjs.identity.Duty;
import org.icjs.kernel.OfficerCode;
import org.springframework.security.access.AccessDeniedException;

/** An officer who administers accounts; nobody else gets one of these. */
record Administrator(OfficerCode code) {
    static Administrator of(Actor actor) {
        if (!actor.has(Duty.ADMINISTRATOR)) {
            throw new AccessDeniedException("not an administrator");
        }
        return new Administrator(actor.officer());
    }

    /** One can't end one's own posting or account: there would be nobody to put it right. */
    void notOn(OfficerCode officer) {
        if (officer.equals(code)) {
            throw new AccessDeniedException("one's own account");
        }
    }
}
