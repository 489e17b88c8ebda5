package org.icjs.citizen;

import java.util.List;
import java.util.Optional;
import org.icjs.connect.messages.Address.Mobile;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.docket.Party;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Phone;

/**
 * A person of a case, or his advocate, as his telephone shows him.
 *
 * @param advocate whether it is the advocate who holds the telephone
 */
record PartyOf(PersonRef person, boolean advocate) {

    /**
     * Whose telephone it is in this case. Nobody's where it stands for both sides: the one would read what is meant for the other. Nobody's
     * either where it is a witness's, or that of a suspect who was never arrested nor sent up.
     */
    static Optional<PartyOf> with(Mobile phone, Docket docket) {
        List<PartyOf> informing = docket.people(Party.Capacity.INFORMANT, Party.Capacity.VICTIM).stream()
                .flatMap(party -> holder(party, phone, docket).stream())
                .toList();
        List<PartyOf> accused = docket.people(Party.Capacity.ACCUSED, Party.Capacity.SUSPECT).stream()
                .filter(party -> isAccused(party, docket))
                .flatMap(party -> holder(party, phone, docket).stream())
                .toList();
        boolean suspectsToo = docket.people(Party.Capacity.ACCUSED, Party.Capacity.SUSPECT).stream()
                .anyMatch(party -> holder(party, phone, docket).isPresent());
        if (!informing.isEmpty()) {
            return suspectsToo ? Optional.empty() : Optional.of(informing.getFirst());
        }
        return accused.stream().findFirst();
    }

    /** Whether the law treats him as an accused, so that a case against him is no secret from him. */
    static boolean isAccused(Party party, Docket docket) {
        return party.is(Party.Capacity.ACCUSED)
                || docket.any(PersonArrested.class, arrest -> party.ref().equals(arrest.person()));
    }

    static Optional<Mobile> phone(PersonRef person, Docket docket) {
        return mobile(docket, Fact.PERSON_PHONE, person);
    }

    private static Optional<PartyOf> holder(Party party, Mobile phone, Docket docket) {
        if (phone(party.ref(), docket).filter(phone::equals).isPresent()) {
            return Optional.of(new PartyOf(party.ref(), false));
        }
        return mobile(docket, Fact.ADVOCATE_PHONE, party.ref())
                .filter(phone::equals)
                .map(_ -> new PartyOf(party.ref(), true));
    }

    private static Optional<Mobile> mobile(Docket docket, Fact fact, PersonRef person) {
        return docket.known(fact, person)
                .map(Known::value)
                .map(value -> value instanceof Phone phone ? Mobile.of(phone) : null);
    }
}
