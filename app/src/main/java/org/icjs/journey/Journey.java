package org.icjs.journey;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.icjs.identity.demo.Demonstration;
import org.icjs.verifier.FormatException;
import org.icjs.verifier.Report;
import org.icjs.verifier.RootKey;
import org.icjs.verifier.UnreadableException;
import org.icjs.verifier.VerifierKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Walks golden cases through the public API of a running demonstration, and verifies the journals that they went through. */
@Command(
        name = "journey",
        mixinStandardHelpOptions = true,
        description = {
            "Takes whole cases through the public API of a running demonstration, as each officer in turn.",
            "Says what each officer typed and what he found there, and verifies every journal that was written."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every act was recorded, nothing was typed twice, and all journals verified",
            "1:an act was refused, a fact was typed again, or a journal did not verify",
            "2:the server can't be walked through"
        })
public final class Journey implements Callable<Integer> {
    private static final int WRONG = 1;
    private static final int CANNOT_TELL = 2;

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "The running server. Default: ${DEFAULT-VALUE}")
    private URI url = URI.create("http://localhost:8080");

    @Option(
            names = "--case",
            paramLabel = "NAME",
            description = "theft, grievous-hurt or assault-on-a-woman; may be given again. Default: all three")
    private List<String> cases = List.of();

    @Option(
            names = "--root",
            paramLabel = "KEY",
            description = "The State's root key, or a file that holds it. Without it, the server's own word is taken.")
    private @Nullable String root;

    @Option(names = "--json", description = "Prints the figures as JSON.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    private final Demonstration demonstration = Demonstration.shipped();

    @Override
    public Integer call() {
        PrintWriter out = commandLine().getOut();
        List<GoldenCase> chosen = chosen();
        JourneyTable table = new JourneyTable(json ? null : out);
        try (Api api = new Api(base(), _ -> Demonstration.CLIENT_SECRET)) {
            RootKey key = rootKey(api);
            chosen.forEach(golden -> walk(golden, api, table));
            Report report = new Touched(base(), demonstration.auditor(), key).verify(table.offices());
            out.print(json ? table.json(report).canonical() + "\n" : verified(table, report));
            out.flush();
            return table.flawless() && report.isVerified() ? 0 : WRONG;
        } catch (CannotWalk e) {
            return cannot(Objects.requireNonNull(e.getMessage()));
        } catch (UnreadableException e) {
            return cannot("The journals can't be verified: " + e.getMessage() + ".");
        }
    }

    private void walk(GoldenCase golden, Api api, JourneyTable table) {
        Walk walk = new Walk(
                api,
                demonstration::officer,
                Instant.now().minus(Walk.LONGEST),
                "journey/" + UUID.randomUUID().toString().substring(0, 18));
        table.begin(golden);
        walk.walk(golden, table::add);
        table.end();
    }

    private List<GoldenCase> chosen() {
        List<GoldenCase> chosen = new ArrayList<>();
        for (String name : cases) {
            chosen.add(GoldenCase.all().stream()
                    .filter(golden -> golden.name().equals(name.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new ParameterException(
                            commandLine(),
                            "There is no case " + name + ": choose theft, grievous-hurt or assault-on-a-woman.")));
        }
        return chosen.isEmpty() ? GoldenCase.all() : chosen;
    }

    /** With the slash that other addresses are resolved against. */
    private URI base() {
        boolean http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        if (!http || url.getHost() == null) {
            throw new ParameterException(commandLine(), "--url is not the http(s) address of a server.");
        }
        return url.toString().endsWith("/") ? url : URI.create(url + "/");
    }

    private RootKey rootKey(Api api) {
        try {
            String line = api.root();
            if (root != null) {
                line = Files.isRegularFile(Path.of(root))
                        ? Files.readString(Path.of(root)).strip()
                        : root;
            }
            return new RootKey(VerifierKey.parse(line));
        } catch (FormatException | IOException e) {
            throw new CannotWalk(
                    root == null
                            ? "The server at " + url + " states no root key. Is it ICJS?"
                            : "--root: " + e.getMessage(),
                    e);
        }
    }

    private String verified(JourneyTable table, Report report) {
        String key = root == null
                ? "The root key is the server's own word: to check it without trusting the server, give --root KEY.\n"
                : "";
        return table.total() + "\n\n" + report.text() + key;
    }

    private int cannot(String why) {
        commandLine().getErr().println(why);
        return CANNOT_TELL;
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
