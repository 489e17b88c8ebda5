package org.icjs.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@link BenchServer} in a JVM of its own, with the options that {@code ./icjs run} gives. */
final class ServerProcess implements AutoCloseable {
    private final Process process;
    private final URI base;

    private ServerProcess(Process process, URI base) {
        this.process = process;
        this.base = base;
    }

    static ServerProcess start(Path data) throws IOException {
        return start(data, List.of());
    }

    /** @param settings further ones, {@code --name=value} */
    static ServerProcess start(Path data, List<String> settings) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-Xmn320m",
                "-XX:SurvivorRatio=4",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Xlog:disable",
                "-Xlog:all=error:stderr"));
        Optional.ofNullable(System.getenv("ICJS_JAVA_OPTIONS"))
                .filter(options -> !options.isBlank())
                .ifPresent(options -> words.addAll(List.of(options.strip().split("\\s+", -1))));
        words.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "server",
                "--data",
                data.toString()));
        settings.forEach(setting -> words.addAll(List.of("--setting", setting)));
        Process process = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        for (@Nullable String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(BenchServer.READY)) {
                return new ServerProcess(process, URI.create(line.substring(BenchServer.READY.length())));
            }
        }
        throw new IOException("the server ended before it was ready; its log is in " + data);
    }

    URI base() {
        return base;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
