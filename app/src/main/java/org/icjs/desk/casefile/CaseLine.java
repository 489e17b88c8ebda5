package org.icjs.desk.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.Party;
import org.icjs.exchange.CaseFile;
import org.icjs.kernel.PersonRef;
import org.icjs.web.Links;
import org.icjs.web.Names;
import org.icjs.web.Texts;

/**
 * A case in one line, as the reader may know it.
 *
 * @param title for example <q>FIR 41/2026, Bawngkawn Police Station</q>
 * @param people names of the accused or suspects; empty where none is known or shown
 */
public record CaseLine(String title, String sections, String people, String stage, String href) {

    public static CaseLine of(CaseFile file, Texts texts, Names names) {
        Docket docket = file.docket();
        String station = docket.offices().entrySet().stream()
                .filter(office ->
                        office.getValue().contains(isCase(docket) ? OfficeRole.INVESTIGATOR : OfficeRole.SUPERVISOR))
                .map(office -> names.office(office.getKey()))
                .findFirst()
                .orElse("");
        String number = shown(file, Fact.FIR_NUMBER)
                .or(() -> shown(file, Fact.GENERAL_DIARY_NUMBER))
                .or(() -> shown(file, Fact.CLEARANCE_NUMBER))
                .orElseGet(() -> texts.of("desk.case.unnumbered"));
        String title = texts.of("desk.case.title", number, station);
        String cnr = shown(file, Fact.CNR).orElse("");
        return new CaseLine(
                cnr.isEmpty() ? title : title + " · " + cnr,
                shown(file, Fact.SECTIONS_ALLEGED).orElse(""),
                people(file),
                docket.stage() == null ? "" : texts.of(docket.stage()),
                Links.file(docket.id()));
    }

    private static boolean isCase(Docket docket) {
        return docket.people(Party.Capacity.APPLICANT).isEmpty();
    }

    /** In one line of text. */
    public String text() {
        List<String> parts = new ArrayList<>(List.of(title));
        if (!sections.isEmpty()) {
            parts.add(sections);
        }
        if (!people.isEmpty()) {
            parts.add(people);
        }
        return String.join(" · ", parts);
    }

    private static String people(CaseFile file) {
        List<Party> accused = file.docket().people(Party.Capacity.ACCUSED);
        List<Party> whom =
                accused.isEmpty() ? file.docket().people(Party.Capacity.SUSPECT, Party.Capacity.APPLICANT) : accused;
        return whom.stream()
                .map(party -> name(file, party.ref()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** A person's name, where it is known and the reader may know it. */
    public static Optional<String> name(CaseFile file, PersonRef person) {
        return file.docket()
                .known(Fact.PERSON_NAME, person)
                .filter(known -> file.sight().sees(known))
                .map(known -> known.value().toString());
    }

    private static Optional<String> shown(CaseFile file, Fact fact) {
        return file.docket()
                .known(fact)
                .filter(known -> file.sight().sees(known))
                .map(CaseLine::text);
    }

    private static String text(Known known) {
        return known.value() instanceof List<?> several
                ? several.stream().map(Object::toString).collect(Collectors.joining(", "))
                : known.value().toString();
    }
}
