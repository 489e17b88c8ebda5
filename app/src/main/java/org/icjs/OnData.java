package org.icjs;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that works on what the program keeps: it starts the program quietly, works, and stops it. */
abstract class OnData implements Callable<Integer> {
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
    public final Integer call() throws InterruptedException {
        try (Started started = new Started()) {
            say("Starting …");
            return work(Run.quietly(data, databaseUrl, started));
        }
    }

    /** @return the exit code */
    abstract int work(ConfigurableApplicationContext program) throws InterruptedException;

    final void say(String line) {
        PrintWriter terminal = Objects.requireNonNull(command).commandLine().getOut();
        terminal.println(line);
        terminal.flush();
    }
}
