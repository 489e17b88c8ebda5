package org.icjs;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.icjs.identity.Officer;
import org.icjs.identity.demo.Demonstration;
import org.icjs.verifier.Main;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Hands its words on as they are: the verifier has a command line of its own, so that it also works without this program. Who names a
 * server and no client reads it as the demonstration's auditor, whose account everybody may know.
 */
@Command(name = "verify", description = "Checks journals or a proof bundle without trusting the server.")
final class Verify implements Callable<Integer> {
    @Parameters(hidden = true)
    private List<String> words = List.of();

    @Override
    public Integer call() {
        return run(words, System.out, System.err);
    }

    static int run(List<String> words, PrintStream out, PrintStream err) {
        boolean named = words.contains("--client") || words.contains("--token");
        if (!words.contains("--url") || named) {
            return Main.run(words.toArray(String[]::new), out, err);
        }
        Officer auditor = Demonstration.shipped().auditor();
        List<String> asAuditor = new ArrayList<>(words);
        asAuditor.addAll(List.of(
                "--client",
                Demonstration.clientId(auditor.office()) + ":" + Demonstration.CLIENT_SECRET,
                "--officer",
                auditor.code().code()));
        err.println("Reading as the demonstration's auditor " + auditor.code()
                + "; where the system is no demonstration, give --client ID:SECRET.");
        return Main.run(asAuditor.toArray(String[]::new), out, err);
    }
}
