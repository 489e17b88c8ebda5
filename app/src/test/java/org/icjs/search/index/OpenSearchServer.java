package org.icjs.search.index;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real OpenSearch in a JVM of its own, made by the module {@code opensearch}; it ends with this process at the latest. */
final class OpenSearchServer implements AutoCloseable {
    private static final Path MADE = Path.of("..", "opensearch", "target");

    private final Process process;
    private final URI url;

    private OpenSearchServer(Process process, URI url) {
        this.process = process;
        this.url = url;
    }

    /**
     * Started and answering.
     *
     * @param folder for what it keeps
     * @param port 0 for any that is free
     */
    static OpenSearchServer start(Path folder, int port) throws IOException {
        Path classPath = MADE.resolve("classpath.txt");
        if (!Files.exists(classPath)) {
            throw new IllegalStateException("build the module opensearch first: mvn -pl app -am test");
        }
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                        "-cp",
                        MADE.resolve("classes")
                                + File.pathSeparator
                                + Files.readString(classPath).strip(),
                        "org.icjs.opensearch.OneNode",
                        folder.resolve("node").toString(),
                        Integer.toString(port)))
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        BufferedReader says =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = says.readLine();
        while (line != null && !line.startsWith("http://")) {
            line = says.readLine();
        }
        if (line == null) {
            throw new IllegalStateException(
                    "OpenSearch did not start: " + Files.readString(folder.resolve("errors.txt")));
        }
        return new OpenSearchServer(process, URI.create(line));
    }

    URI url() {
        return url;
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
