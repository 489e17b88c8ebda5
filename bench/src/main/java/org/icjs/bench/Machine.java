package org.icjs.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The machine that figures were taken on, and what a process takes of it. */
final class Machine {
    private Machine() {}

    /** One line for the head of a table. */
    static String describe() throws IOException {
        long memoryKib = number(Path.of("/proc/meminfo"), "MemTotal:");
        String processor = first(Path.of("/proc/cpuinfo"), "model name").replaceFirst("^[^:]*:\\s*", "");
        return "%d × %s, %d GiB, Linux %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        processor,
                        Math.round(memoryKib / 1048576.0),
                        System.getProperty("os.version"),
                        Runtime.version());
    }

    /** The commit that is measured, and whether more than that. */
    static String commit() throws IOException, InterruptedException {
        return git("rev-parse", "--short", "HEAD")
                + (git("status", "--porcelain", "-uno").isEmpty() ? "" : ", changed");
    }

    private static String git(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "git", "-C", Optional.ofNullable(System.getenv("ICJS_HOME")).orElse(".")));
        command.addAll(List.of(words));
        Process git = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = git.inputReader()) {
            String said = output.lines().collect(Collectors.joining("\n"));
            return git.waitFor() == 0 ? said : "unknown";
        }
    }

    /** Memory of a process and all below it in KiB, shared pages counted once (proportional set size). */
    static long memoryKib(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(Machine::ownMemoryKib)
                .sum();
    }

    private static long ownMemoryKib(ProcessHandle process) {
        try {
            return number(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"), "Pss:");
        } catch (IOException e) {
            // It ended between the listing and the look.
            return 0;
        }
    }

    private static long number(Path file, String key) throws IOException {
        return Long.parseLong(first(file, key).replaceAll("[^0-9]", ""));
    }

    private static String first(Path file, String key) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key)).findFirst().orElse("0");
        }
    }
}
