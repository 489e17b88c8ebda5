package org.icjs.police.investigation;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import java.util.Set;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.PoliceEntry.SectionsAltered;
import org.icjs.kernel.Section;
import org.icjs.police.Gravity;
import org.springframework.stereotype.Component;

/** The alteration memo. */
@Component
class AlterSections implements Act<SectionsAltered> {
    @Override
    public Class<SectionsAltered> entry() {
        return SectionsAltered.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.when(docket.investigating(), POSSIBLE);
    }

    @Override
    public List<Finding> findings(Docket docket, SectionsAltered act, Moment moment) {
        Set<Section> now = Set.copyOf(act.sections());
        Gravity gravity = new Gravity(act.sections(), Gravity.circumstances(docket));
        List<Section> notInForce = Gravity.circumstances(docket).notInForce(act.sections());
        return new Findings()
                .refuse(
                        docket.known(Fact.SECTIONS_ALLEGED)
                                .filter(known ->
                                        Set.copyOf((List<?>) known.value()).equals(now))
                                .isPresent(),
                        "/sections",
                        "sections.same",
                        "")
                .contradict(!notInForce.isEmpty(), "/sections", "sections.notInForce", "BNS 358(2)", notInForce)
                .contradict(!gravity.notOnFile().isEmpty(), "/sections", "sections.notOnFile", "", gravity.notOnFile())
                .list();
    }
}
