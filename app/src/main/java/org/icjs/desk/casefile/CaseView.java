package org.icjs.desk.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.icjs.desk.task.Tasks;
import org.icjs.docket.Docket;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fact;
import org.icjs.docket.Handover;
import org.icjs.docket.Known;
import org.icjs.docket.Offer;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.Party;
import org.icjs.docket.Recorded;
import org.icjs.docket.Unknown;
import org.icjs.exchange.CaseFile;
import org.icjs.identity.Actor;
import org.icjs.kernel.ExhibitRef;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.icjs.web.Dot;
import org.icjs.web.Link;
import org.icjs.web.Links;
import org.icjs.web.Names;
import org.icjs.web.Source;
import org.icjs.web.SummaryRow;
import org.icjs.web.Texts;
import org.icjs.web.TimelineItem;
import org.icjs.web.form.ValueText;
import org.jspecify.annotations.Nullable;

/** A case file as a page shows it to one officer: what is withheld is said to be withheld, and of whom to ask for it. */
public final class CaseView {
    /** Shown in the file's head and with their persons, so not among the facts. */
    private static final Set<Fact> NOT_LISTED =
            Set.of(Fact.COMPLAINANTS, Fact.SUSPECTS, Fact.WITNESSES, Fact.ARTICLES_SEIZED, Fact.PERSON_NAME);

    private final CaseFile file;
    private final Docket docket;
    private final Texts texts;
    private final Names names;
    private final ValueText text;

    CaseView(CaseFile file, Texts texts, Names names) {
        this.file = file;
        this.docket = file.docket();
        this.texts = texts;
        this.names = names;
        this.text = new ValueText(texts, names, docket, file.sight());
    }

    CaseLine line() {
        return CaseLine.of(file, texts, names);
    }

    /**
     * A person of the case.
     *
     * @param about name and number, or the number alone where the name is withheld
     */
    public record Person(String about, String capacities, String custody, boolean held, List<SummaryRow> facts) {}

    /** A handover with its four dots. */
    public record Passing(
            String what,
            String from,
            String to,
            List<Dot> dots,
            @Nullable String defect) {}

    /** An exhibit and what became of it. */
    public record Exhibit(String about, List<SummaryRow> facts) {}

    /** Who looked into the file, when and what for. */
    public record Look(String at, String by, String what) {}

    /** An office of the case and the part that it plays. */
    public record Part(String office, String roles) {}

    /** What the head of the file says of custody: who, where, since when. */
    List<SummaryRow> custody() {
        List<SummaryRow> rows = new ArrayList<>();
        for (Party party : docket.people()) {
            if (visible(party) && (party.custody().held() || party.custody() == Party.Custody.ON_BAIL)) {
                Optional<Recorded> since = Optional.ofNullable(party.since()).flatMap(docket::entry);
                String where = party.jail() == null ? "" : ", " + names.office(party.jail());
                rows.add(new SummaryRow(
                        text.person(party.ref()),
                        texts.of(party.custody())
                                + where
                                + since.map(s -> ", " + texts.of("desk.since", IndiaTime.show(s.occurredAt())))
                                        .orElse(""),
                        null,
                        null));
            }
        }
        return rows;
    }

    /** Whether the reader is given anything about the person. */
    private boolean visible(Party party) {
        String about = "/" + party.ref();
        return docket.facts().entrySet().stream()
                .anyMatch(fact -> fact.getKey().endsWith(about) && file.sight().sees(fact.getValue()));
    }

    /** Oldest first; what the reader is not given is not there, and counted. */
    List<TimelineItem> timeline(Map<OfficeCode, Long> covered) {
        return docket.entries().stream()
                .filter(file::sees)
                .map(recorded -> item(recorded, covered))
                .toList();
    }

    long withheldEntries() {
        return docket.entries().stream()
                .filter(recorded -> !file.sees(recorded))
                .count();
    }

    private TimelineItem item(Recorded recorded, Map<OfficeCode, Long> covered) {
        boolean under = covered.getOrDefault(recorded.office(), 0L) >= recorded.seq();
        return new TimelineItem(
                IndiaTime.show(recorded.occurredAt()),
                names.officer(recorded.officer()) + ", " + names.office(recorded.office()),
                done(recorded),
                Links.entry(docket.id(), recorded.id()),
                under ? texts.of("desk.proof.covered") : null,
                null,
                List.of());
    }

    /** What was done, and about whom or what. */
    String done(Recorded recorded) {
        String act = text.done(recorded.entry());
        if (recorded.entry() instanceof Unknown) {
            return act;
        }
        EntryType type = EntryType.of(recorded.entry().getClass());
        int subject = type.shape().subject();
        Object whom = subject < 0 ? null : type.shape().get(recorded.entry(), subject);
        return whom == null ? act : act + ": " + text.of(whom);
    }

    List<SummaryRow> facts() {
        return rows("", fact -> !NOT_LISTED.contains(fact));
    }

    List<Person> people() {
        return docket.people().stream()
                .filter(this::visible)
                .map(party -> new Person(
                        text.person(party.ref()),
                        party.capacities().stream().sorted().map(texts::of).collect(Collectors.joining(", ")),
                        texts.of(party.custody()),
                        party.custody().held(),
                        rows(party.ref().toString(), fact -> !NOT_LISTED.contains(fact))))
                .toList();
    }

