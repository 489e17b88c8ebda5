package org.icjs.courts.absconder;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.icjs.courts.Gravity;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.ProcessEntry.OffenderProclaimed;
import org.icjs.docket.ProcessEntry.ProclamationPublished;
import org.icjs.kernel.IndiaTime;
import org.springframework.stereotype.Component;

/** For offences of ten years or more, once he has not appeared: BNSS 84(4). */
@Component
class ProclaimOffender implements Act<OffenderProclaimed> {
    @Override
    public Class<OffenderProclaimed> entry() {
        return OffenderProclaimed.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(ProclamationPublished.class).stream()
                .filter(published -> docket.person(published.entry().person())
                        .filter(person -> !person.custody().held())
                        .isPresent())
                .filter(published -> !docket.any(
                        OffenderProclaimed.class, declared -> published.id().equals(declared.proclamation())))
                .map(published -> Offer.of(POSSIBLE, "person", published.entry().person())
                        .with("proclamation", published.id())
                        .by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, OffenderProclaimed act, Moment moment) {
        Optional<LocalDate> day = docket.entry(act.proclamation())
                .flatMap(published -> published.entry() instanceof ProclamationPublished of
                        ? Optional.ofNullable(of.appearOn())
                        : Optional.empty());
        return new Findings()
                .contradict(
                        day.filter(on -> !IndiaTime.dateOf(moment.occurredAt()).isBefore(on))
                                .isEmpty(),
                        "/proclamation",
                        "offender.tooSoon",
                        "BNSS 84(4)")
                .contradict(!Gravity.tenYearsOrMore(docket), "", "offender.notGrave", "BNSS 84(4)")
                .list();
    }
}
