package org.icjs.persons.page;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.icjs.desk.casefile.CaseLine;
import org.icjs.docket.Docket;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.docket.Recorded;
import org.icjs.docket.Unknown;
import org.icjs.exchange.CaseFile;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonRef;
import org.icjs.persons.link.Decision;
import org.icjs.persons.link.Link;
import org.icjs.persons.link.PersonRecord;
import org.icjs.search.Wanted;
import org.icjs.web.Links;
import org.icjs.web.Names;
import org.icjs.web.Texts;
import org.icjs.web.TimelineItem;
import org.icjs.web.form.ValueText;
import org.jspecify.annotations.Nullable;

/** A person's page while it is made. */
final class OnePerson {
    private final PersonRecord opened;
    private final Set<PersonRecord> cluster;
    private final List<Link> links;
    private final List<Decision> decisions;
    private final RecordViews views;
    private final Texts texts;
    private final Names names;

    OnePerson(
            PersonRecord opened,
            Set<PersonRecord> cluster,
            List<Link> links,
            List<Decision> decisions,
            RecordViews views) {
        this.opened = opened;
        this.cluster = cluster;
        this.links = links;
        this.decisions = decisions;
        this.views = views;
        this.texts = views.texts();
        this.names = views.names();
    }

    /** @param ask whom to ask for what is withheld */
    PersonView view(List<String> ask) {
        List<PersonRecord> seen = cluster.stream()
                .filter(record -> views.sees(record))
                .sorted(Comparator.comparing((PersonRecord record) -> !record.equals(opened)))
                .toList();
        return new PersonView(
                views.of(opened, "").name(),
                seen.stream()
                        .flatMap(this::wanted)
                        .distinct()
                        .sorted()
                        .map(why -> texts.of("search.wanted." + why.name()))
                        .toList(),
                seen.stream().map(one -> views.of(one, why(one))).toList(),
                ask,
                candidates(),
                decided(),
                timeline(seen));
    }

    private Stream<Wanted> wanted(PersonRecord record) {
        Docket docket = views.file(record).docket();
        return docket.person(record.person()).flatMap(party -> Wanted.of(docket, party)).stream();
    }

    private String why(PersonRecord record) {
        if (record.equals(opened)) {
            return "";
        }
        Optional<Decision> decision = decisions.stream()
                .filter(one -> one.stands() && one.same() && touches(one, record))
                .findFirst();
        if (decision.isPresent()) {
            return texts.of(
                    "persons.linked.officer", names.officer(decision.get().officer()));
        }
        return links.stream()
                .filter(link -> link.grade() == Link.Grade.SAME
                        && (link.one().equals(record) || link.other().equals(record))
                        && cluster.contains(link.otherThan(record)))
                .findFirst()
                .map(link -> texts.of("persons.linked." + link.ground().name(), PersonPages.weight(link, texts)))
                .orElse("");
    }

    private static boolean touches(Decision decision, PersonRecord record) {
        return decision.one().equals(record) || decision.other().equals(record);
    }

    /** Records that the program leaves to people, or that were put apart again, and of which nobody has decided; each once. */
    private List<PersonView.Candidate> candidates() {
        Map<PersonRecord, Link> strongest = new LinkedHashMap<>();
        for (Link link : links) {
            if (cluster.contains(link.one()) != cluster.contains(link.other())) {
                strongest.putIfAbsent(cluster.contains(link.one()) ? link.other() : link.one(), link);
            }
        }
        return strongest.entrySet().stream()
                .filter(one -> views.sees(one.getKey()) && !isDecided(one.getKey()))
                .map(one ->
                        new PersonView.Candidate(views.of(one.getKey(), ""), PersonPages.weight(one.getValue(), texts)))
                .toList();
    }

    private boolean isDecided(PersonRecord record) {
        return decisions.stream()
                .anyMatch(one -> one.stands() && touches(one, record) && cluster.contains(one.otherThan(record)));
    }

    private List<PersonView.Decided> decided() {
        return decisions.stream()
                .filter(one -> views.sees(one.one()) && views.sees(one.other()))
                .map(one -> new PersonView.Decided(
                        one.id(),
                        texts.of(
                                one.same() ? "persons.decided.same" : "persons.decided.never",
                                views.shown(one.one()),
                                views.shown(one.other())),
                        by(one.officer(), one.office(), one.at()),
                        one.why(),
                        one.undone() == null
                                ? null
                                : by(
                                                one.undone().officer(),
                                                one.undone().office(),
                                                one.undone().at()) + ": "
                                        + one.undone().why()))
                .toList();
    }

    private String by(OfficerCode officer, OfficeCode office, Instant at) {
        return texts.of("persons.by", names.officer(officer), names.office(office), IndiaTime.show(at));
    }

    private List<TimelineItem> timeline(Collection<PersonRecord> seen) {
        return seen.stream()
                .flatMap(record -> views.file(record).docket().entries().stream()
                        .filter(entry ->
                                views.file(record).sees(entry) && about(entry, record.person(), views.file(record)))
                        .map(entry -> Map.entry(entry, record)))
                .sorted(Comparator.comparing((Map.Entry<Recorded, PersonRecord> one) ->
                                one.getKey().occurredAt())
                        .reversed())
                .map(one -> item(one.getKey(), views.file(one.getValue())))
                .toList();
    }

    private boolean about(Recorded recorded, PersonRef person, CaseFile file) {
        if (recorded.entry() instanceof Unknown) {
            return false;
        }
        EntryType type = EntryType.of(recorded.entry().getClass());
        int subject = type.shape().subject();
        boolean his = subject >= 0 && person.equals(type.shape().get(recorded.entry(), subject));
        return his
                || file.docket()
                        .known(Fact.PERSON_NAME, person)
                        .map(Known::source)
                        .filter(recorded::equals)
                        .isPresent();
    }

    private TimelineItem.@Nullable Picture picture(Recorded recorded, CaseFile file) {
        return file.photograph(recorded)
                .map(reference -> new TimelineItem.Picture(
                        Links.photograph(file.docket().id(), reference),
                        texts.of(
                                "photographs.alt", views.of(opened, "").name(), IndiaTime.show(recorded.occurredAt()))))
                .orElse(null);
    }

    private TimelineItem item(Recorded recorded, CaseFile file) {
        ValueText text = new ValueText(texts, names, file.docket(), file.sight());
        return new TimelineItem(
                IndiaTime.show(recorded.occurredAt()),
                names.officer(recorded.officer()) + ", " + names.office(recorded.office()),
                text.done(recorded.entry()),
                Links.entry(file.docket().id(), recorded.id()),
                null,
                picture(recorded, file),
                List.of(CaseLine.of(file, texts, names).title()));
    }
}
