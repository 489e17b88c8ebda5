package org.icjs.exchange.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.icjs.docket.Codec;
import org.icjs.docket.Docket;
import org.icjs.docket.EntryType;
import org.icjs.docket.Handover;
import org.icjs.docket.Known;
import org.icjs.docket.Party;
import org.icjs.docket.Recorded;
import org.icjs.docket.Unknown;
import org.icjs.exchange.CaseFile;
import org.icjs.verifier.Group;
import org.icjs.verifier.Json;
import org.jspecify.annotations.Nullable;

/** A case file as the API gives it: what the office may see, and of the rest that it is withheld. */
final class DocketJson {
    private final CaseFile file;
    private final Docket docket;

    private DocketJson(CaseFile file) {
        this.file = file;
        this.docket = file.docket();
    }

    static Json.Obj of(CaseFile file) {
        return new DocketJson(file).whole();
    }

    private Json.Obj whole() {
        Map<String, Json> members = new TreeMap<>();
        members.put("docket", new Json.Str(docket.id().toString()));
        members.put("version", new Json.Num(docket.entries().size()));
        put(members, "stage", docket.stage());
        put(members, "court", docket.court());
        members.put("facts", new Json.Obj(facts()));
        members.put("people", new Json.Arr(people()));
        members.put("entries", new Json.Arr(entries()));
        members.put("handovers", new Json.Arr(handovers()));
        return new Json.Obj(members);
    }

    private Map<String, Json> facts() {
        Map<String, Json> facts = new TreeMap<>();
        docket.facts().forEach((key, known) -> {
            if (file.sight().sees(known)) {
                facts.put(key, fact(known));
            }
        });
        return facts;
    }

    private static Json fact(Known known) {
        Map<String, Json> members = new TreeMap<>();
        members.put("value", Codec.json(known.shape(), known.value()));
        members.put("entry", new Json.Str(known.source().id().toString()));
        members.put("office", new Json.Str(known.source().office().code()));
        members.put("officer", new Json.Str(known.source().officer().code()));
        members.put("recordedAt", new Json.Str(known.source().recordedAt().toString()));
        if (known.was() != null) {
            members.put("corrected", new Json.Bool(true));
        }
        return new Json.Obj(members);
    }

    /** Those of whom the office is given anything at all. */
    private List<Json> people() {
        List<Json> people = new ArrayList<>();
        for (Party party : docket.people()) {
            String about = "/" + party.ref();
            boolean known = docket.facts().entrySet().stream()
                    .anyMatch(fact ->
                            fact.getKey().endsWith(about) && file.sight().sees(fact.getValue()));
            if (known) {
                Map<String, Json> members = new TreeMap<>();
                members.put("ref", new Json.Str(party.ref().toString()));
                members.put(
                        "capacities",
                        new Json.Arr(party.capacities().stream()
                                .sorted()
                                .map(capacity -> (Json) new Json.Str(capacity.name()))
                                .toList()));
                members.put("custody", new Json.Str(party.custody().name()));
                put(members, "jail", party.jail());
                put(members, "since", party.since());
                people.add(new Json.Obj(members));
            }
        }
        return people;
    }

    private List<Json> entries() {
        List<Json> entries = new ArrayList<>();
        for (Recorded recorded : docket.entries()) {
            Set<Group> groups = file.groups(recorded);
            if (!groups.isEmpty()) {
                entries.add(entry(recorded, groups));
            }
        }
        return entries;
    }

    private static Json entry(Recorded recorded, Set<Group> entitled) {
        Map<String, Json> members = new TreeMap<>();
        members.put("id", new Json.Str(recorded.id().toString()));
        members.put("office", new Json.Str(recorded.office().code()));
        members.put("seq", new Json.Num(recorded.seq()));
        members.put("officer", new Json.Str(recorded.officer().code()));
        members.put("occurredAt", new Json.Str(recorded.occurredAt().toString()));
        members.put("recordedAt", new Json.Str(recorded.recordedAt().toString()));
        if (recorded.entry() instanceof Unknown unknown) {
            members.put("type", new Json.Str(unknown.type()));
            return new Json.Obj(members);
        }
        members.put(
                "type", new Json.Str(EntryType.of(recorded.entry().getClass()).name()));
        Map<String, Json> facts = new TreeMap<>();
        List<Json> withheld = new ArrayList<>();
        Codec.groups(recorded.entry()).forEach((group, part) -> {
            if (entitled.contains(group)) {
                facts.putAll(part.members());
            } else {
                withheld.add(new Json.Str(group.word()));
            }
        });
        members.put("facts", new Json.Obj(facts));
        if (!withheld.isEmpty()) {
            members.put("withheld", new Json.Arr(withheld));
        }
        return new Json.Obj(members);
    }

    private List<Json> handovers() {
        List<Json> handovers = new ArrayList<>();
        for (Handover handover : docket.handovers()) {
            if (file.sees(handover.sent())) {
                Map<String, Json> members = new TreeMap<>();
                members.put("kind", new Json.Str(handover.kind().name()));
                put(members, "to", handover.to());
                step(members, "sent", handover.sent());
                step(members, "received", handover.received());
                step(members, "compared", handover.compared());
                step(members, "accepted", handover.accepted());
                step(members, "returned", handover.returned());
                handovers.add(new Json.Obj(members));
            }
        }
        return handovers;
    }

    private static void step(Map<String, Json> members, String step, @Nullable Recorded by) {
        if (by != null) {
            members.put(
                    step,
                    new Json.Obj(Map.of(
                            "entry", new Json.Str(by.id().toString()),
                            "at", new Json.Str(by.recordedAt().toString()))));
        }
    }

    private static void put(Map<String, Json> members, String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, new Json.Str(value.toString()));
        }
    }
}
