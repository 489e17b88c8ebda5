package org.icjs;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.icjs.database.CannotStart;
import org.icjs.search.fill.IndexState;
import org.icjs.search.fill.IndexState.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "search",
        description = "Keeps the index behind search.",
        mixinStandardHelpOptions = true,
        subcommands = SearchCommand.Rebuild.class)
final class SearchCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        if (command != null) {
            command.commandLine().usage(command.commandLine().getErr());
        }
        return 2;
    }

    @Command(
            name = "rebuild",
            description = "Forgets the index and fills it from the journals, in the data folder or in OpenSearch.",
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "The program must not be running on the folder. While it runs, an administrator does the same at",
                "/search/index, and everybody may go on searching: answers say that they are partial.",
                "The index is in OpenSearch if ICJS_SEARCH_OPENSEARCH_URL is set, as for ./icjs run."
            })
    static final class Rebuild implements Callable<Integer> {
        private static final Duration LOOK = Duration.ofMillis(200);
        /** If nothing at all is taken in for so long, somebody must look. */
        private static final Duration STILL_MAX = Duration.ofMinutes(3);

        private static final int STEP_PERCENT = 10;

        @Option(
                names = "--data",
                paramLabel = "DIR",
                description = "The data folder. Default: /var/lib/icjs for root, else ~/.local/share/icjs")
        private @Nullable Path data;

        @Option(names = "--db", paramLabel = "URL", description = "A PostgreSQL of your own, as for run.")
        private @Nullable String databaseUrl;

        @Spec
        private @Nullable CommandSpec command;

        @Override
        public Integer call() throws InterruptedException {
            try (Started started = new Started()) {
                say("Starting …");
                ConfigurableApplicationContext context = Run.quietly(data, databaseUrl, started);
                IndexState state = context.getBean(IndexState.class);
                if (!state.reachable()) {
                    throw new CannotStart("OpenSearch can't be reached: start it, or correct"
                            + " ICJS_SEARCH_OPENSEARCH_URL, …_USER, …_PASSWORD_FILE and …_CA_FILE.");
                }
                long began = System.nanoTime();
                state.rebuild();
                Progress whole = watch(state);
                say("The index is whole: %,d things from %,d entries, %.1f s."
                        .formatted(whole.things(), whole.taken(), (System.nanoTime() - began) / 1e9));
            }
            return 0;
        }

        private Progress watch(IndexState state) throws InterruptedException {
            Progress now = state.progress();
            long told = -1;
            long moved = System.nanoTime();
            // An index that is new is not known to who counts yet.
            while (now.behind() > 0 || state.partial()) {
                long step = now.percent() / STEP_PERCENT;
                if (step != told && now.behind() > 0) {
                    told = step;
                    say("%3d %%: %,d of %,d entries, %,d things"
                            .formatted(now.percent(), now.taken(), now.taken() + now.behind(), now.things()));
                }
                Thread.sleep(LOOK);
                Progress next = state.progress();
                if (next.taken() != now.taken()) {
                    moved = System.nanoTime();
                } else if (System.nanoTime() - moved > STILL_MAX.toNanos()) {
                    throw new CannotStart("Nothing has been taken in for " + STILL_MAX.toMinutes()
                            + " minutes; the log in the data folder says why.");
                }
                now = next;
            }
            return now;
        }

        private void say(String line) {
            if (command != null) {
                PrintWriter terminal = command.commandLine().getOut();
                terminal.println(line);
                terminal.flush();
            }
        }
    }
}
