package org.icjs.exchange.api;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.icjs.docket.Codec;
import org.icjs.docket.Entry;
import org.icjs.docket.EntryType;
import org.icjs.docket.Finding;
import org.icjs.exchange.CaseFiles;
import org.icjs.identity.Actor;
import org.icjs.journal.Filing;
import org.icjs.journal.Outcome;
import org.icjs.journal.Receipt;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.Refused;
import org.icjs.verifier.Json;
import org.icjs.web.Problem;
import org.icjs.web.Texts;
import org.icjs.web.form.Labels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a client sends as a filing, and what became of it as an answer. Every fault of an input is named, by its JSON pointer. */
@Component
final class Filings {
    private static final Set<String> MEMBERS =
            Set.of("type", "docket", "occurredAt", "version", "confirmed", "requestKey", "facts");

    private final CaseFiles caseFiles;

    Filings(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /** A filing, or why it is none. */
    sealed interface Read {
        record Good(Filing filing, EntryType type) implements Read {}

        record Bad(Problem problem) implements Read {}
    }

    /** What a filing is answered. */
    sealed interface Answer {
        /** @param status 201 if it was recorded now, 200 if it was before */
        record Done(int status, Json.Obj body) implements Answer {}

        record Failed(Problem problem) implements Answer {}
    }

    /** @param key of the header; null where the filing names its own */
    Read read(Actor author, Json.Obj request, @Nullable String key, Texts texts) {
        return new Reading(author, request, key, texts).read();
    }

    private static final class Reading {
        private final Actor author;
        private final Map<String, Json> members;
        private final @Nullable String key;
        private final Texts texts;
        private final List<Problem.Wrong> wrong = new ArrayList<>();

        private Reading(Actor author, Json.Obj request, @Nullable String key, Texts texts) {
            this.author = author;
            this.members = request.members();
            this.key = key;
            this.texts = texts;
        }

        private Read read() {
            members.keySet().stream()
                    .filter(name -> !MEMBERS.contains(name))
                    .forEach(name -> wrong("/" + name, "json.unknown"));
            EntryType type = type().orElse(null);
            Entry entry = type == null ? null : entry(type);
            Instant occurredAt = occurredAt();
            CaseId docket = docket();
            Integer version = version();
            boolean confirmed = confirmed();
            String requestKey = requestKey();
            if (!wrong.isEmpty() || type == null || entry == null || occurredAt == null) {
                return new Read.Bad(new Problem(400, "malformed", wrong));
            }
            try {
                return new Read.Good(
                        new Filing(
                                author.office(),
                                author.officer(),
                                docket,
                                entry,
                                occurredAt,
                                requestKey,
                                version,
                                confirmed),
                        type);
            } catch (Refused e) {
                wrong("/requestKey", e.code());
                return new Read.Bad(new Problem(400, "malformed", wrong));
            }
        }

        private Optional<EntryType> type() {
            String name = text("type");
            Optional<EntryType> type = name == null ? Optional.empty() : EntryType.named(name);
            if (type.isEmpty()) {
                wrong("/type", name == null ? "missing" : "choice.unknown");
            }
            return type;
        }

        private @Nullable Entry entry(EntryType type) {
            if (!(members.get("facts") instanceof Json.Obj facts)) {
                wrong("/facts", members.containsKey("facts") ? "json.object" : "missing");
                return null;
            }
            return switch (Codec.read(type, facts)) {
                case Codec.Read.Good(var entry) -> entry;
                case Codec.Read.Bad(var faults) -> {
                    Labels labels = new Labels(texts, type);
                    faults.forEach(fault -> wrong.add(
                            new Problem.Wrong("/facts" + fault.pointer(), fault.code(), labels.wrong(fault), "")));
                    yield null;
                }
            };
        }

        private @Nullable Instant occurredAt() {
            String text = text("occurredAt");
            try {
                if (text != null) {
                    return Instant.parse(text);
                }
                wrong("/occurredAt", "missing");
            } catch (DateTimeParseException _) {
                wrong("/occurredAt", "moment.form");
            }
            return null;
        }

        private @Nullable CaseId docket() {
            String text = text("docket");
            try {
                return text == null ? null : CaseId.parse(text);
            } catch (Refused e) {
                wrong("/docket", e.code());
                return null;
            }
        }

        private @Nullable Integer version() {
            return switch (members.get("version")) {
                case null -> null;
                case Json.Num(var version) when version >= 0 && version <= Integer.MAX_VALUE -> (int) version;
                default -> {
                    wrong("/version", "json.number");
                    yield null;
                }
            };
        }

        private boolean confirmed() {
            return switch (members.get("confirmed")) {
                case null -> false;
                case Json.Bool(var confirmed) -> confirmed;
                default -> {
                    wrong("/confirmed", "json.boolean");
                    yield false;
                }
            };
        }

        private String requestKey() {
            String own = text("requestKey");
            String given = key != null ? key : own;
            if (key != null && own != null && !key.equals(own)) {
                wrong("/requestKey", "requestKey.form");
            }
            return given == null ? UUID.randomUUID().toString() : given;
        }

        private @Nullable String text(String member) {
            return switch (members.get(member)) {
                case null -> null;
                case Json.Str(var text) -> text;
                default -> {
                    wrong("/" + member, "json.text");
                    yield null;
                }
            };
        }

        private void wrong(String pointer, String code) {
            wrong.add(new Problem.Wrong(pointer, code, texts.of("refused." + code), ""));
        }
    }

    Answer answer(Actor author, Read.Good filed, Outcome outcome, Texts texts) {
        return switch (outcome) {
            case Outcome.Accepted(var receipt, var contradictions) ->
                new Answer.Done(201, receipt(filed, receipt, contradictions, texts));
            case Outcome.Repeated(var receipt) -> new Answer.Done(200, receipt(filed, receipt, List.of(), texts));
            case Outcome.KeyReused _ -> failed(409, "key-reused");
            case Outcome.Stale _ -> failed(409, "conflict");
            case Outcome.Refused(var findings) ->
                new Answer.Failed(new Problem(422, "refused", wrong(filed, findings, texts)));
            case Outcome.Unconfirmed(var contradictions) ->
                new Answer.Failed(new Problem(422, "unconfirmed", wrong(filed, contradictions, texts)));
            case Outcome.NotEntitled _ -> new Answer.Failed(notEntitled(author, filed.filing()));
            case Outcome.Busy _ -> failed(503, "unavailable");
        };
    }

    private static Answer failed(int status, String code) {
        return new Answer.Failed(new Problem(status, code));
    }

    /** A case that the office may not see gets the answer of one that does not exist. */
    private Problem notEntitled(Actor author, Filing filing) {
        boolean secret = filing.docket() != null
                && caseFiles.forAct(author, filing.docket()).isEmpty();
        return secret ? new Problem(404, "not-found") : new Problem(403, "not-allowed");
    }

    private static List<Problem.Wrong> wrong(Read.Good filed, List<Finding> findings, Texts texts) {
        Labels labels = new Labels(texts, filed.type());
        return findings.stream()
                .map(finding -> new Problem.Wrong(
                        finding.pointer().isEmpty() ? "" : pointer(finding),
                        finding.code(),
                        labels.wrong(finding),
                        finding.under()))
                .toList();
    }

    private static String pointer(Finding finding) {
        return finding.pointer().equals("/occurredAt") ? finding.pointer() : "/facts" + finding.pointer();
    }

    private static Json.Obj receipt(Read.Good filed, Receipt receipt, List<Finding> contradictions, Texts texts) {
        Map<String, Json> members = new TreeMap<>();
        if (receipt.docket() != null) {
            members.put("docket", new Json.Str(receipt.docket().toString()));
        }
        members.put("id", new Json.Str(receipt.id().toString()));
        members.put("type", new Json.Str(filed.type().name()));
        members.put("office", new Json.Str(receipt.office().code()));
        members.put("seq", new Json.Num(receipt.seq()));
        members.put("recordedAt", new Json.Str(receipt.recordedAt().toString()));
        members.put("hash", new Json.Str(receipt.hash()));
        members.put("facts", Codec.whole(receipt.entry()));
        if (!contradictions.isEmpty()) {
            members.put(
                    "contradictions",
                    new Json.Arr(wrong(filed, contradictions, texts).stream()
                            .map(one -> (Json) new Json.Str(one.detail()))
                            .toList()));
        }
        return new Json.Obj(members);
    }
}
