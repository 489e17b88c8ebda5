package org.icjs.prisons.mercy;

import static org.icjs.docket.Offer.Urgency.LIBERTY;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Party;
import org.icjs.docket.PrisonEntry.MercyInformed;
import org.icjs.docket.PrisonEntry.MercyPetitionFiled;
import org.icjs.kernel.PersonRef;
import org.springframework.stereotype.Component;

/** To the Governor, and once he has decided to the President: BNSS 472(1), (2). */
@Component
class FileMercyPetition implements Act<MercyPetitionFiled> {
    @Override
    public Class<MercyPetitionFiled> entry() {
        return MercyPetitionFiled.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people().stream()
                .filter(person -> person.custody() == Party.Custody.SENTENCED && isOpen(docket, person.ref()))
                .map(person -> Offer.of(LIBERTY, "person", person.ref()).by(person.jail()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, MercyPetitionFiled act, Moment moment) {
        return new Findings()
                .contradict(
                        docket.any(
                                MercyPetitionFiled.class,
                                before -> act.person().equals(before.person()) && act.to() == before.to()),
                        "/to",
                        "mercy.second",
                        "BNSS 472(1)")
                .list();
    }

    /** Whether he was told of something since his last petition. */
    private static boolean isOpen(Docket docket, PersonRef person) {
        return docket.last(MercyInformed.class, told -> person.equals(told.person()))
                .filter(told -> docket.last(MercyPetitionFiled.class, filed -> person.equals(filed.person()))
                        .filter(filed -> !filed.occurredAt().isBefore(told.occurredAt()))
                        .isEmpty())
                .isPresent();
    }
}
