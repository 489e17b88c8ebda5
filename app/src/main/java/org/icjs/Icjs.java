package org.icjs;

import java.io.PrintWriter;
import org.icjs.database.CannotStart;
import org.icjs.law.LawCommand;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The program's command line. A new sub-command is a class in the package of its matter, and a word in the list here. */
@Command(
        name = "icjs",
        description = "ICJS 2.0: police, forensics, prosecution, courts and prisons on one record.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {Run.class, LawCommand.class, Version.class})
public final class Icjs {
    private Icjs() {}

    public static void main(String[] args) {
        // Silence until a command decides where its log goes.
        LoggingSystem.get(Icjs.class.getClassLoader()).beforeInitialize();
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Icjs()).setExecutionExceptionHandler(Icjs::explain);
    }

    /** One line for the person at the terminal; the log, if there is one, has the rest. */
    private static int explain(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter terminal = command.getErr();
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart refusal) {
                terminal.println(refusal.getMessage());
                return command.getCommandSpec().exitCodeOnExecutionException();
            }
            if (cause instanceof PortInUseException taken) {
                terminal.println(Run.portTaken(taken.getPort()).getMessage());
                return command.getCommandSpec().exitCodeOnExecutionException();
            }
        }
        LoggerFactory.getLogger(Icjs.class).info("The command failed", failure);
        terminal.println("A fault of the program itself stopped it ("
                + failure.getClass().getSimpleName() + "); the log in the data folder says more.");
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
