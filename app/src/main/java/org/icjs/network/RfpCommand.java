package org.icjs.network;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.icjs.network.rfp.Matrix;
import org.icjs.network.rfp.Requirement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fills a State's list of requirements as far as a program may, and leaves the rest to a person. */
@Command(
        name = "rfp",
        mixinStandardHelpOptions = true,
        description = {
            "Sets beside each requirement of a State's list the nearest of ours, how far it is met and what shows it.",
            "What has no near one is marked for a person; what has is a proposal, to be read before it is sent."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:filled", "1:the list can't be read"})
public final class RfpCommand implements Callable<Integer> {
    /** Below this, two requirements share words by chance. */
    static final int NEAR_PERCENT = 40;

    private static final int WRONG = 1;
    private static final List<String> ADDED =
            List.of("answer", "nearest", "nearest_text", "likeness_percent", "evidence", "remark");

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "REQUIREMENTS",
            description = "CSV or XLSX with a column requirement; other columns are kept.")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the filled list there instead of printing it.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        try {
            Optional<Table> table = TableFile.read(file.toString(), Files.readAllBytes(file), problems);
            table.filter(of -> !of.columns().contains("requirement"))
                    .ifPresent(of -> problems.add(new Problem(of.file(), 0, "", "noColumn", List.of("requirement"))));
            if (table.isEmpty() || !problems.isEmpty()) {
                problems.forEach(problem -> say(Wording.say(problem)));
                return WRONG;
            }
            return fill(table.get());
        } catch (IOException _) {
            say(Wording.text("command.noFile", file));
            return WRONG;
        }
    }

    private int fill(Table table) throws IOException {
        StringBuilder csv = new StringBuilder();
        List<String> columns = new ArrayList<>(table.columns());
        columns.removeAll(ADDED);
        List<String> heads = new ArrayList<>(columns);
        heads.addAll(ADDED);
        csv.append(TableFile.line(heads));
        int left = 0;
        for (Table.Row row : table.rows()) {
            List<String> cells = new ArrayList<>(columns.stream().map(row::cell).toList());
            Optional<Matrix.Near> near =
                    Matrix.shipped().nearest(row.cell("requirement")).filter(one -> one.percent() >= NEAR_PERCENT);
            cells.addAll(near.map(RfpCommand::answer).orElseGet(RfpCommand::forAPerson));
            left += near.isEmpty() ? 1 : 0;
            csv.append(TableFile.line(cells));
        }
        PrintWriter print = commandLine().getOut();
        if (out == null) {
            print.print(csv);
        } else {
            Files.writeString(out, csv);
        }
        print.flush();
        say(Wording.text("command.rfp", table.rows().size() - left, table.rows().size(), left));
        return 0;
    }

    private static List<String> answer(Matrix.Near near) {
        Requirement ours = near.ours();
        return List.of(
                ours.status().word(),
                ours.id(),
                ours.text(),
                Integer.toString(near.percent()),
                String.join("; ", ours.evidence()),
                ours.remark());
    }

    private static List<String> forAPerson() {
        return List.of(Wording.text("rfp.forAPerson"), "", "", "", "", "");
    }

    private void say(String sentence) {
        commandLine().getErr().println(sentence);
        commandLine().getErr().flush();
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
