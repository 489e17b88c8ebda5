package org.icjs.prosecution.conduct;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Party.Capacity.ACCUSED;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.ProsecutionEntry.WithdrawalSought;
import org.icjs.docket.Stage;
import org.icjs.kernel.OfficeCode;
import org.springframework.stereotype.Component;

/** At any time before the judgment, with the consent of the court: BNSS 360. */
@Component
class SeekWithdrawal implements Act<WithdrawalSought> {
    @Override
    public Class<WithdrawalSought> entry() {
        return WithdrawalSought.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        OfficeCode office = docket.office(Fact.PROSECUTION_OFFICE);
        return docket.people(ACCUSED).stream()
                .filter(_ -> !docket.at(Stage.JUDGED))
                .map(person -> Offer.of(POSSIBLE, "person", person.ref()).by(office))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, WithdrawalSought act, Moment moment) {
        return new Findings()
                .contradict(
                        docket.known(Fact.VERDICT, act.person()).isPresent(),
                        "/person",
                        "withdrawal.judged",
                        "BNSS 360")
                .list();
    }
}
