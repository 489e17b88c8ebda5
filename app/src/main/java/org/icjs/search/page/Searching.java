package org.icjs.search.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.identity.Actor;
import org.icjs.identity.SearchMatrix;
import org.icjs.identity.SearchMatrix.Sought;
import org.icjs.journal.AccessJournal;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.matching.Model;
import org.icjs.search.Carried;
import org.icjs.search.federated.Reply;
import org.icjs.search.federated.Sources;
import org.icjs.search.index.Facet;
import org.icjs.search.index.Found;
import org.icjs.search.index.Hit;
import org.icjs.search.index.SearchIndex;
import org.springframework.stereotype.Component;

/**
 * Searches for an officer: the search is journalled before it is made; what is found is asked of his case files; and of the cases in
 * which his office has no part he is told what the matrix says, which is whom to ask at most.
 */
@Component
final class Searching {
    /** Unless it is so likely that one of the best is who is looked for, nobody is asked for records of others. */
    private static final double LIKELY = 0.2;

    /** The best: at least so much of the very best's probability. One man may have several records, which share it. */
    private static final double NEAR = 0.25;

    private final SearchIndex index;
    private final Model weights;
    private final CaseFiles caseFiles;
    private final AccessJournal accessJournal;
    private final SearchMatrix matrix;
    private final Sources sources;

    Searching(
            SearchIndex index,
            Model weights,
            CaseFiles caseFiles,
            AccessJournal accessJournal,
            SearchMatrix matrix,
            Sources sources) {
        this.index = index;
        this.weights = weights;
        this.caseFiles = caseFiles;
        this.accessJournal = accessJournal;
        this.matrix = matrix;
        this.sources = sources;
    }

    /** How many records an office has that agree, and whether one is of somebody to be taken into custody. */
    record Withheld(long records, boolean wanted) {
        Withheld and(Sought sought) {
            return new Withheld(records + 1, wanted || sought == Sought.WANTED);
        }
    }

    /**
     * The answer.
     *
     * @param shown best first
     * @param withheld by the office to ask
     * @param weights the version by which persons were weighed
     * @param replies of the systems that pillars keep of their own
     */
    record Result(
            List<Shown> shown,
            Map<OfficeCode, Withheld> withheld,
            Set<Found.Remark> remarks,
            String weights,
            List<Reply> replies) {}

    Result search(Actor actor, Asked asked, Map<Facet, Set<String>> narrowed) {
        accessJournal.record(actor.office(), actor.officer(), asked.purpose(), asked.journalled(), asked.docket());
        CompletableFuture<List<Reply>> replies = sources.ask(question(asked));
        Found found = index.find(asked.question(narrowed));
        Map<CaseId, CaseFile> files = caseFiles
                .list(
                        actor,
                        found.hits().stream()
                                .map(hit -> Carried.of(hit.item()).docket())
                                .distinct()
                                .toList(),
                        "found")
                .stream()
                .collect(Collectors.toMap(file -> file.docket().id(), Function.identity()));
        double least = least(found.hits());
        List<Shown> shown = new ArrayList<>();
        Map<OfficeCode, Withheld> withheld = new LinkedHashMap<>();
        for (Hit hit : found.hits()) {
            Carried about = Carried.of(hit.item());
            CaseFile file = files.get(about.docket());
            if (file != null) {
                Shown.of(hit, file).ifPresent(shown::add);
            } else if (about.ask() != null && told(hit, about, actor, least)) {
                withheld.merge(
                        about.ask(), new Withheld(0, false).and(about.sought()), (some, _) -> some.and(about.sought()));
            }
        }
        return new Result(shown, withheld, found.remarks(), weights.version(), replies.join());
    }

    private static Map<String, String> question(Asked asked) {
        Map<String, String> question = new LinkedHashMap<>(asked.form().looked());
        question.put("purpose", asked.purpose());
        question.put("office", asked.office().code());
        question.put("officer", asked.officer().code());
        return question;
    }

    private boolean told(Hit hit, Carried about, Actor actor, double least) {
        return matrix.told(about.sought(), actor.kind()) && (hit.identifier() != null || hit.probability() >= least);
    }

    /** How probable a record of others must be at least; beyond 1 if the question fits nobody well. */
    private static double least(List<Hit> hits) {
        double best = hits.stream().mapToDouble(Hit::probability).max().orElse(0);
        double together = hits.stream()
                .mapToDouble(Hit::probability)
                .filter(probability -> probability >= NEAR * best)
                .sum();
        return together >= LIKELY ? NEAR * best : 2;
    }
}
