package org.icjs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Objects;
import org.icjs.clocks.ClocksCommand;
import org.icjs.clocks.StateSettings;
import org.icjs.database.CannotStart;
import org.icjs.fingerprints.SamplePrintsCommand;
import org.icjs.journey.Journey;
import org.icjs.law.LawCommand;
import org.icjs.law.Offences;
import org.icjs.law.StateLaw;
import org.icjs.network.PlanCommand;
import org.icjs.network.RfpCommand;
import org.icjs.places.PlacesCommand;
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
        subcommands = {
            Run.class,
            Journey.class,
            Verify.class,
            LawCommand.class,
            ClocksCommand.class,
            PlanCommand.class,
            RfpCommand.class,
            SamplePrintsCommand.class,
            PlacesCommand.class,
            SearchCommand.class,
            PersonsCommand.class,
            Version.class
        })
public final class Icjs {
    private Icjs() {}

    public static void main(String[] args) {
        // What we say has characters beyond ASCII, whatever the machine's locale.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8));
        // Silence until a command decides where its log goes.
        LoggingSystem.get(Icjs.class.getClassLoader()).beforeInitialize();
        System.exit(lawIsRead() ? commandLine().execute(args) : 1);
    }

    /** Before anything else, so that no case is measured by half a law. */
    private static boolean lawIsRead() {
        if (!StateLaw.named()) {
            return true;
        }
        try {
            Offences.standard();
            StateSettings.shipped();
            return true;
        } catch (ExceptionInInitializerError e) {
            if (e.getCause() instanceof StateLaw.Unreadable unreadable) {
                System.err.println(unreadable.getMessage());
                return false;
            }
            throw e;
        }
    }

    static CommandLine commandLine() {
        CommandLine icjs = new CommandLine(new Icjs()).setExecutionExceptionHandler(Icjs::explain);
        // Its options are the verifier's own, --help too.
        Objects.requireNonNull(icjs.getSubcommands().get("verify")).setUnmatchedOptionsArePositionalParams(true);
        return icjs;
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
