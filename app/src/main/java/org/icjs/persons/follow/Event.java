package org.icjs.persons.follow;

import java.util.Optional;
import java.util.Set;
import org.icjs.docket.CourtEntry.BailGranted;
import org.icjs.docket.Entry;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.docket.PrisonEntry.PrisonerAdmitted;
import org.icjs.docket.PrisonEntry.PrisonerReleased;
import org.icjs.kernel.PersonRef;

/** What becomes of a person, of which who follows him is told. */
public enum Event {
    ARRESTED,
    ADMITTED,
    RELEASED,
    BAILED,
    /** A vehicle or phone came into a case. */
    RECORDED,
    /** One who was arrested or admitted seems to be one who is wanted in another case. */
    WANTED;

    /** An event with whom it happened to. */
    record Happened(Event event, PersonRef person) {}

    /** The acts that are events. */
    static final Set<Class<? extends Entry>> ACTS =
            Set.of(PersonArrested.class, PrisonerAdmitted.class, PrisonerReleased.class, BailGranted.class);

    static Optional<Happened> in(Entry entry) {
        return switch (entry) {
            case PersonArrested arrested -> Optional.of(new Happened(ARRESTED, arrested.person()));
            case PrisonerAdmitted admitted -> Optional.of(new Happened(ADMITTED, admitted.person()));
            case PrisonerReleased released -> Optional.of(new Happened(RELEASED, released.person()));
            case BailGranted granted -> Optional.of(new Happened(BAILED, granted.person()));
            default -> Optional.empty();
        };
    }

    /** Whether somebody has come into custody by it. */
    boolean heldBy() {
        return this == ARRESTED || this == ADMITTED;
    }
}
