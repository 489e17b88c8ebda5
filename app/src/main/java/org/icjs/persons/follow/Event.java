package org.icjs.persons.follow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** An act that is an event of whom it names. */
    private record Kind<E extends Entry>(Class<E> act, Event event, Function<E, PersonRef> whom) {
        Happened of(Entry entry) {
            return new Happened(event, whom.apply(act.cast(entry)));
        }
    }

    private static final List<Kind<?>> KINDS = List.of(
            new Kind<>(PersonArrested.class, ARRESTED, PersonArrested::person),
            new Kind<>(PrisonerAdmitted.class, ADMITTED, PrisonerAdmitted::person),
            new Kind<>(PrisonerReleased.class, RELEASED, PrisonerReleased::person),
            new Kind<>(BailGranted.class, BAILED, BailGranted::person));

    /** The acts that are events. */
    static final Set<Class<? extends Entry>> ACTS =
            KINDS.stream().map(Kind::act).collect(Collectors.toUnmodifiableSet());

    static Optional<Happened> in(Entry entry) {
        return KINDS.stream()
                .filter(kind -> kind.act().isInstance(entry))
                .findAny()
                .map(kind -> kind.of(entry));
    }

    /** Whether somebody has come into custody by it. */
    boolean heldBy() {
        return this == ARRESTED || this == ADMITTED;
    }
}
