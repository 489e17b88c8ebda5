package org.icjs.search.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.docket.Party;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.identity.Actor;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Place;
import org.icjs.kernel.Refused;
import org.springframework.stereotype.Component;

/** Who applied for a certificate of clearance, as the search form would be filled: the records are searched for him from his own file. */
@Component
final class Applicants {
    private static final Map<String, Fact> FIELDS = Map.of(
            "person", Fact.PERSON_NAME,
            "father", Fact.PARENT_NAME,
            "age", Fact.PERSON_AGE,
            "sex", Fact.PERSON_SEX,
            "phone", Fact.PERSON_PHONE,
            "district", Fact.PERSON_ADDRESS);

    private final CaseFiles caseFiles;

    Applicants(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /** By the form's fields; empty for every other file, and for one in which the officer has no part. The reading is journalled. */
    Map<String, String> of(Actor actor, String docket) {
        try {
            CaseId id = CaseId.parse(docket);
            return caseFiles
                    .forAct(actor, id)
                    .filter(file ->
                            !file.docket().people(Party.Capacity.APPLICANT).isEmpty())
                    .flatMap(_ -> caseFiles.open(actor, id, "search form"))
                    .map(Applicants::of)
                    .orElse(Map.of());
        } catch (Refused _) {
            return Map.of();
        }
    }

    private static Map<String, String> of(CaseFile file) {
        Docket docket = file.docket();
        Map<String, String> values = new HashMap<>();
        docket.people(Party.Capacity.APPLICANT)
                .forEach(party -> FIELDS.forEach(
                        (field, fact) -> known(file, fact, party.ref()).ifPresent(value -> values.put(field, value))));
        return values;
    }

    private static Optional<String> known(CaseFile file, Fact fact, PersonRef person) {
        return file.docket()
                .known(fact, person)
                .filter(file.sight()::sees)
                .map(Known::value)
                .map(value -> value instanceof Place place
                        ? Optional.ofNullable(place.district())
                                .map(Object::toString)
                                .orElse("")
                        : value.toString());
    }
}
