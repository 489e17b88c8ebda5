package org.icjs.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fact;
import org.icjs.docket.Field;
import org.icjs.docket.Known;
import org.icjs.docket.Party;
import org.icjs.docket.Recorded;
import org.icjs.docket.Unknown;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.ExhibitRef;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.Refused;
import org.icjs.web.Link;
import org.icjs.web.Links;
import org.icjs.web.Source;
import org.icjs.web.SummaryRow;
import org.jspecify.annotations.Nullable;

/** What the docket holds of that which an act's paper form has a column for: shown with who entered it and when, never asked. */
final class AlreadyKnown {
    /** About whom or what the value is: a reference, or empty for the case and for one act. */
    private record Found(Fact fact, String about, Known known) {}

    private final Asked asked;
    private final Docket docket;
    private final Labels labels;
    private final ValueText text;
    private final List<Recorded> grounds;

    AlreadyKnown(Asked asked) {
        this.asked = asked;
        this.docket = asked.docket();
        this.labels = new Labels(asked.texts(), asked.type());
        this.text = new ValueText(asked.texts(), asked.names(), docket, asked.sight());
        this.grounds = grounds();
    }

    List<SummaryRow> rows() {
        Map<String, Found> found = new LinkedHashMap<>();
        for (Fact fact : asked.type().reuses()) {
            find(fact).forEach(one -> found.putIfAbsent(one.fact() + "/" + one.about(), one));
        }
        for (Field field : asked.type().fields()) {
            Fact fact = field.fact();
            if (fact != null) {
                String about = fact.scope() == Fact.Scope.CASE ? "" : asked.subject();
                asked.known(field)
                        .ifPresent(known -> found.putIfAbsent(fact + "/" + about, new Found(fact, about, known)));
            }
        }
        return found.values().stream().map(this::row).toList();
    }

    /** The acts on which this one rests, and those on which they rest. */
    private List<Recorded> grounds() {
        List<Recorded> found = new ArrayList<>();
        List<EntryId> next = new ArrayList<>();
        for (Field field : asked.type().fields()) {
            String given = asked.preset().get(field.name());
            if (given != null && !field.targets().isEmpty()) {
                id(given).ifPresent(next::add);
            }
        }
        Set<EntryId> met = new LinkedHashSet<>();
        while (!next.isEmpty()) {
            EntryId id = next.removeFirst();
            if (met.add(id)) {
                docket.entry(id).ifPresent(ground -> {
                    found.add(ground);
                    next.addAll(named(ground.entry()));
                });
            }
        }
        return found;
    }

