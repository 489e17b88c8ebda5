package org.icjs.clocks;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjs.docket.Codec;
import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fault;
import org.icjs.docket.Recorded;
import org.icjs.docket.Unknown;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.Refused;
import org.icjs.verifier.Group;
import org.icjs.verifier.Json;
import org.icjs.verifier.JsonException;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries as the API gives them in a case file, one JSON object a line. A line with {@code docket} begins or goes on with that case;
 * one without it belongs to the case of the line before. A whole case file, with its {@code entries}, may stand on a line as well.
 */
final class EntryLines {
    private static final CaseId UNNAMED = new CaseId(new UUID(0, 0));

    private final Map<CaseId, List<Recorded>> entries = new LinkedHashMap<>();
    private final List<Bad> bad = new ArrayList<>();
    private CaseId docket = UNNAMED;

    /**
     * A line that is not right.
     *
     * @param number from 1
     */
    record Bad(int number, String why) {}

    private static final class Wrong extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Wrong(String why) {
            super(why);
        }
    }

    static EntryLines read(List<String> lines) {
        EntryLines read = new EntryLines();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                read.line(lines.get(i), i + 1);
            }
        }
        return read;
    }

    List<Bad> bad() {
        return bad;
    }

    /** The cases, of what was recorded until that moment. */
    List<Docket> dockets(Instant until) {
        List<Docket> dockets = new ArrayList<>();
        entries.forEach((id, recorded) -> dockets.add(Docket.fold(
                id,
                recorded.stream()
                        .filter(one -> !one.occurredAt().isAfter(until))
                        .toList())));
        return dockets;
    }

    private void line(String line, int number) {
        try {
            Json.Obj object = object(Json.read(line, Json.SIZE_MAX));
            if (object.members().get("docket") != null) {
                docket = CaseId.parse(text(object, "docket"));
            }
            if (object.members().get("entries") instanceof Json.Arr(List<Json> several)) {
                for (Json one : several) {
                    take(object(one));
                }
            } else {
                take(object);
            }
        } catch (JsonException | Wrong wrong) {
            bad.add(new Bad(number, String.valueOf(wrong.getMessage())));
        } catch (Refused refused) {
            bad.add(new Bad(number, "a value is malformed (" + refused.code() + ")"));
        } catch (DateTimeException _) {
            bad.add(new Bad(number, "a time is not written as 2026-11-04T09:30:00Z"));
        }
    }

    private void take(Json.Obj object) {
        List<Recorded> into = entries.computeIfAbsent(docket, _ -> new ArrayList<>());
        Recorded recorded = new Recorded(
                EntryId.parse(text(object, "id")),
                new OfficeCode(text(object, "office")),
                number(object),
                new OfficerCode(text(object, "officer")),
                Instant.parse(text(object, "occurredAt")),
                Instant.parse(text(object, "recordedAt")),
                Map.of(),
                entry(text(object, "type"), object.members().get("facts")));
        if (into.stream().anyMatch(one -> one.id().equals(recorded.id()))) {
            throw new Wrong("the entry " + recorded.id() + " stands in the file already");
        }
        into.add(recorded);
    }

    /** A type that is not known here is kept; of one that is known, facts may be withheld, but not wrong. */
    private static Entry entry(String name, @Nullable Json facts) {
        EntryType type = EntryType.named(name).orElse(null);
        if (type == null) {
            return new Unknown(name, 1);
        }
        if (!(facts instanceof Json.Obj body)) {
            throw new Wrong("\"facts\" is missing");
        }
        Entry entry = Codec.stored(name, type.version(), Map.of(Group.OPEN, body));
        if (entry instanceof Unknown) {
            throw new Wrong("the facts are not those of " + name + faults(type, body));
        }
        return entry;
    }

    private static String faults(EntryType type, Json.Obj body) {
        return Codec.read(type, body) instanceof Codec.Read.Bad(List<Fault> faults)
                ? faults.stream()
                        .filter(fault -> !fault.code().equals("assigned")
                                && !fault.code().equals("missing"))
                        .map(fault -> fault.pointer() + " (" + fault.code() + ")")
                        .collect(Collectors.joining(", ", ": ", ""))
                : "";
    }

    private static Json.Obj object(Json json) {
        if (json instanceof Json.Obj object) {
            return object;
        }
        throw new Wrong("not a JSON object");
    }

    private static String text(Json.Obj object, String member) {
        if (object.members().get(member) instanceof Json.Str(String value)) {
            return value;
        }
        throw new Wrong("\"" + member + "\" is missing, or is no text");
    }

    private static long number(Json.Obj object) {
        if (object.members().get("seq") instanceof Json.Num(long value)) {
            return value;
        }
        throw new Wrong("\"seq\" is missing, or is no number");
    }
}
