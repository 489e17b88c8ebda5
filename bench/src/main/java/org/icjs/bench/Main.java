package org.icjs.bench;

import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The measurements, by name. A new one is a class here, and a word in the list. */
@Command(
        name = "bench",
        description = "Takes a measurement and prints its table.",
        mixinStandardHelpOptions = true,
        subcommands = {
            StartBench.class,
            JournalBench.class,
            LawBench.class,
            LearnNames.class,
            SearchBench.class,
            SearchLearn.class,
            LinkBench.class,
            FingerprintBench.class,
            TrafficBench.class,
            PlanBench.class,
            SeasonCommand.class,
            DigiLockerBench.class,
            CitizenBench.class,
            BenchServer.class
        })
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        LoggingSystem.get(Main.class.getClassLoader()).beforeInitialize();
        CommandLine bench = new CommandLine(new Main());
        if (args.length == 0) {
            bench.usage(System.out);
            return;
        }
        System.exit(bench.execute(args));
    }
}
