package org.icjs.docket;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.ExhibitRef;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.icjs.verifier.Group;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PVector;

/** One step of the fold: what one entry changes in a docket. Lives only inside {@link Docket#with}. */
final class Folding {
    final CaseId id;
    List<Recorded> entries;
    final Facts.Editing facts;
    PMap<PersonRef, Party> people;
    PMap<ExhibitRef, EntryId> exhibits;
    PMap<OfficeCode, Set<OfficeRole>> offices;
    PMap<EntryId, Handover> handovers;
    PMap<EntryId, Recorded> byId;
    Map<Class<? extends Entry>, List<Recorded>> byType;
    PMap<OfficeCode, Long> heads;
    PVector<EntryId> corrections;

    @Nullable
    Stage stage;

    Folding(Docket docket) {
        this.id = docket.id;
        this.entries = docket.entries;
        this.facts = docket.facts.edit();
        this.people = docket.people;
        this.exhibits = docket.exhibits;
        this.offices = docket.offices;
        this.handovers = docket.handovers;
        this.byId = docket.byId;
        this.byType = docket.byType;
        this.heads = docket.heads;
        this.corrections = docket.corrections;
        this.stage = docket.stage;
    }

    Docket docket() {
        return new Docket(this);
    }

    Folding take(Recorded recorded) {
        entries = plus(entries, recorded);
        byId = byId.plus(recorded.id(), recorded);
        index(recorded);
        heads = heads.plus(recorded.office(), recorded.seq());
        if (!(recorded.entry() instanceof Unknown)) {
            learn(recorded);
        }
        switch (recorded.entry()) {
            case PoliceEntry police -> PoliceFold.apply(this, recorded, police);
            case StationEntry station -> StationFold.apply(this, recorded, station);
            case ClearanceEntry clearance -> ClearanceFold.apply(this, recorded, clearance);
            case ForensicEntry forensic -> ForensicFold.apply(this, recorded, forensic);
            case ProsecutionEntry prosecution -> ProsecutionFold.apply(this, recorded, prosecution);
            case CourtEntry court -> CourtFold.apply(this, recorded, court);
            case TrialEntry trial -> TrialFold.apply(this, trial);
            case ProcessEntry _ -> {
                // States facts, and changes nothing else.
            }
            case PrisonEntry prison -> PrisonFold.apply(this, recorded, prison);
            case RecordEntry record -> record(recorded, record);
            case Unknown _ -> {
                // Kept in the timeline; its meaning is not known here.
            }
        }
        return this;
    }

    private void index(Recorded recorded) {
        Map<Class<? extends Entry>, List<Recorded>> more = new HashMap<>(byType);
        more.merge(recorded.entry().getClass(), List.of(recorded), (before, _) -> plus(before, recorded));
        byType = more;
    }

    /** Copied, since references are copied faster than trees are walked, and dockets are read far more often than they grow. */
    private static List<Recorded> plus(List<Recorded> before, Recorded last) {
        List<Recorded> more = new ArrayList<>(before.size() + 1);
        more.addAll(before);
        more.add(last);
        return Collections.unmodifiableList(more);
    }

    private void learn(Recorded recorded) {
        EntryType type = EntryType.of(recorded.entry().getClass());
        learn(type.shape(), recorded.entry(), recorded, null);
    }

