package org.icjs;

import java.util.concurrent.Callable;
import org.icjs.search.fill.IndexState;
import org.icjs.search.fill.IndexState.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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
    static final class Rebuild extends OnData {
        @Override
        int work(ConfigurableApplicationContext program) throws InterruptedException {
            IndexState state = program.getBean(IndexState.class);
            WholeIndex.reachable(state);
            long began = System.nanoTime();
            state.rebuild();
            Progress whole = WholeIndex.await(state, this::say);
            say("The index is whole: %,d things from %,d entries, %.1f s."
                    .formatted(whole.things(), whole.taken(), (System.nanoTime() - began) / 1e9));
            return 0;
        }
    }
}
