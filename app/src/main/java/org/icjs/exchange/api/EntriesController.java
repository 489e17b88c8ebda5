package org.icjs.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.icjs.identity.Actor;
import org.icjs.journal.Filing;
import org.icjs.journal.Journal;
import org.icjs.journal.Outcome;
import org.icjs.verifier.Json;
import org.icjs.web.Pages;
import org.icjs.web.Problem;
import org.icjs.web.ProblemAnswers;
import org.icjs.web.Texts;
import org.icjs.web.traffic.Traffic;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Files entries. A request that is sent again under the same key makes no second entry. */
@RestController
class EntriesController {
    /** Most entries of one batch. */
    private static final int BATCH_MAX = 1000;

    private final Filings filings;
    private final Journal journal;
    private final ProblemAnswers problems;
    private final Pages pages;

    EntriesController(Filings filings, Journal journal, ProblemAnswers problems, Pages pages) {
        this.filings = filings;
        this.journal = journal;
        this.problems = problems;
        this.pages = pages;
    }

    @PostMapping("/api/v1/entries")
    Object file(
            Actor author,
            @RequestBody Json.Obj filing,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request) {
        Texts texts = pages.of(request).texts();
        request.setAttribute(Traffic.ABOUT, filing.members().get("type") instanceof Json.Str(var type) ? type : "");
        return switch (filings.read(author, filing, key, texts)) {
            case Filings.Read.Bad(var problem) -> problems.of(request, problem);
            case Filings.Read.Good good ->
                switch (filings.answer(author, good, journal.append(good.filing()), texts)) {
                    case Filings.Answer.Failed(var problem) -> problems.of(request, problem);
                    case Filings.Answer.Done(var status, var body) ->
                        ResponseEntity.status(status).body(body);
                };
        };
    }

    /** Each filing stands for itself: the answer has one result for each, in the same order, with a status as if sent alone. */
    @PostMapping("/api/v1/entries/batch")
    Object fileAll(Actor author, @RequestBody Json.Arr list, HttpServletRequest request) {
        if (list.items().size() > BATCH_MAX) {
            return problems.of(request, new Problem(413, "too-large"));
        }
        Texts texts = pages.of(request).texts();
        List<Filings.Read> reads = list.items().stream()
                .map(item -> item instanceof Json.Obj one
                        ? filings.read(author, one, null, texts)
                        : new Filings.Read.Bad(new Problem(400, "malformed")))
                .toList();
        List<Filing> good = new ArrayList<>();
        reads.forEach(read -> {
            if (read instanceof Filings.Read.Good(var filing, var _)) {
                good.add(filing);
            }
        });
        List<Outcome> outcomes = new ArrayList<>(journal.appendAll(good));
        List<Json> results = new ArrayList<>();
        for (Filings.Read read : reads) {
            results.add(
                    switch (read) {
                        case Filings.Read.Bad(var problem) -> result(problem);
                        case Filings.Read.Good one ->
                            switch (filings.answer(author, one, outcomes.removeFirst(), texts)) {
                                case Filings.Answer.Failed(var problem) -> result(problem);
                                case Filings.Answer.Done(var status, var body) -> result(status, body);
                            };
                    });
        }
        return new Json.Arr(results);
    }

    private static Json result(int status, Json.Obj body) {
        Map<String, Json> members = new TreeMap<>(body.members());
        members.put("status", new Json.Num(status));
        return new Json.Obj(members);
    }

    private static Json result(Problem problem) {
        List<Json> errors = problem.errors().stream()
                .map(wrong -> (Json) new Json.Obj(Map.of(
                        "pointer", new Json.Str(wrong.pointer()),
                        "code", new Json.Str(wrong.code()),
                        "detail", new Json.Str(wrong.detail()),
                        "under", new Json.Str(wrong.under()))))
                .toList();
        return new Json.Obj(Map.of(
                "status", new Json.Num(problem.status()),
                "type", new Json.Str("urn:icjs:problem:" + problem.code()),
                "errors", new Json.Arr(errors)));
    }
}