    List<Exhibit> exhibits() {
        return docket.exhibits().stream()
                .map(exhibit -> new Exhibit(text.exhibit(exhibit), rows(exhibit.toString(), _ -> true)))
                .filter(exhibit -> !exhibit.facts().isEmpty())
                .toList();
    }

    private List<SummaryRow> rows(String about, Predicate<Fact> listed) {
        List<SummaryRow> rows = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            if (fact.scope() != Fact.Scope.ACT && listed.test(fact)) {
                docket.known(fact, about).map(known -> row(fact, known)).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private SummaryRow row(Fact fact, Known known) {
        String key = texts.of("fact." + fact.name());
        Recorded source = known.source();
        if (!file.sight().sees(known)) {
            return SummaryRow.of(key, texts.of("form.withheld", names.office(source.office())));
        }
        return new SummaryRow(
                key,
                text.of(known.value(), known.shape(), fact) + was(fact, known),
                new Source(
                        texts.of(
                                known.was() == null ? "web.source" : "web.source.corrected",
                                names.officer(source.officer()),
                                names.office(source.office()),
                                IndiaTime.show(source.recordedAt())),
                        Links.entry(docket.id(), source.id())),
                null);
    }

    private String was(Fact fact, Known known) {
        Known was = known.was();
        return was == null ? "" : "\n" + texts.of("desk.was", text.of(was.value(), was.shape(), fact));
    }

    List<Passing> handovers() {
        return docket.handovers().stream()
                .filter(handover -> file.sees(handover.sent()))
                .map(this::passing)
                .toList()
                .reversed();
    }

    private Passing passing(Handover handover) {
        boolean returned = handover.returned() != null;
        List<Dot> dots = List.of(
                dot("sent", handover.sent(), false),
                dot("received", handover.received(), false),
                dot("compared", handover.compared(), false),
                returned ? dot("returned", handover.returned(), true) : dot("accepted", handover.accepted(), false));
        return new Passing(
                texts.of(handover.kind()),
                names.office(handover.sent().office()),
                handover.to() == null ? "" : names.office(handover.to()),
                dots,
                returned ? defect(Objects.requireNonNull(handover.returned())) : null);
    }

    private Dot dot(String step, @Nullable Recorded by, boolean returned) {
        return new Dot(
                texts.of("web.handover." + step),
                by != null,
                returned,
                by == null ? null : IndiaTime.show(by.recordedAt()) + number(by));
    }

    /** The number that the receiver gave, where it gave one. */
    private String number(Recorded by) {
        if (by.entry() instanceof Unknown) {
            return "";
        }
        EntryType type = EntryType.of(by.entry().getClass());
        for (int i = 0; i < type.fields().size(); i++) {
            Object value = type.shape().get(by.entry(), i);
            if (type.fields().get(i).assigned()
                    && value != null
                    && file.groups(by).contains(type.fields().get(i).group())) {
                return " · " + value;
            }
        }
        return "";
    }

    private String defect(Recorded returned) {
        EntryType type = EntryType.of(returned.entry().getClass());
        for (int i = 0; i < type.fields().size(); i++) {
            if (type.fields().get(i).fact() == Fact.DEFECT
                    && file.groups(returned).contains(type.fields().get(i).group())) {
                return String.valueOf(type.shape().get(returned.entry(), i));
            }
        }
        return "";
    }

    /** What can be done now by this officer: first what waits, then what is possible. */
    List<Link> acts(Actor actor, Tasks tasks, Predicate<EntryType> mayFile) {
        Map<String, Link> links = new LinkedHashMap<>();
        tasks.offers(docket).stream()
                .filter(one -> !one.type().agency().equals("record"))
                .filter(one ->
                        one.offer().office() == null || one.offer().office().equals(actor.office()))
                .filter(one -> mayFile.test(one.type()))
                .sorted(Comparator.comparing(one -> one.offer().urgency()))
                .forEach(one -> {
                    Link link = link(one);
                    links.putIfAbsent(link.href(), link);
                });
        return List.copyOf(links.values());
    }

    private Link link(Tasks.Offered one) {
        Offer offer = one.offer();
        int subject = one.type().shape().subject();
        String whom = subject < 0
                ? ""
                : offer.preset().getOrDefault(one.type().fields().get(subject).name(), "");
        String about = whom.startsWith("P")
                ? ": " + text.person(PersonRef.parse(whom))
                : whom.startsWith("E") ? ": " + text.exhibit(ExhibitRef.parse(whom)) : "";
        return Link.of(
                texts.of("entry." + one.type().name()) + about, Links.act(docket.id(), one.type(), offer.preset()));
    }

    /** The number that the system gave with an entry, for example the FIR's; empty if none. */
    String given(Recorded recorded) {
        return number(recorded).replaceFirst("^ · ", "");
    }

    /** Offices that have the entry now. */
    List<String> has(Recorded recorded, Map<OfficeCode, Set<OfficeRole>> roles) {
        return roles.entrySet().stream()
                .filter(part ->
                        !file.matrix().groups(docket, recorded, part.getValue()).isEmpty())
                .map(part -> names.office(part.getKey()))
                .sorted()
                .toList();
    }

    List<Part> parts(Map<OfficeCode, Set<OfficeRole>> roles) {
        return roles.entrySet().stream()
                .map(part -> new Part(
                        names.office(part.getKey()),
                        part.getValue().stream().sorted().map(texts::of).collect(Collectors.joining(", "))))
                .toList();
    }
}
