package org.icjs.persons.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icjs.desk.casefile.CaseLine;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Party;
import org.icjs.exchange.CaseFile;
import org.icjs.kernel.CaseId;
import org.icjs.persons.link.PersonRecord;
import org.icjs.web.Names;
import org.icjs.web.Texts;
import org.icjs.web.form.ValueText;

/**
 * Records of persons as a reader sees them.
 *
 * @param files the reader's case files
 */
record RecordViews(Map<CaseId, CaseFile> files, Names names, Texts texts) {
    private static final List<Fact> TOLD = List.of(
            Fact.PERSON_ALIAS,
            Fact.PARENT_NAME,
            Fact.PERSON_AGE,
            Fact.PERSON_SEX,
            Fact.PERSON_ADDRESS,
            Fact.PERSON_PHONE,
            Fact.IDENTIFICATION_MARKS,
            Fact.PRISONER_NUMBER,
            Fact.JAIL_NAMED,
            Fact.CHARGES);

    /** Whether the reader may know of this record: of its person's name. */
    boolean sees(PersonRecord record) {
        CaseFile file = files.get(record.docket());
        return file != null && CaseLine.name(file, record.person()).isPresent();
    }

    CaseFile file(PersonRecord record) {
        return Objects.requireNonNull(files.get(record.docket()));
    }

    CaseLine line(PersonRecord record) {
        return CaseLine.of(file(record), texts, names);
    }

    /** The name, and the case that it stands in. */
    String shown(PersonRecord record) {
        return of(record, "").name() + " (" + line(record).title() + ")";
    }

    /** @param linked why it is held to be of the same person */
    PersonView.Shown of(PersonRecord record, String linked) {
        CaseFile file = file(record);
        CaseLine line = line(record);
        Docket docket = file.docket();
        ValueText text = new ValueText(texts, names, docket, file.sight());
        List<String> facts = new ArrayList<>();
        for (Fact fact : TOLD) {
            docket.known(fact, record.person())
                    .filter(file.sight()::sees)
                    .ifPresent(known -> facts.add(
                            texts.of("fact." + fact.name()) + ": " + text.of(known.value(), known.shape(), fact)));
        }
        return new PersonView.Shown(
                record.toString(),
                CaseLine.name(file, record.person()).orElse(record.person().toString()),
                record.href(),
                line.text(),
                line.href(),
                docket.person(record.person()).map(party -> standing(party)).orElse(""),
                facts,
                linked);
    }

    private String standing(Party party) {
        String held = texts.of(party.custody());
        String where = party.custody().held() && party.jail() != null ? held + ", " + names.office(party.jail()) : held;
        return Stream.concat(party.capacities().stream().sorted().map(texts::of), Stream.of(where))
                .collect(Collectors.joining(" · "));
    }
}
