package org.icjs.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "start",
        description =
                "Seconds from ./icjs run to the first page, on a new and on an existing data folder, and memory when idle.",
        mixinStandardHelpOptions = true)
final class StartBench implements Callable<Integer> {
    private static final Duration IDLE = Duration.ofSeconds(10);

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "5",
            description = "Starts on the existing folder. Default: 5")
    private int runs;

    /** @param memoryKib of all its processes, once idle */
    record Figures(double readySeconds, double pageSeconds, double stopSeconds, long memoryKib) {
        void print(String folder) {
            System.out.printf(
                    "| %-8s | %7.1f | %12.1f | %6.1f | %10d |%n",
                    folder, readySeconds, pageSeconds, stopSeconds, memoryKib / 1024);
        }
    }

    /** On a new folder, and then on the same. */
    record Starts(Figures first, List<Figures> later) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        System.out.println(Machine.describe());
        System.out.println();
        System.out.println("| folder   | ready s | first page s | stop s | memory MiB |");
        System.out.println("|----------|--------:|-------------:|-------:|-----------:|");
        Starts starts = starts(runs);
        starts.first().print("new");
        starts.later().forEach(figures -> figures.print("existing"));
        return 0;
    }

    static Starts starts(int runs) throws IOException, InterruptedException {
        // The build, if there is one to do, is no part of a start.
        new ProcessBuilder(launcher().toString(), "version")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        Path data = newFolder();
        try {
            Figures first = start(data);
            List<Figures> later = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                later.add(start(data));
            }
            return new Starts(first, later);
        } finally {
            delete(data);
        }
    }

    /** A folder into which the database's own account may go. */
    static Path newFolder() throws IOException {
        return Files.createTempDirectory(
                "icjs-bench", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
    }

    private static Figures start(Path data) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = new ProcessBuilder(launcher().toString(), "run", "--port", "0", "--data", data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader words = process.inputReader();
                HttpClient client = HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()) {
            String address = address(words);
            double ready = secondsSince(began);
            client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding());
            double page = secondsSince(began);
            Thread.sleep(IDLE);
            long memory = Machine.memoryKib(process.toHandle());
            long asked = System.nanoTime();
            process.destroy();
            process.waitFor();
            return new Figures(ready, page, secondsSince(asked), memory);
        } finally {
            process.destroy();
        }
    }

    private static Path launcher() {
        return Path.of(Optional.ofNullable(System.getenv("ICJS_HOME")).orElse("."), "icjs")
                .toAbsolutePath();
    }

    private static String address(BufferedReader words) throws IOException {
        for (@Nullable String line = words.readLine(); line != null; line = words.readLine()) {
            int at = line.indexOf("http://");
            if (line.startsWith("ICJS is ready") && at > 0) {
                return line.substring(at);
            }
        }
        throw new IOException("./icjs run ended before it was ready");
    }

    private static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