    /** Takes the facts of a record and of the records in it. {@code within} is the group of the component that holds it. */
    private void learn(RecordShape shape, Object record, Recorded source, @Nullable Group within) {
        int subject = shape.subject();
        Object about = subject < 0 ? null : shape.get(record, subject);
        List<Field> fields = shape.fields();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            Object value = shape.get(record, i);
            if (value == null) {
                continue;
            }
            Group group = within == null ? field.group() : within;
            if (field.shape() instanceof Shape.Many(Shape.Parts(var inner), var _, var _)) {
                for (Object item : (List<?>) value) {
                    learn(inner, item, source, group);
                }
            }
            Fact fact = field.fact();
            if (fact != null) {
                facts.put(fact, about(fact, about), new Known(value, field.shape(), group, source, null));
            }
        }
    }

    private static String about(Fact fact, @Nullable Object subject) {
        return switch (fact.scope()) {
            case CASE -> "";
            case PERSON, EXHIBIT, ACT -> subject == null ? "" : subject.toString();
        };
    }

    private void record(Recorded recorded, RecordEntry entry) {
        switch (entry) {
            case RecordEntry.FactCorrected correction -> correct(recorded, correction);
            case RecordEntry.CopyIssued _,
                    RecordEntry.PaperSigned _,
                    RecordEntry.BodyErased _,
                    RecordEntry.OfficeKeyIssued _,
                    RecordEntry.OfficeKeyRevoked _ -> {
                // A copy or a signature changes nothing in the case; an erased body comes back with holes; keys concern
                // no case.
            }
        }
    }

    private void correct(Recorded recorded, RecordEntry.FactCorrected correction) {
        corrections = corrections.plus(recorded.id());
        Recorded target = byId.get(correction.entry());
        if (target == null || correction.value() == null) {
            return;
        }
        Corrections.of(target, correction).ifPresent(found -> {
            String about = about(found.fact(), found.about());
            Known was = facts.get(found.fact(), about);
            // A later act may have stated a renewed fact since; then the old one is corrected in the timeline only.
            if (was != null && sameAct(was, target)) {
                facts.put(found.fact(), about, new Known(found.value(), found.shape(), was.group(), recorded, was));
            }
        });
    }

    private static boolean sameAct(Known known, Recorded target) {
        Known at = known;
        while (at.was() != null) {
            at = at.was();
        }
        return at.source().id().equals(target.id());
    }

    void stage(Stage next) {
        stage = next;
    }

    void join(@Nullable OfficeCode office, OfficeRole role) {
        if (office != null) {
            Set<OfficeRole> now = offices.getOrDefault(office, Set.of());
            if (!now.contains(role)) {
                EnumSet<OfficeRole> more = EnumSet.of(role);
                more.addAll(now);
                offices = offices.plus(office, Set.copyOf(more));
            }
        }
    }

    void introduce(@Nullable PersonRef ref, Party.Capacity... capacities) {
        if (ref != null) {
            EnumSet<Party.Capacity> all = EnumSet.noneOf(Party.Capacity.class);
            Party known = people.get(ref);
            if (known != null) {
                all.addAll(known.capacities());
            }
            all.addAll(List.of(capacities));
            people = people.plus(
                    ref,
                    known == null
                            ? new Party(ref, all, Party.Custody.AT_LIBERTY, null, null, null)
                            : new Party(ref, all, known.custody(), known.jail(), known.since(), known.bail()));
        }
    }

    void person(@Nullable PersonRef ref, UnaryOperator<Party> change) {
        Party party = ref == null ? null : people.get(ref);
        if (party != null) {
            people = people.plus(party.ref(), change.apply(party));
        }
    }

    void exhibit(@Nullable ExhibitRef ref, EntryId seizure) {
        if (ref != null) {
            exhibits = exhibits.plus(ref, seizure);
        }
    }

    void send(Handover.Kind kind, Recorded sent, @Nullable OfficeCode to) {
        handovers = handovers.plus(sent.id(), Handover.sent(kind, sent, to));
    }

    void handover(@Nullable EntryId sent, UnaryOperator<Handover> step) {
        Handover handover = sent == null ? null : handovers.get(sent);
        if (handover != null) {
            handovers = handovers.plus(handover.sent().id(), step.apply(handover));
        }
    }

    /** The latest value of a fact about the case as an office, if it is known. */
    @Nullable
    OfficeCode office(Fact fact) {
        Known known = facts.get(fact, "");
        return known != null && known.value() instanceof OfficeCode office ? office : null;
    }
}
