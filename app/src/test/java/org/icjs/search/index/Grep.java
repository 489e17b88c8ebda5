package org.icjs.search.index;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Looks for a word in files as they are. */
final class Grep {
    private Grep() {}

    static boolean holds(Path folder, String word) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), ISO_8859_1).contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }
}
