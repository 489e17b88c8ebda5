package org.icjs;

import java.util.List;
import java.util.concurrent.Callable;
import org.icjs.verifier.Main;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Hands its words on as they are: the verifier has a command line of its own, so that it also works without this program. */
@Command(name = "verify", description = "Checks journals or a proof bundle without trusting the server.")
final class Verify implements Callable<Integer> {
    @Parameters(hidden = true)
    private List<String> words = List.of();

    @Override
    public Integer call() {
        return Main.run(words.toArray(String[]::new), System.out, System.err);
    }
}
