package org.icjs.places;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.icjs.database.DataFolder;
import org.icjs.kernel.IndiaTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a newer release in and says what it changes. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Takes in a newer list of the Local Government Directory (districts, sub-districts, blocks, urban or",
            "traditional local bodies, as downloaded in CSV), or figures of a census, and reports what differs.",
            "The server takes it from its next start on."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:taken in, or shown", "1:the file can't be read, or the folder not be written"})
final class ImportCommand implements Callable<Integer> {
    private static final long SIZE_MAX = 200L << 20;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The list, comma-separated, in UTF-8.")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "Only says what would change.")
    private boolean dryRun;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder of ./icjs run. Default: as there")
    private @Nullable Path data;

    @Option(
            names = "--state",
            paramLabel = "CODE",
            defaultValue = "15",
            description = "The State's code in the directory. Default: ${DEFAULT-VALUE}")
    private String state = "15";

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day on which the list holds. Default: today")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--census",
            paramLabel = "YEAR",
            defaultValue = "2027",
            description = "Year of the census, for figures. Default: ${DEFAULT-VALUE}")
    private int census = 2027;

    @Override
    public Integer call() {
        Path folder = data == null ? DataFolder.usual() : data;
        Gazetteer before = GazetteerFile.in(folder);
        Release.Read read;
        try {
            if (Files.size(file) > SIZE_MAX) {
                return refuse(List.of(file + " is larger than any State's list."));
            }
            read = Release.read(Files.readString(file, StandardCharsets.UTF_8), state, before);
        } catch (CharacterCodingException _) {
            return refuse(List.of(file + " is not in UTF-8: save it so."));
        } catch (IOException _) {
            return refuse(List.of("There is no file " + file + " that can be read."));
        }
        return switch (read) {
            case Release.Read.Bad(var why) ->
                refuse(why.stream().limit(20).map(one -> file + ": " + one).toList());
            case Release.Read.Good(var release) -> take(before, release, folder);
        };
    }

    private int take(Gazetteer before, Release release, Path folder) {
        LocalDate day = asOf == null ? LocalDate.now(IndiaTime.ZONE) : asOf;
        Import taken = Import.of(before, release, day.toString(), census);
        PrintWriter out = commandLine().getOut();
        taken.changes().forEach(out::println);
        out.println(taken.changes().size() + " differences"
                + (taken.changes().isEmpty() ? "; nothing to take in." : dryRun ? "; nothing was changed." : "."));
        if (!dryRun && !taken.changes().isEmpty()) {
            try {
                Files.createDirectories(folder);
                GazetteerFile.write(taken.after(), folder);
            } catch (IOException _) {
                return refuse(List.of(folder + " can't be written: run it as the folder's owner."));
            }
            out.println("Kept in " + folder.resolve(GazetteerFile.NAME) + "; the server takes it from its next start.");
        }
        out.flush();
        return 0;
    }

    private int refuse(List<String> why) {
        PrintWriter err = commandLine().getErr();
        why.forEach(err::println);
        err.flush();
        return 1;
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