    private static Optional<EntryId> id(String given) {
        try {
            return Optional.of(EntryId.parse(given));
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    private static List<EntryId> named(Entry entry) {
        List<EntryId> ids = new ArrayList<>();
        each(entry, (field, value) -> {
            if (value instanceof EntryId id) {
                ids.add(id);
            }
        });
        return ids;
    }

    private interface Visit {
        void component(Field field, Object value);
    }

    private static void each(Entry entry, Visit visit) {
        if (entry instanceof Unknown) {
            return;
        }
        EntryType type = EntryType.of(entry.getClass());
        for (int i = 0; i < type.fields().size(); i++) {
            Object value = type.shape().get(entry, i);
            if (value != null) {
                visit.component(type.fields().get(i), value);
            }
        }
    }

    private List<Found> find(Fact fact) {
        return switch (fact.scope()) {
            case CASE -> list(fact, "");
            case PERSON -> asked.subject().startsWith("P") ? list(fact, asked.subject()) : people(fact);
            case EXHIBIT -> exhibits(fact);
            case ACT -> act(fact);
        };
    }

    private List<Found> list(Fact fact, String about) {
        return docket.known(fact, about)
                .map(known -> List.of(new Found(fact, about, known)))
                .orElse(List.of());
    }

    /** Of an act about nobody in particular: the accused, and until there are any, the suspects. */
    private List<Found> people(Fact fact) {
        List<Party> accused = docket.people(Party.Capacity.ACCUSED);
        List<Party> whom = accused.isEmpty() ? docket.people(Party.Capacity.SUSPECT) : accused;
        return whom.stream()
                .flatMap(party -> list(fact, party.ref().toString()).stream())
                .toList();
    }

    /** The exhibit that the act is about, else those that its grounds name, else all. */
    private List<Found> exhibits(Fact fact) {
        if (asked.subject().startsWith("E")) {
            return list(fact, asked.subject());
        }
        Set<ExhibitRef> named = new LinkedHashSet<>();
        for (Recorded ground : grounds) {
            each(ground.entry(), (_, value) -> {
                if (value instanceof List<?> items) {
                    items.stream()
                            .filter(ExhibitRef.class::isInstance)
                            .map(ExhibitRef.class::cast)
                            .forEach(named::add);
                }
            });
        }
        return (named.isEmpty() ? docket.exhibits() : named)
                .stream()
                        .flatMap(exhibit -> list(fact, exhibit.toString()).stream())
                        .toList();
    }

    /** What another act stated: one of this act's grounds, else the latest about the same person or thing, else about each. */
    private List<Found> act(Fact fact) {
        for (Recorded ground : grounds) {
            Found stated = stated(fact, ground);
            if (stated != null) {
                return List.of(stated);
            }
        }
        List<Found> found = new ArrayList<>(list(fact, asked.subject()));
        if (found.isEmpty()) {
            found.addAll(list(fact, ""));
        }
        if (found.isEmpty()) {
            docket.exhibits().forEach(exhibit -> found.addAll(list(fact, exhibit.toString())));
        }
        return found;
    }

    private @Nullable Found stated(Fact fact, Recorded ground) {
        List<Found> found = new ArrayList<>();
        each(ground.entry(), (field, value) -> {
            if (field.fact() == fact) {
                found.add(new Found(
                        fact, "", corrected(fact, new Known(value, field.shape(), field.group(), ground, null))));
            }
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The docket knows whether the ground's value was corrected since. */
    private Known corrected(Fact fact, Known stated) {
        return Optional.of(asked.subject())
                .flatMap(about -> docket.known(fact, about).or(() -> docket.known(fact)))
                .filter(known ->
                        first(known).source().id().equals(stated.source().id()))
                .orElse(stated);
    }

    private static Known first(Known known) {
        Known at = known;
        while (at.was() != null) {
            at = at.was();
        }
        return at;
    }

    private SummaryRow row(Found found) {
        Known known = found.known();
        String key = found.about().isEmpty() || found.about().equals(asked.subject())
                ? labels.name(found.fact())
                : labels.name(found.fact()) + ", " + found.about();
        Recorded source = known.source();
        if (!asked.sight().sees(known)) {
            String office = asked.names().office(first(known).source().office());
            return SummaryRow.of(key, asked.texts().of("form.withheld", office));
        }
        String entered = asked.texts()
                .of(
                        known.was() == null ? "web.source" : "web.source.corrected",
                        asked.names().officer(source.officer()),
                        asked.names().office(source.office()),
                        IndiaTime.show(source.recordedAt()));
        return new SummaryRow(
                key,
                text.of(known.value(), known.shape(), found.fact()),
                new Source(entered, Links.entry(docket.id(), source.id())),
                correction(found, key));
    }

    private @Nullable Link correction(Found found, String key) {
        Recorded stated = first(found.known()).source();
        if (!stated.office().equals(asked.office())) {
            return null;
        }
        return Component.stating(stated.entry(), found.fact(), found.about())
                .map(component -> new Link(
                        asked.texts().of("form.change"),
                        Links.correction(docket.id(), stated.id(), component.pointer()),
                        asked.texts().of("form.change.about", key)))
                .orElse(null);
    }
}
