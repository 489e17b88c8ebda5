package org.icjs.courts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Those of the sections that the police have not alleged, in the first information or since, by whichever limb. */
    public static List<Section> beyondAlleged(Docket docket, List<Section> sections) {
        Set<Section> alleged = new HashSet<>();
        docket.known(Fact.SECTIONS_ALLEGED)
                .ifPresent(known ->
                        ((List<?>) known.value()).forEach(section -> alleged.add(((Section) section).whole())));
        return beyond(alleged, sections);
    }

    /** Those of the sections with which the accused is not charged, by whichever limb. */
    public List<Section> beyondCharged(List<Section> sections) {
        Set<Section> charged = charge().map(charge ->
                        charge.entry().charges().stream().map(Section::whole).collect(Collectors.toSet()))
                .orElse(Set.of());
        return beyond(charged, sections);
    }

    private static List<Section> beyond(Set<Section> known, List<Section> sections) {
        return sections.stream()
                .filter(section -> !known.contains(section.whole()))
                .toList();
    }

    private Optional<Of<ChargeFramed>> charge() {
        return docket.last(ChargeFramed.class, charge -> person.equals(charge.person()));
    }
}
