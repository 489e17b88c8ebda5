package org.icjs.persons.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icjs.desk.casefile.CaseLine;
import org.icjs.docket.Docket;
import org.icjs.docket.OfficeRole;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.identity.Actor;
import org.icjs.identity.SearchMatrix;
import org.icjs.journal.Dockets;
import org.icjs.kernel.CaseId;
import org.icjs.persons.link.Decision;
import org.icjs.persons.link.Link;
import org.icjs.persons.link.PersonRecord;
import org.icjs.persons.link.Persons;
import org.icjs.search.RecordedPersons;
import org.icjs.web.Names;
import org.icjs.web.Numbers;
import org.icjs.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Makes a person's page. Whose office has a part in the case of one record reads it for the purpose of that part; of the other records he
 * sees those of his own cases, and of the rest whom to ask, as the matrix says.
 */
@Component
final class PersonPages {
    private final Persons persons;
    private final CaseFiles caseFiles;
    private final Dockets dockets;
    private final SearchMatrix matrix;
    private final Names names;

    PersonPages(Persons persons, CaseFiles caseFiles, Dockets dockets, SearchMatrix matrix, Names names) {
        this.persons = persons;
        this.caseFiles = caseFiles;
        this.dockets = dockets;
        this.matrix = matrix;
        this.names = names;
    }

    /** Opens and journals; empty if he is not to know of this record. */
    Optional<PersonView> open(Actor actor, PersonRecord record, Texts texts) {
        Optional<CaseFile> own = caseFiles
                .open(actor, record.docket(), "person")
                .filter(file -> CaseLine.name(file, record.person()).isPresent());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Set<PersonRecord> cluster = persons.cluster(record);
        List<Link> links = persons.links(cluster);
        List<Decision> decisions = persons.decisions(cluster);
        Map<CaseId, CaseFile> files = files(actor, record, own.get(), cluster, links, decisions);
        OnePerson person = new OnePerson(record, cluster, links, decisions, new RecordViews(files, names, texts));
        return Optional.of(person.view(ask(actor, cluster, files.keySet(), texts)));
    }

    private Map<CaseId, CaseFile> files(
            Actor actor,
            PersonRecord record,
            CaseFile own,
            Set<PersonRecord> cluster,
            List<Link> links,
            List<Decision> decisions) {
        List<CaseId> others = Stream.of(
                        cluster.stream(),
                        links.stream().flatMap(link -> Stream.of(link.one(), link.other())),
                        decisions.stream().flatMap(one -> Stream.of(one.one(), one.other())))
                .flatMap(Function.identity())
                .map(PersonRecord::docket)
                .filter(id -> !id.equals(record.docket()))
                .distinct()
                .toList();
        Map<CaseId, CaseFile> files = new HashMap<>(Map.of(record.docket(), own));
        caseFiles
                .list(actor, others, "person")
                .forEach(file -> files.put(file.docket().id(), file));
        return files;
    }

    /** Whether an officer may see both records, and so decide of them; journalled. */
    boolean seesBoth(Actor actor, PersonRecord one, PersonRecord other, Texts texts) {
        Map<CaseId, CaseFile> files =
                caseFiles.list(actor, List.of(one.docket(), other.docket()), "person decided").stream()
                        .collect(Collectors.toMap(file -> file.docket().id(), Function.identity()));
        return !one.docket().equals(other.docket())
                && Stream.of(one, other).allMatch(new RecordViews(files, names, texts)::sees);
    }

    /** Pairs that wait to be decided, of which the officer sees both records; journalled. */
    List<List<PersonView.Shown>> waiting(Actor actor, int most, Texts texts) {
        List<Link> links = persons.waiting(actor.office(), most);
        Map<CaseId, CaseFile> files = caseFiles
                .list(
                        actor,
                        links.stream()
                                .flatMap(link -> Stream.of(
                                        link.one().docket(), link.other().docket()))
                                .distinct()
                                .toList(),
                        "persons to decide")
                .stream()
                .collect(Collectors.toMap(file -> file.docket().id(), Function.identity()));
        RecordViews views = new RecordViews(files, names, texts);
        return links.stream()
                .filter(link -> views.sees(link.one()) && views.sees(link.other()))
                .map(link -> List.of(views.of(link.one(), weight(link, texts)), views.of(link.other(), "")))
                .toList();
    }

    /** In bits, and by which version of the weights. */
    static String weight(Link link, Texts texts) {
        String bits = Long.toString(Math.round(link.weight()));
        return link.weighedBy() == null ? bits : texts.of("persons.weight", bits, link.weighedBy());
    }

    /** Whom to ask for the records in cases in which the reader has no part. */
    private List<String> ask(Actor actor, Set<PersonRecord> cluster, Set<CaseId> own, Texts texts) {
        Map<String, Long> ask = new TreeMap<>();
        for (PersonRecord record : cluster) {
            if (!own.contains(record.docket())) {
                Docket docket = dockets.load(record.docket());
                docket.person(record.person())
                        .filter(party -> matrix.told(RecordedPersons.sought(docket, party), actor.kind()))
                        .flatMap(_ -> station(docket))
                        .ifPresent(station -> ask.merge(station, 1L, Long::sum));
            }
        }
        return ask.entrySet().stream()
                .map(one -> texts.of("persons.ask", one.getKey(), Numbers.lakh(one.getValue())))
                .toList();
    }

    private Optional<String> station(Docket docket) {
        return docket.offices().entrySet().stream()
                .filter(office -> office.getValue().contains(OfficeRole.INVESTIGATOR))
                .map(office -> names.office(office.getKey()))
                .findFirst();
    }
}
