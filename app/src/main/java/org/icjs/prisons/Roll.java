package org.icjs.prisons;

import java.util.Optional;
import java.util.stream.Stream;
import org.icjs.docket.Docket;
import org.icjs.docket.Docket.Of;
import org.icjs.docket.Fact;
import org.icjs.docket.PrisonEntry.PrisonerAdmitted;
import org.icjs.docket.PrisonEntry.PrisonerDied;
import org.icjs.docket.PrisonEntry.PrisonerEscaped;
import org.icjs.docket.PrisonEntry.PrisonerReleased;
import org.icjs.docket.PrisonEntry.WarrantNoted;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.RegisterNumber;
import org.jspecify.annotations.Nullable;

/** Whom the jails hold in one case, as their own entries tell it. */
public final class Roll {
    private Roll() {}

    /**
     * The jail that took the person in this case and has not let him out of the gate or lost him, as far as this case tells.
     *
     * @param person null where that was erased: then nobody holds him
     */
    public static Optional<OfficeCode> holder(Docket docket, @Nullable PersonRef person) {
        if (person == null) {
            return Optional.empty();
        }
        return taken(docket, person)
                .filter(in -> docket.last(
                                PrisonerReleased.class, gone -> gone.leftJail() && person.equals(gone.person()))
                        .filter(gone -> !gone.occurredAt().isBefore(in.occurredAt()))
                        .isEmpty())
                .filter(in -> docket.last(PrisonerEscaped.class, gone -> person.equals(gone.person()))
                        .filter(gone -> !gone.occurredAt().isBefore(in.occurredAt()))
                        .isEmpty())
                .filter(_ -> !docket.any(PrisonerDied.class, gone -> person.equals(gone.person())))
                .map(in -> in.recorded().office());
    }

    /** The number under which a jail has him, as this case knows it. */
    public static Optional<RegisterNumber> number(Docket docket, PersonRef person) {
        return docket.known(Fact.PRISONER_NUMBER, person).map(known -> (RegisterNumber) known.value());
    }

    private static Optional<? extends Of<?>> taken(Docket docket, PersonRef person) {
        return Stream.<Optional<? extends Of<?>>>of(
                        docket.last(PrisonerAdmitted.class, in -> person.equals(in.person())),
                        docket.last(WarrantNoted.class, in -> person.equals(in.person())))
                .flatMap(Optional::stream)
                .reduce((a, b) -> b.occurredAt().isBefore(a.occurredAt()) ? a : b);
    }
}
