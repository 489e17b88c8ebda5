package org.icjs.journal;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.icjs.docket.Codec;
import org.icjs.docket.Entry;
import org.icjs.docket.EntryType;
import org.icjs.docket.Finding;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.verifier.FormatException;
import org.icjs.verifier.Group;
import org.icjs.verifier.Json;
import org.icjs.verifier.UtcTime;

/** Acts and their outcomes as text between processes of one database. */
final class InboxJson {
    private InboxJson() {}

    static String filing(Work.Append work) {
        Filing filing = work.filing();
        EntryType type = EntryType.of(filing.entry().getClass());
        Map<String, Json> members = new HashMap<>();
        members.put("office", new Json.Str(filing.office().code()));
        members.put("officer", new Json.Str(filing.officer().code()));
        if (filing.docket() != null) {
            members.put("docket", new Json.Str(filing.docket().toString()));
        }
        members.put("type", new Json.Str(type.name()));
        members.put("typeVersion", new Json.Num(type.version()));
        members.put("body", Codec.whole(filing.entry()));
        members.put("occurredAt", new Json.Str(UtcTime.text(filing.occurredAt())));
        members.put("requestKey", new Json.Str(filing.requestKey()));
        if (filing.version() != null) {
            members.put("version", new Json.Num(filing.version()));
        }
        members.put("confirmed", new Json.Bool(filing.confirmed()));
        members.put("system", new Json.Bool(work.system()));
        return new Json.Obj(members).canonical();
    }

    static Work.Append filing(long id, String text) {
        Map<String, Json> members = object(Json.read(text, 4 << 20));
        Map<Group, Json.Obj> body = new EnumMap<>(Group.class);
        body.put(Group.OPEN, new Json.Obj(object(member(members, "body"))));
        Entry entry = Codec.stored(string(members, "type"), (int) number(members, "typeVersion"), body);
        Filing filing = new Filing(
                new OfficeCode(string(members, "office")),
                new OfficerCode(string(members, "officer")),
                members.containsKey("docket") ? CaseId.parse(string(members, "docket")) : null,
                entry,
                Instant.parse(string(members, "occurredAt")),
                string(members, "requestKey"),
                members.containsKey("version") ? (Integer) (int) number(members, "version") : null,
                flag(members, "confirmed"));
        return Work.Append.handedOver(filing, flag(members, "system"), id);
    }

    static String outcome(Outcome outcome) {
        Map<String, Json> members = new HashMap<>();
        members.put("kind", new Json.Str(outcome.getClass().getSimpleName()));
        switch (outcome) {
            case Outcome.Accepted(var receipt, var contradictions) -> {
                receipt(receipt, members);
                members.put("findings", FindingJson.json(contradictions));
            }
            case Outcome.Repeated(var receipt) -> receipt(receipt, members);
            case Outcome.Stale(var version) -> members.put("version", new Json.Num(version));
            case Outcome.Refused(var findings) -> members.put("findings", FindingJson.json(findings));
            case Outcome.Unconfirmed(var contradictions) -> members.put("findings", FindingJson.json(contradictions));
            case Outcome.KeyReused _, Outcome.NotEntitled _, Outcome.Busy _ -> {
                // The kind says all.
            }
        }
        return new Json.Obj(members).canonical();
    }

    /** Where the receipt's entry stands. */
    interface Receipts {
        Receipt at(OfficeCode office, long seq);
    }

    static Outcome outcome(String text, Receipts receipts) {
        Map<String, Json> members = object(Json.read(text));
        return switch (string(members, "kind")) {
            case "Accepted" -> new Outcome.Accepted(receipt(members, receipts), findings(members));
            case "Repeated" -> new Outcome.Repeated(receipt(members, receipts));
            case "Stale" -> new Outcome.Stale((int) number(members, "version"));
            case "Refused" -> new Outcome.Refused(findings(members));
            case "Unconfirmed" -> new Outcome.Unconfirmed(findings(members));
            case "KeyReused" -> new Outcome.KeyReused();
            case "NotEntitled" -> new Outcome.NotEntitled();
            default -> new Outcome.Busy();
        };
    }

    private static void receipt(Receipt receipt, Map<String, Json> members) {
        members.put("office", new Json.Str(receipt.office().code()));
        members.put("seq", new Json.Num(receipt.seq()));
    }

    private static Receipt receipt(Map<String, Json> members, Receipts receipts) {
        return receipts.at(new OfficeCode(string(members, "office")), number(members, "seq"));
    }

    private static List<Finding> findings(Map<String, Json> members) {
        return FindingJson.findings(member(members, "findings"));
    }

    private static Json member(Map<String, Json> members, String name) {
        Json value = members.get(name);
        if (value == null) {
            throw new FormatException("lacks " + name);
        }
        return value;
    }

    private static Map<String, Json> object(Json json) {
        if (json instanceof Json.Obj(var members)) {
            return members;
        }
        throw new FormatException("not an object");
    }

    private static String string(Map<String, Json> members, String name) {
        if (member(members, name) instanceof Json.Str(var value)) {
            return value;
        }
        throw new FormatException(name + " is not a text");
    }

    private static long number(Map<String, Json> members, String name) {
        if (member(members, name) instanceof Json.Num(var value)) {
            return value;
        }
        throw new FormatException(name + " is not a number");
    }

    private static boolean flag(Map<String, Json> members, String name) {
        if (member(members, name) instanceof Json.Bool(var value)) {
            return value;
        }
        throw new FormatException(name + " is not yes or no");
    }
}
