package org.icjs.courts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.icjs.docket.CourtEntry.AccusedExamined;
import org.icjs.docket.CourtEntry.ChargeFramed;
import org.icjs.docket.CourtEntry.EvidenceRecorded;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.CourtEntry.Plea;
import org.icjs.docket.CourtEntry.PleaRecorded;
import org.icjs.docket.Docket;
import org.icjs.docket.Docket.Of;
import org.icjs.docket.Fact;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Section;

/** One accused's trial: what he is charged with, what he answered, what is left to do. */
public record Charges(Docket docket, PersonRef person) {

    /** The sections of the latest charge. */
    public Set<Section> sections() {
        return charge().map(charge -> Set.copyOf(charge.entry().charges())).orElse(Set.of());
    }

    public boolean framed() {
        return charge().isPresent();
    }

    /** The answer to the latest charge; an altered charge is pleaded to again. */
    public Optional<Plea> plea() {
        return charge().flatMap(charge -> docket.last(PleaRecorded.class, plea -> person.equals(plea.person()))
                .filter(plea -> !plea.occurredAt().isBefore(charge.occurredAt()))
                .map(plea -> plea.entry().plea()));
    }

    public boolean examined() {
        return docket.any(AccusedExamined.class, examined -> person.equals(examined.person()));
    }

    public boolean judged() {
        return docket.any(JudgmentPronounced.class, judgment -> person.equals(judgment.person()));
    }

    /** Witnesses of the police report whom the court has not heard. */
    public static List<PersonRef> unheard(Docket docket) {
        return docket.known(Fact.REPORT_WITNESSES).stream()
                .flatMap(known -> ((List<?>) known.value()).stream())
                .map(PersonRef.class::cast)
                .filter(witness -> !docket.any(EvidenceRecorded.class, heard -> witness.equals(heard.witness())))
                .toList();
    }

    /** Sections alleged by the police, in the first information or since. */
    public static Set<Section> alleged(Docket docket) {
        Set<Section> alleged = new HashSet<>();
        docket.known(Fact.SECTIONS_ALLEGED)
                .ifPresent(known -> ((List<?>) known.value()).forEach(section -> alleged.add((Section) section)));
        return alleged;
    }

    private Optional<Of<ChargeFramed>> charge() {
        return docket.last(ChargeFramed.class, charge -> person.equals(charge.person()));
    }
}
