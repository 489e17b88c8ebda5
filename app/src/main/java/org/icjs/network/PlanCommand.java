package org.icjs.network;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a bandwidth plan from a list of sites. Needs no server. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = {
            "From a list of sites and the links on offer, CSV or XLSX, to a costed bandwidth plan.",
            "./icjs plan --example DIR writes Mizoram's offices and links there, to be edited."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every site has what it needs",
            "1:a file can't be read, or something in it is wrong; there is no plan",
            "2:wrong use of the command",
            "3:there is a plan, but sites remain that nothing on offer meets"
        })
public final class PlanCommand implements Callable<Integer> {
    private static final int WRONG = 1;
    private static final int UNMET = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SITES", arity = "0..1", description = "The list of sites, CSV or XLSX.")
    private @Nullable Path sites;

    @Option(names = "--links", paramLabel = "LINKS", description = "The links on offer, CSV or XLSX.")
    private @Nullable Path links;

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "Targets and assumptions in place of those that ship.")
    private @Nullable Path settings;

    @Option(
            names = "--traffic",
            paramLabel = "FILE",
            description = "A measurement by ./icjs bench traffic in place of the one that ships.")
    private @Nullable Path traffic;

    @Option(
            names = "--districts",
            paramLabel = "FILE",
            description = "Another State's districts: CSV or XLSX with the columns code and name.")
    private @Nullable Path districts;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Writes plan.pdf, note.pdf, plan.xlsx, map.svg and plan.json there.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Prints the plan as data instead of a table.")
    private boolean json;

    @Option(names = "--example", paramLabel = "DIR", description = "Writes the example there and plans nothing.")
    private @Nullable Path example;

    @Override
    public Integer call() {
        try {
            if (example != null) {
                return example(example);
            }
            if (sites == null || links == null) {
                throw new ParameterException(
                        commandLine(), "Give the list of sites, and the links on offer by --links LINKS.");
            }
            return plan(sites, links);
        } catch (IOException e) {
            return said(List.of(Wording.text("command.noFile", String.valueOf(e.getMessage()))));
        }
    }

    private int example(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Inputs.File file : MizoramExample.files()) {
            Path path = folder.resolve(file.name());
            if (Files.exists(path)) {
                return said(List.of(Wording.text("command.exists", path)));
            }
            Files.write(path, file.bytes());
        }
        commandLine().getOut().println(Wording.text("command.example", folder));
        commandLine().getOut().flush();
        return 0;
    }

    private int plan(Path sitesFile, Path linksFile) throws IOException {
        Inputs.Read read = Inputs.read(
                file(sitesFile), file(linksFile), optional(settings), optional(districts), optional(traffic));
        return switch (read) {
            case Inputs.Read.Bad(var problems) -> {
                List<String> all = problems.stream().map(Wording::say).toList();
                said(all);
                yield said(List.of(Wording.text("command.problems", problems.size())));
            }
            case Inputs.Read.Good(var inputs) -> {
                Plan plan = Planner.plan(inputs);
                show(plan);
                yield plan.unmet().isEmpty() ? 0 : UNMET;
            }
        };
    }

    private void show(Plan plan) throws IOException {
        PrintWriter print = commandLine().getOut();
        if (json) {
            print.print(new String(PlanFiles.DATA.of(plan), java.nio.charset.StandardCharsets.UTF_8));
        } else {
            PlanTable.lines(plan).forEach(print::println);
        }
        if (out != null) {
            Files.createDirectories(out);
            for (PlanFiles file : PlanFiles.values()) {
                Files.write(out.resolve(file.fileName()), file.of(plan));
            }
            if (!json) {
                print.println(Wording.text("command.written", out));
            }
        }
        print.flush();
    }

    private static Inputs.File file(Path path) throws IOException {
        if (Files.size(path) > TableFile.BYTES_MAX) {
            // Its length is refused with its name by the reader; there is no need to read more.
            return new Inputs.File(path.toString(), new byte[TableFile.BYTES_MAX + 1]);
        }
        return new Inputs.File(path.toString(), Files.readAllBytes(path));
    }

    private static Inputs.@Nullable File optional(@Nullable Path path) throws IOException {
        return path == null ? null : file(path);
    }

    private int said(List<String> sentences) {
        PrintWriter err = commandLine().getErr();
        sentences.forEach(err::println);
        err.flush();
        return WRONG;
    }

    /** Picocli gives the specification before it calls. */
    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
