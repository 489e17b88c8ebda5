package org.icjs.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A program of the machine and its words, run to its end. */
record Command(List<String> words) {
    Command {
        words = List.copyOf(words);
    }

    record Outcome(int status, String output) {
        boolean succeeded() {
            return status == 0;
        }
    }

    static Command of(List<String> before, String... words) {
        List<String> all = new ArrayList<>(before);
        all.addAll(Arrays.asList(words));
        return new Command(all);
    }

    /** Where a program of the machine stands, if it has it. */
    static Optional<Path> find(String name) {
        String path = System.getenv().getOrDefault("PATH", "") + ":/usr/bin:/bin:/usr/sbin:/sbin";
        return Arrays.stream(path.split(":", -1))
                .filter(folder -> folder.startsWith("/"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * A builder with an environment that can't turn PostgreSQL's settings or language. Its sessions keep up to four megabytes of memory that
     * a statement has left: the C library would give them back after each, and ask for them again at the next, a tenth of all their work.
     */
    ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        builder.environment().put("MALLOC_TRIM_THRESHOLD_", "4194304");
        builder.environment().put("MALLOC_TOP_PAD_", "524288");
        builder.directory(Path.of("/").toFile());
        return builder.redirectErrorStream(true);
    }

    Outcome run(Duration limit) throws IOException {
        Process process = builder().start();
        process.getOutputStream().close();
        CompletableFuture<Void> watch = CompletableFuture.runAsync(
                process::destroyForcibly, CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
        try (var output = process.getInputStream()) {
            String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), text);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + words.getLast(), e);
        } finally {
            watch.cancel(false);
        }
    }
}
