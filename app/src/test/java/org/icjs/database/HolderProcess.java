package org.icjs.database;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** {@link DatabaseHolder} in a JVM of its own. */
final class HolderProcess implements AutoCloseable {
    private final Process process;
    private final String firstLine;

    private HolderProcess(Process process, String firstLine) {
        this.process = process;
        this.firstLine = firstLine;
    }

    static HolderProcess start(Path folder) throws IOException {
        return start(List.of(), System.getProperty("java.class.path"), folder);
    }

    /** With words before it, and a class path of copies where the account may not read ours. */
    static HolderProcess start(List<String> before, String classPath, Path folder) throws IOException {
        List<String> words = new ArrayList<>(before);
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-Xmx96m", "-XX:TieredStopAtLevel=1", "-cp", classPath));
        words.add(DatabaseHolder.class.getName());
        words.add(folder.toString());
        Process process = new ProcessBuilder(words)
                .directory(new File("/"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        while (line != null && line.contains(" DEBUG ")) {
            line = output.readLine();
        }
        return new HolderProcess(process, line == null ? "" : line);
    }

    /** The class path of this JVM, copied to where everybody may read it. */
    static String copyClassPath(Path target) throws IOException {
        List<Path> copies = new ArrayList<>();
        for (String element : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path source = Path.of(element);
            Path copy = target.resolve(copies.size() + "-" + source.getFileName());
            if (Files.isDirectory(source)) {
                copyFolder(source, copy);
                copies.add(copy);
            } else if (needed(source)) {
                Files.copy(source, copy);
                copies.add(copy);
            }
        }
        return copies.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    String firstLine() {
        return firstLine;
    }

    boolean ready() {
        return firstLine.startsWith("ready ");
    }

    long postmasterPid() {
        return Long.parseLong(Arrays.asList(firstLine.split(" ", -1)).get(1));
    }

    /** As the kernel or an operator would: no chance to clean up. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    int status() throws InterruptedException {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        kill();
        if (ready()) {
            ProcessHandle.of(postmasterPid()).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private static boolean needed(Path jar) {
        String name = jar.getFileName().toString();
        return List.of("postgres", "commons-", "xz-", "slf4j-api", "jspecify", "HikariCP").stream()
                .anyMatch(name::contains);
    }

    private static void copyFolder(Path source, Path target) throws IOException {
        try (var files = Files.walk(source)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = target.resolve(source.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
