package org.icjs.courts.withdrawal;

import static org.icjs.docket.Offer.Urgency.TASK;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.WithdrawalDecided;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.ProsecutionEntry.WithdrawalSought;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** Not without hearing the victim: BNSS 360, second proviso. */
@Component
class DecideWithdrawal implements Act<WithdrawalDecided> {
    @Override
    public Class<WithdrawalDecided> entry() {
        return WithdrawalDecided.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(WithdrawalSought.class).stream()
                .filter(request -> !decided(docket, request.id()))
                .map(request -> Offer.of(TASK, "person", request.entry().person())
                        .with("request", request.id())
                        .by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, WithdrawalDecided act, Moment moment) {
        return new Findings()
                .contradict(decided(docket, act.request()), "/request", "withdrawal.decided", "BNSS 360")
                .contradict(
                        act.allowed() && !act.victimHeard(), "/victimHeard", "withdrawal.victimNotHeard", "BNSS 360")
                .list();
    }

    private static boolean decided(Docket docket, EntryId request) {
        return docket.any(WithdrawalDecided.class, decision -> request.equals(decision.request()));
    }
}
