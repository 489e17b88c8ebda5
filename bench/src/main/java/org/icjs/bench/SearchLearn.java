package org.icjs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.icjs.matching.Estimating;
import org.icjs.matching.Model;
import org.icjs.matching.Score;
import org.icjs.search.index.Hit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Makes the model that is shipped: people and questions are made up, the probabilities learned without being told who is meant; then the
 * slope of the calibration is taken at which what came true was most probable.
 */
@Command(name = "learn-model", description = "Learns the probabilities of agreement that person search begins with.")
final class SearchLearn implements Callable<Integer> {
    @Option(names = "--n", defaultValue = "100000", description = "People to make up. Default: ${DEFAULT-VALUE}")
    private int count;

    @Option(names = "--asked", defaultValue = "4000", description = "Questions to make up. Default: ${DEFAULT-VALUE}")
    private int asked;

    @Option(names = "--seed", defaultValue = "4", description = "Default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(names = "--model-version", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}")
    private String version = "1";

    @Option(names = "--slope", defaultValue = "0", description = "Slope of the calibration; 0 to fit it. Default: 0")
    private double slope;

    @Option(names = "--out", required = true, description = "The file of the model.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        List<SearchPeople.Person> people = new PeopleMaker(seed).make(count);
        List<SearchPeople.Query> queries = new ArrayList<>(new QueryMaker(seed + 1).make(people, asked / 2, false));
        queries.addAll(new QueryMaker(seed + 2).make(people, asked / 2, true));
        Path folder = StartBench.newFolder();
        try {
            Model learned;
            try (SearchOurs index = new SearchOurs(folder.resolve("first"), Model.standard())) {
                index.load(people);
                List<List<Score>> candidates = new ArrayList<>();
                for (SearchPeople.Query query : queries) {
                    candidates.add(index.find(query, 50).hits().stream()
                            .map(Hit::score)
                            .toList());
                }
                learned = Estimating.ofQuestions(Model.standard(), count)
                        .learn(
                                candidates,
                                version,
                                "Learned by expectation and maximisation from %d made-up questions on %d made-up people (./icjs bench learn-model)."
                                        .formatted(queries.size(), count))
                        .model();
            }
            if (slope > 0) {
                learned = sloped(learned, slope);
            } else {
                try (SearchOurs index = new SearchOurs(folder.resolve("second"), learned)) {
                    index.load(people);
                    learned = calibrated(learned, index, queries);
                }
            }
            Files.write(out, learned.lines());
            learned.lines().forEach(System.out::println);
        } finally {
            StartBench.delete(folder);
        }
        return 0;
    }

    private record Outcome(List<Double> bits, int meant) {}

    private Model calibrated(Model model, SearchOurs index, List<SearchPeople.Query> queries) {
        List<Outcome> outcomes = new ArrayList<>();
        for (SearchPeople.Query query : queries) {
            List<Hit> hits = index.find(query, 100).hits();
            List<String> ids = hits.stream().map(hit -> hit.item().id()).toList();
            outcomes.add(
                    new Outcome(hits.stream().map(hit -> hit.score().bits()).toList(), ids.indexOf(query.target())));
        }
        Model best = model;
        double most = Double.NEGATIVE_INFINITY;
        for (double each = 0.5; each <= 1.3; each += 0.05) {
            Model tried = sloped(model, each);
            double likelihood = likelihood(tried, outcomes);
            if (likelihood > most) {
                most = likelihood;
                best = tried;
            }
        }
        return best;
    }

    private static Model sloped(Model model, double slope) {
        return new Model(model.version(), model.about(), model.agreement(), model.joined(), slope, model.onRecord());
    }

    private double likelihood(Model model, List<Outcome> outcomes) {
        double sum = 0;
        for (Outcome outcome : outcomes) {
            double[] probabilities = model.probabilities(
                    outcome.bits().stream().mapToDouble(Double::doubleValue).toArray(), count);
            // Who is not among them was missed by the candidates, which says nothing of the probabilities.
            if (outcome.meant() < 0) {
                continue;
            }
            double came = probabilities[outcome.meant()];
            sum += Math.log(Math.max(1e-9, came));
        }
        return sum;
    }
}
