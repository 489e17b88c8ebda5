package org.icjs;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.icjs.database.CannotStart;
import org.icjs.kernel.IndiaTime;
import org.icjs.matching.Model;
import org.icjs.persons.link.WeightsLearning;
import org.icjs.persons.link.WeightsLearning.Extent;
import org.icjs.persons.link.WeightsLearning.Outcome;
import org.icjs.search.Weights;
import org.icjs.search.fill.IndexState;
import org.icjs.web.Numbers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "persons",
        description = "Keeps the weights by which records of persons are compared.",
        mixinStandardHelpOptions = true,
        subcommands = {PersonsCommand.Learn.class, PersonsCommand.Versions.class})
final class PersonsCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        Objects.requireNonNull(command)
                .commandLine()
                .usage(command.commandLine().getErr());
        return 2;
    }

    @Command(
            name = "learn",
            description = {
                "Learns from the records on file how much each agreement of two is worth.",
                "Counted are the records of suspected and accused persons, of which nobody",
                "has said who is who: how often two of one person agree at which level (m),",
                "and how often those of strangers do (u)."
            },
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "The program must not be running on the folder. What was learned becomes a new",
                "version, which is used from the next start on; earlier versions stay. Links say",
                "by which version they were weighed, and keep it until their case changes;",
                "./icjs search rebuild weighs all anew."
            })
    static final class Learn extends OnData {
        private static final int TOLD_EVERY = 2000;

        @Option(names = "--dry-run", description = "Shows what would be learned and keeps nothing.")
        private boolean dryRun;

        @Override
        int work(ConfigurableApplicationContext program) throws InterruptedException {
            IndexState state = program.getBean(IndexState.class);
            WholeIndex.reachable(state);
            WholeIndex.await(state, this::say);
            WeightsLearning learning = program.getBean(WeightsLearning.class);
            long[] told = {0};
            Outcome outcome = learning.learn(Extent.USUAL, records -> {
                if (records >= told[0] + TOLD_EVERY) {
                    told[0] = records;
                    say("%s records …".formatted(Numbers.lakh(records)));
                }
            });
            switch (outcome) {
                case Outcome.TooFewRecords(long records) ->
                    throw new CannotStart(
                            "%s records of suspected and accused persons are on file; %s are needed to learn from. The weights stay as they are."
                                    .formatted(Numbers.lakh(records), Numbers.lakh(Extent.USUAL.leastRecords())));
                case Outcome.TooFewMatched(long records, double matched) ->
                    throw new CannotStart(
                            "Of the records most like one of the %s, %s seem to be of the same person; %s are needed to learn from. The weights stay as they are."
                                    .formatted(
                                            Numbers.lakh(records),
                                            Numbers.lakh(Math.round(matched)),
                                            Numbers.lakh(Extent.USUAL.leastMatched())));
                case Outcome.Unreachable() ->
                    throw new CannotStart(
                            "OpenSearch can't be reached: start it, or correct ICJS_SEARCH_OPENSEARCH_URL. The weights stay as they are.");
                case Outcome.Learned learned -> {
                    WeightsTable.lines(learned).forEach(this::say);
                    say(
                            dryRun
                                    ? "Nothing was kept."
                                    : "Kept as version %s; the program uses it from its next start on. Back: ./icjs persons weights --use %s"
                                            .formatted(
                                                    learning.keep(learned),
                                                    learned.standing().version()));
                }
            }
            return 0;
        }
    }

    @Command(
            name = "weights",
            description = "Lists the versions of the weights, or says which is used.",
            mixinStandardHelpOptions = true)
    static final class Versions extends OnData {
        @Option(
                names = "--use",
                paramLabel = "VERSION",
                description = "Uses this version from the next start on: one of the list.")
        private @Nullable String use;

        @Override
        int work(ConfigurableApplicationContext program) {
            Weights weights = program.getBean(Weights.class);
            if (use != null) {
                if (weights.find(use).isEmpty()) {
                    throw new CannotStart(
                            "There is no version " + use + " of the weights: ./icjs persons weights lists them.");
                }
                weights.use(use);
            }
            String used = weights.used().version();
            List<Weights.Learned> learned = weights.learned();
            for (Weights.Learned one : learned) {
                say("%s %-8s %s, from %s records, %s agreements of one person"
                        .formatted(
                                one.version().equals(used) ? "*" : " ",
                                one.version(),
                                IndiaTime.show(one.at()),
                                Numbers.lakh(one.records()),
                                Numbers.lakh(Math.round(one.matched()))));
            }
            String shipped = Model.standard().version();
            say("%s %-8s shipped with the program".formatted(shipped.equals(used) ? "*" : " ", shipped));
            return 0;
        }
    }
}
