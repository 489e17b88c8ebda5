package org.icjs;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code icjs run} in a JVM of its own. */
public final class IcjsProcess implements AutoCloseable {
    private static final String READY = "ICJS is ready: ";

    private final Process process;
    private final BufferedReader output;

    private IcjsProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** On a free port. */
    public static IcjsProcess start(Path data, Map<String, String> environment, String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Icjs.class.getName(),
                "run",
                "--port",
                "0",
                "--data",
                data.toString()));
        words.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new IcjsProcess(builder.start());
    }

    public Process process() {
        return process;
    }

    /** Waits until it is ready; says where. */
    public String address() throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                return line.substring(READY.length());
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("it ended, saying: " + said);
    }

    /** Waits until it has ended; answers all that it said from now on. */
    public String lastWords() {
        return String.join("\n", output.lines().toList());
    }

    /** Stops it as Ctrl-C does; false if it took longer than ten seconds. */
    public boolean stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
