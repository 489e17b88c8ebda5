package org.icjs.courts.trial;

import static org.icjs.docket.Offer.Urgency.TASK;
import static org.icjs.docket.Party.Capacity.ACCUSED;

import java.util.List;
import java.util.Objects;
import org.icjs.courts.Charges;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.ChargeFramed;
import org.icjs.docket.CourtEntry.EvidenceRecorded;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.ProcessEntry.OffenderProclaimed;
import org.icjs.docket.Stage;
import org.icjs.kernel.IndiaTime;
import org.springframework.stereotype.Component;

/** One witness: BNSS 265, 310. */
@Component
class RecordEvidence implements Act<EvidenceRecorded> {
    private static final int ABSENTIA_DAYS = 90;

    @Override
    public Class<EvidenceRecorded> entry() {
        return EvidenceRecorded.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Charges.unheard(docket).stream()
                .filter(_ -> docket.at(Stage.TRIAL))
                .map(witness -> Offer.of(TASK, "witness", witness).by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, EvidenceRecorded act, Moment moment) {
        return new Findings()
                .contradict(!docket.any(ChargeFramed.class), "", "evidence.noCharge", "BNSS 265(3)")
                .contradict(isAbsentiaEarly(docket, moment), "/occurredAt", "evidence.absentiaEarly", "BNSS 356(1)")
                .contradict(
                        docket.person(act.witness())
                                .filter(person -> person.is(ACCUSED))
                                .isPresent(),
                        "/witness",
                        "evidence.accused",
                        "BNSS 351(2)")
                .list();
    }

    /** Whether all who are charged are proclaimed offenders, and the ninety days from the charge of one of them still run. */
    private static boolean isAbsentiaEarly(Docket docket, Moment moment) {
        List<Docket.Of<ChargeFramed>> charges = docket.all(ChargeFramed.class);
        return !charges.isEmpty()
                && charges.stream()
                        .allMatch(charge -> docket.any(
                                OffenderProclaimed.class,
                                declared -> Objects.equals(charge.entry().person(), declared.person())))
                && charges.stream()
                        .anyMatch(charge -> !IndiaTime.dateOf(moment.occurredAt())
                                .isAfter(IndiaTime.dateOf(charge.occurredAt()).plusDays(ABSENTIA_DAYS)));
    }
}
