package org.icjs.docket;

import static org.icjs.docket.Finding.contradiction;
import static org.icjs.docket.Finding.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.icjs.kernel.AreaCode;
import org.icjs.kernel.District;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.ExhibitRef;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Place;
import org.icjs.kernel.Section;
import org.jspecify.annotations.Nullable;

/** What holds for every entry, whatever its type: it refers to what exists, and asks nothing that the docket knows. */
public final class WellFormed {
    /** Clocks of offices differ by so much at the most before a time counts as in the future. */
    private static final Duration SKEW = Duration.ofMinutes(2);

    private WellFormed() {}

    public static List<Finding> findings(Docket docket, Entry entry, Moment moment) {
        List<Finding> found = new ArrayList<>();
        if (moment.occurredAt().isAfter(moment.now().plus(SKEW))) {
            found.add(refused("/occurredAt", "occurredAt.future", ""));
        }
        if (docket.isEmpty() ? !opens(entry) : opened(docket, entry)) {
            found.add(refused("", docket.isEmpty() ? "docket.unopened" : "docket.opened", ""));
            return found;
        }
        beforeFir(docket, entry, moment).ifPresent(found::add);
        EntryType type = EntryType.of(entry.getClass());
        Object subject = type.shape().subject() < 0
                ? null
                : type.shape().get(entry, type.shape().subject());
        List<Field> fields = type.fields();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            Object value = type.shape().get(entry, i);
            known(docket, field, value, subject).ifPresent(found::add);
            if (value != null) {
                value(docket, field, field.shape(), value, "/" + field.name(), moment, found);
                if (value instanceof EntryId id) {
                    rests(docket, id, subject, "/" + field.name(), moment, found);
                }
            }
        }
        if (entry instanceof RecordEntry.FactCorrected correction) {
            correction(docket, correction, moment, found);
        }
        return found;
    }

    private static boolean opens(Entry entry) {
        return entry instanceof PoliceEntry.FirRegistered
                || entry instanceof StationEntry.GeneralDiaryEntered
                || entry instanceof ClearanceEntry.ClearanceApplied;
    }

    /** A case that the general diary opened may get its FIR, once. */
    private static boolean opened(Docket docket, Entry entry) {
        return entry instanceof StationEntry.GeneralDiaryEntered
                || entry instanceof ClearanceEntry.ClearanceApplied
                || (entry instanceof PoliceEntry.FirRegistered && docket.any(PoliceEntry.FirRegistered.class));
    }

    /** Nothing in a case comes before its information. Of an arrest it is asked with its own explanation. */
    private static Optional<Finding> beforeFir(Docket docket, Entry entry, Moment moment) {
        return entry instanceof PoliceEntry.PersonArrested
                ? Optional.empty()
                : docket.known(Fact.INFORMATION_RECEIVED_AT)
                        .map(Known::value)
                        .map(Instant.class::cast)
                        .filter(moment.occurredAt()::isBefore)
                        .map(informed -> contradiction(
                                "/occurredAt", "occurredAt.beforeFir", "BNSS 173(1)", moment.occurredAt(), informed));
    }

    /** An act follows what it rests on, and is about the same person. */
    private static void rests(
            Docket docket, EntryId id, @Nullable Object subject, String at, Moment moment, List<Finding> found) {
        docket.entry(id).ifPresent(target -> {
            if (moment.occurredAt().isBefore(target.occurredAt())) {
                found.add(contradiction(
                        "/occurredAt", "occurredAt.beforeGround", "", moment.occurredAt(), target.occurredAt()));
            }
            if (subject instanceof PersonRef
                    && subjectOf(target.entry()) instanceof PersonRef other
                    && !other.equals(subject)) {
                found.add(refused(at, "entry.otherPerson", ""));
            }
        });
    }

    private static @Nullable Object subjectOf(Entry entry) {
        if (entry instanceof Unknown) {
            return null;
        }
        RecordShape shape = EntryType.of(entry.getClass()).shape();
        return shape.subject() < 0 ? null : shape.get(entry, shape.subject());
    }

    private static Optional<Finding> known(
            Docket docket, Field field, @Nullable Object value, @Nullable Object subject) {
        Fact fact = field.fact();
        if (fact == null || (field.ask() != Ask.UNLESS_KNOWN && field.ask() != Ask.OPTIONAL_UNLESS_KNOWN)) {
            return Optional.empty();
        }
        String about = fact.scope() == Fact.Scope.CASE || subject == null ? "" : subject.toString();
        boolean held = docket.known(fact, about).isPresent();
        String pointer = "/" + field.name();
        if (held && value != null) {
            return Optional.of(refused(pointer, "known", ""));
        }
        return !held && value == null && field.ask() == Ask.UNLESS_KNOWN
                ? Optional.of(refused(pointer, "missing", ""))
                : Optional.empty();
    }

    private static void value(
            Docket docket, Field field, Shape shape, Object value, String at, Moment moment, List<Finding> found) {
        switch (shape) {
            case Shape.Many(var of, var _, var _) -> {
                List<?> items = (List<?>) value;
                if (of instanceof Shape.Value && repeats(items)) {
                    found.add(refused(at, "list.repeated", ""));
                }
                int i = 0;
                for (Object item : items) {
                    value(docket, field, of, item, at + "/" + i++, moment, found);
                }
            }
            case Shape.Parts(var record) -> {
                for (int i = 0; i < record.fields().size(); i++) {
                    Field part = record.fields().get(i);
                    Object inner = record.get(value, i);
                    if (inner != null && !part.assigned()) {
                        value(docket, part, part.shape(), inner, at + "/" + part.name(), moment, found);
                    }
                }
                if (value instanceof Place place && !lies(place, moment)) {
                    found.add(refused(at + "/area", "area.elsewhere", ""));
                }
            }
            case Shape.Value _ -> reference(docket, field, value, at, moment, found);
            case Shape.Moment _ -> {
                if (((Instant) value).isAfter(moment.now().plus(SKEW))) {
                    found.add(refused(at, "moment.future", ""));
                }
            }
            case Shape.Line _, Shape.Whole _, Shape.Flag _, Shape.Day _, Shape.Choice _ -> {
                // Refer to nothing.
            }
        }
    }

    /** A section and one limb of it say the same twice; two of its limbs do not. */
    private static boolean repeats(List<?> items) {
        return items.size() > Set.copyOf(items).size()
                || items.stream()
                        .anyMatch(item -> item instanceof Section section
                                && section.limb() != 0
                                && items.contains(section.whole()));
    }

    private static boolean lies(Place place, Moment moment) {
        AreaCode area = place.area();
        District district = place.district();
        return area == null || district == null || moment.registers().lies(area, district);
    }

    private static void reference(
            Docket docket, Field field, Object value, String at, Moment moment, List<Finding> found) {
        boolean fits = switch (value) {
            case PersonRef person -> docket.person(person).isPresent();
            case ExhibitRef exhibit -> docket.has(exhibit);
            case EntryId id ->
                docket.entry(id)
                        .filter(r -> field.targets().stream().anyMatch(t -> t.isInstance(r.entry())))
                        .isPresent();
            case OfficeCode office -> field.role() == null || moment.registers().fits(office, field.role());
            case AreaCode area -> moment.registers().exists(area);
            case Section section -> missing(section, moment).isEmpty();
            default -> true;
        };
        if (!fits) {
            found.add(refused(
                    at,
                    switch (value) {
                        case PersonRef _ -> "person.unknown";
                        case ExhibitRef _ -> "exhibit.unknown";
                        case EntryId _ -> "entry.unknown";
                        case AreaCode _ -> "area.unknown";
                        case Section section -> missing(section, moment);
                        default -> "office.unfit";
                    },
                    "",
                    shown(value, moment)));
        }
    }

    /** What is wrong with a section; empty if nothing is. A limb is one of those on file; of a section that is not, none can be told. */
    private static String missing(Section section, Moment moment) {
        if (!moment.registers().exists(section.whole())) {
            return "section.unknown";
        }
        int limbs = moment.registers().limbs(section);
        if (section.limb() <= limbs) {
            return "";
        }
        return switch (limbs) {
            case 0 -> "section.noLimbs";
            case 1 -> "section.oneLimb";
            default -> "section.noSuchLimb";
        };
    }

    private static Object[] shown(Object value, Moment moment) {
        return value instanceof Section section && section.limb() != 0
                ? new Object[] {section.whole(), moment.registers().limbs(section)}
                : new Object[] {value};
    }

    private static void correction(
            Docket docket, RecordEntry.FactCorrected correction, Moment moment, List<Finding> found) {
        Recorded target = docket.entry(correction.entry()).orElse(null);
        if (target == null) {
            return;
        }
        if (!target.office().equals(moment.office())) {
            found.add(refused("/entry", "correction.otherOffice", ""));
        }
        if (!Corrections.group(target.entry(), correction.component())
                .filter(correction.group()::equals)
                .isPresent()) {
            found.add(refused("/group", "correction.group", ""));
        }
        if (Corrections.of(target, correction).isEmpty()) {
            found.add(refused("/value", "correction.value", ""));
        }
    }
}
