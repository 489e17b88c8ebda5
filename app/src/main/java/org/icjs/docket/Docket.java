package org.icjs.docket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.ExhibitRef;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A case as one value: a pure function of its entries. Immutable; {@link #with} shares structure with the docket before.
 * In pages it is called the case file.
 */
public final class Docket {
    private static final Comparator<Recorded> TIES = Comparator.comparing(Recorded::recordedAt)
            .thenComparing(Recorded::office)
            .thenComparingLong(Recorded::seq);

    final CaseId id;
    final List<Recorded> entries;
    final Facts facts;
    final PMap<PersonRef, Party> people;
    final PMap<ExhibitRef, EntryId> exhibits;
    final PMap<OfficeCode, Set<OfficeRole>> offices;
    final PMap<EntryId, Handover> handovers;
    final PMap<EntryId, Recorded> byId;
    final Map<Class<? extends Entry>, List<Recorded>> byType;
    final PMap<OfficeCode, Long> heads;
    final PVector<EntryId> corrections;
    final @Nullable Stage stage;

    /** Who notes what is read; null for a docket that nobody observes. */
    private final @Nullable Readers observer;

    /** In their orders, once somebody has asked: every act asks. */
    private @Nullable List<Party> peopleInOrder;

    private @Nullable List<Handover> handoversInOrder;

    Docket(Folding folding) {
        this.id = folding.id;
        this.entries = folding.entries;
        this.facts = folding.facts.done();
        this.people = folding.people;
        this.exhibits = folding.exhibits;
        this.offices = folding.offices;
        this.handovers = folding.handovers;
        this.byId = folding.byId;
        this.byType = folding.byType;
        this.heads = folding.heads;
        this.corrections = folding.corrections;
        this.stage = folding.stage;
        this.observer = null;
    }

    private Docket(Docket same, Readers observer) {
        this.id = same.id;
        this.entries = same.entries;
        this.facts = same.facts;
        this.people = same.people;
        this.exhibits = same.exhibits;
        this.offices = same.offices;
        this.handovers = same.handovers;
        this.byId = same.byId;
        this.byType = same.byType;
        this.heads = same.heads;
        this.corrections = same.corrections;
        this.stage = same.stage;
        this.observer = observer;
    }

    private Docket(CaseId id) {
        this.id = id;
        this.entries = List.of();
        this.facts = Facts.NONE;
        this.people = HashTreePMap.empty();
        this.exhibits = HashTreePMap.empty();
        this.offices = HashTreePMap.empty();
        this.handovers = HashTreePMap.empty();
        this.byId = HashTreePMap.empty();
        this.byType = Map.of();
        this.heads = HashTreePMap.empty();
        this.corrections = TreePVector.empty();
        this.stage = null;
        this.observer = null;
    }

    /** The same docket, of which it is noted what is read. */
    Docket observedBy(Readers by) {
        return new Docket(this, by);
    }

    private void reads(Readers.Part part) {
        if (observer != null) {
            observer.part(part);
        }
    }

    /** A case of which nothing is recorded yet. */
    public static Docket empty(CaseId id) {
        return new Docket(id);
    }

    /** Folds entries in whatever order they arrived: the docket is the same everywhere. */
    public static Docket fold(CaseId id, Collection<Recorded> entries) {
        Docket docket = empty(id);
        for (Recorded recorded : inOrder(entries)) {
            docket = docket.with(recorded);
        }
        return docket;
    }

    /** The docket after one more entry, which must come last in {@link #inOrder}. */
    public Docket with(Recorded recorded) {
        return new Folding(this).take(recorded).docket();
    }

    /**
     * Topological order of {@code seen}, ties by (recordedAt, office, seq). An entry follows its own office's earlier
     * entries and all that its author had seen; what is not there can't be waited for.
     */
    public static List<Recorded> inOrder(Collection<Recorded> entries) {
        Map<OfficeCode, List<Recorded>> byOffice = new HashMap<>();
        entries.stream()
                .sorted(Comparator.comparingLong(Recorded::seq))
                .forEach(r -> byOffice.computeIfAbsent(r.office(), _ -> new ArrayList<>())
                        .add(r));
        Map<OfficeCode, Integer> taken = new HashMap<>();
        PriorityQueue<Recorded> next = new PriorityQueue<>(TIES);
        List<Recorded> order = new ArrayList<>(entries.size());
        while (order.size() < entries.size()) {
            next.clear();
            byOffice.forEach((office, journal) -> {
                int at = taken.getOrDefault(office, 0);
                if (at < journal.size() && ready(journal.get(at), byOffice, taken)) {
                    next.add(journal.get(at));
                }
            });
            Recorded first = next.isEmpty() ? firstOf(byOffice, taken) : next.remove();
            taken.merge(first.office(), 1, Integer::sum);
            order.add(first);
        }
        return order;
    }

    /** Of entries that claim to have seen each other, which no honest clerk can write; even then there is one order everywhere. */
    private static Recorded firstOf(Map<OfficeCode, List<Recorded>> byOffice, Map<OfficeCode, Integer> taken) {
        return byOffice.entrySet().stream()
                .filter(journal -> taken.getOrDefault(journal.getKey(), 0)
                        < journal.getValue().size())
                .map(journal -> journal.getValue().get(taken.getOrDefault(journal.getKey(), 0)))
                .min(TIES)
                .orElseThrow();
    }

    private static boolean ready(
            Recorded recorded, Map<OfficeCode, List<Recorded>> byOffice, Map<OfficeCode, Integer> taken) {
        return recorded.seen().entrySet().stream().allMatch(seen -> {
            List<Recorded> journal = byOffice.getOrDefault(seen.getKey(), List.of());
            int at = taken.getOrDefault(seen.getKey(), 0);
            return at >= journal.size()
                    || journal.get(at).seq() > seen.getValue()
                    || seen.getKey().equals(recorded.office());
        });
    }

    public CaseId id() {
        return id;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** In the order of the fold, oldest first. */
    public List<Recorded> entries() {
        reads(Readers.Part.ALL);
        return entries;
    }

    /** Null only while the docket is empty. */
    public @Nullable Stage stage() {
        reads(Readers.Part.STAGE);
        return stage;
    }

    /** Whether the case stands at one of these stages. */
    public boolean at(Stage... stages) {
        reads(Readers.Part.STAGE);
        return Arrays.asList(stages).contains(stage);
    }

    /** Whether the police still investigate: no police report is with the court. */
    public boolean investigating() {
        return at(Stage.INVESTIGATION, Stage.REPORT_RETURNED);
    }

    /** The last entry of each office, by its number in that office's journal: what an author who sees this docket has seen. */
    public Map<OfficeCode, Long> heads() {
        reads(Readers.Part.ALL);
        return heads;
    }

    public @Nullable Instant lastRecordedAt() {
        reads(Readers.Part.ALL);
        return entries.isEmpty() ? null : entries.get(entries.size() - 1).recordedAt();
    }

    /** What the case itself is known by: the latest value of a fact about the case. */
    public Optional<Known> known(Fact fact) {
        return known(fact, "");
    }

    public Optional<Known> known(Fact fact, PersonRef about) {
        return known(fact, about.toString());
    }

    public Optional<Known> known(Fact fact, ExhibitRef about) {
        return known(fact, about.toString());
    }

    /** The latest value of a fact; {@code about} is {@code P1}, {@code E1}, or empty for the case. */
    public Optional<Known> known(Fact fact, String about) {
        if (observer != null) {
            observer.fact(fact);
        }
        return Optional.ofNullable(facts.get(fact, about));
    }

    /** All that is known, by {@code FACT} or {@code FACT/P1}. */
    public Map<String, Known> facts() {
        reads(Readers.Part.ALL);
        return facts.all();
    }

    /** In the order in which they were first mentioned. */
    public List<Party> people() {
        reads(Readers.Part.PEOPLE);
        List<Party> sorted = peopleInOrder;
        if (sorted == null) {
            sorted = people.values().stream()
                    .sorted(Comparator.comparing(Party::ref))
                    .toList();
            peopleInOrder = sorted;
        }
        return sorted;
    }

    /** Those who have at least one of these capacities, in the order of first mention. */
    public List<Party> people(Party.Capacity... capacities) {
        List<Party> found = new ArrayList<>();
        for (Party party : people()) {
            if (party.is(capacities)) {
                found.add(party);
            }
        }
        return found;
    }

    public Optional<Party> person(PersonRef ref) {
        reads(Readers.Part.PEOPLE);
        return Optional.ofNullable(people.get(ref));
    }

    public List<ExhibitRef> exhibits() {
        reads(Readers.Part.EXHIBITS);
        return exhibits.keySet().stream().sorted().toList();
    }

    public boolean has(ExhibitRef ref) {
        reads(Readers.Part.EXHIBITS);
        return exhibits.containsKey(ref);
    }

    public Map<OfficeCode, Set<OfficeRole>> offices() {
        reads(Readers.Part.OFFICES);
        return offices;
    }

    public Set<OfficeRole> roles(OfficeCode office) {
        reads(Readers.Part.OFFICES);
        return offices.getOrDefault(office, Set.of());
    }

    public List<Handover> handovers() {
        reads(Readers.Part.HANDOVERS);
        List<Handover> sorted = handoversInOrder;
        if (sorted == null) {
            sorted = handovers.values().stream()
                    .sorted(Comparator.comparing(Handover::sent, TIES))
                    .toList();
            handoversInOrder = sorted;
        }
        return sorted;
    }

    public List<Handover> handovers(Handover.Kind kind) {
        return handovers().stream().filter(h -> h.kind() == kind).toList();
    }

    /** The handover that this entry began. */
    public Optional<Handover> handover(EntryId sent) {
        reads(Readers.Part.HANDOVERS);
        return Optional.ofNullable(handovers.get(sent));
    }

    public Optional<Recorded> entry(EntryId id) {
        Recorded known = byId.get(id);
        if (known == null) {
            reads(Readers.Part.ALL);
        }
        return Optional.ofNullable(known);
    }

    public List<EntryId> corrections() {
        reads(Readers.Part.ALL);
        return corrections;
    }

    /** All entries of a record type, oldest first. */
    public <E extends Entry> List<Of<E>> all(Class<E> type) {
        return all(type, _ -> true);
    }

    public <E extends Entry> List<Of<E>> all(Class<E> type, Predicate<E> where) {
        List<Recorded> all = ofType(type);
        List<Of<E>> found = new ArrayList<>(all.size());
        for (Recorded recorded : all) {
            E entry = type.cast(recorded.entry());
            if (where.test(entry)) {
                found.add(new Of<>(recorded, entry));
            }
        }
        return found;
    }

    /** The latest entry of a record type for which a condition holds. */
    public <E extends Entry> Optional<Of<E>> last(Class<E> type, Predicate<E> where) {
        List<Recorded> all = ofType(type);
        for (int i = all.size() - 1; i >= 0; i--) {
            E entry = type.cast(all.get(i).entry());
            if (where.test(entry)) {
                return Optional.of(new Of<>(all.get(i), entry));
            }
        }
        return Optional.empty();
    }

    public boolean any(Class<? extends Entry> type) {
        noteType(type);
        return byType.containsKey(type);
    }

    public <E extends Entry> boolean any(Class<E> type, Predicate<E> where) {
        return last(type, where).isPresent();
    }

    private void noteType(Class<? extends Entry> type) {
        if (observer != null) {
            observer.type(type);
        }
    }

    private List<Recorded> ofType(Class<? extends Entry> type) {
        noteType(type);
        return byType.getOrDefault(type, List.of());
    }

    /** The office that a fact about the case names, for example {@link Fact#PROSECUTION_OFFICE}; null while it is not known. */
    public @Nullable OfficeCode office(Fact fact) {
        return known(fact)
                .map(Known::value)
                .map(value -> value instanceof OfficeCode office ? office : null)
                .orElse(null);
    }

    /** The court before which the case is: the trial court once it has registered it, until then the Magistrate's. */
    public @Nullable OfficeCode court() {
        return office(known(Fact.CNR).isPresent() ? Fact.TRIAL_COURT : Fact.MAGISTRATE_COURT);
    }

    /** An entry with its own type kept. */
    public record Of<E extends Entry>(Recorded recorded, E entry) {
        public EntryId id() {
            return recorded.id();
        }

        public Instant occurredAt() {
            return recorded.occurredAt();
        }
    }

    PersonRef nextPerson() {
        reads(Readers.Part.PEOPLE);
        return new PersonRef(
                people.keySet().stream().mapToInt(PersonRef::number).max().orElse(0) + 1);
    }

    ExhibitRef nextExhibit() {
        reads(Readers.Part.EXHIBITS);
        return new ExhibitRef(
                exhibits.keySet().stream().mapToInt(ExhibitRef::number).max().orElse(0) + 1);
    }
}
