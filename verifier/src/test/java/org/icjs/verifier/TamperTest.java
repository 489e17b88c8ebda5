package org.icjs.verifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes of a bundle's evidence are changed, one at a time, to a random other value; each change must be found. */
class TamperTest {
    private static final int SAMPLES = 40;
    private static final int VALUES = 4;

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyChangedByteOfAJournalIsFound() {
        List<WireEntry> journal = List.of(Golden.FIR, Golden.NO_CASE, Golden.ARREST);
        byte[] original = journal.stream()
                .map(WireEntry::json)
                .collect(Collectors.joining("\n"))
                .getBytes(UTF_8);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2);
        assertThat(isFoundInJournal(original)).isFalse();
        for (int at = 0; at < original.length; at++) {
            for (int i = 0; i < VALUES; i++) {
                byte[] altered = original.clone();
                altered[at] ^= (byte) random.nextInt(1, 256);
                assertThat(isFoundInJournal(altered) || canonical(altered).equals(canonical(original)))
                        .as("byte %d of the journal", at)
                        .isTrue();
            }
        }
    }

    private static boolean isFoundInJournal(byte[] lines) {
        Report.Problems problems = new Report.Problems();
        List<Hash> leaves = Golden.leaves(Golden.PS);
        JournalReading reading = new JournalReading(
                Golden.PS, leaves.size(), Map.of((long) leaves.size(), Merkle.root(leaves)), problems);
        for (String line : new String(lines, ISO_8859_1).split("\n", -1)) {
            reading.read(line.getBytes(ISO_8859_1));
        }
        reading.end(leaves.size());
        return !problems.isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entries.jsonl",
                "proofs.jsonl",
                "checkpoints/MZ-PS-BAWNGKAWN.txt",
                "keys/MZ-FSL-AIZAWL.txt",
                "files/afed0de22e2427d90b8f57d5085502019091366cf70291dbfc45d7236b2a6c42"
            })
    void aChangedByteIsFoundAnywhere(String file) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(file.hashCode());
        int length = BundleFiles.golden().bytes(file).length;
        for (int i = 0; i < SAMPLES; i++) {
            assertFound(BundleFiles.golden(), file, random.nextInt(length), random);
        }
    }

    private void assertFound(BundleFiles bundle, String file, int at, RandomGenerator random) throws IOException {
        byte[] original = bundle.bytes(file);
        byte[] altered = original.clone();
        altered[at] ^= (byte) random.nextInt(1, 256);
        if (!saysTheSame(file, original, altered)) {
            assertThat(isFound(bundle.put(file, altered)))
                    .as("byte %d of %s", at, file)
                    .isTrue();
        }
    }

    private boolean isFound(BundleFiles bundle) throws IOException {
        Path zip = bundle.zip(folder);
        try {
            return !BundleCheck.verify(zip, Golden.ROOT).isVerified();
        } catch (UnreadableException _) {
            return true;
        } finally {
            Files.delete(zip);
        }
    }

    /** JSON may be written in more than one way ({@code \u001f}, {@code \u001F}), and the last line may lack its end. */
    private static boolean saysTheSame(String file, byte[] original, byte[] altered) {
        if (!file.endsWith(".jsonl")) {
            return false;
        }
        return canonical(original).equals(canonical(altered));
    }

    private static String canonical(byte[] lines) {
        StringBuilder canonical = new StringBuilder();
        for (String line : new String(lines, UTF_8).split("\n", -1)) {
            try {
                canonical.append(Json.read(line).canonical()).append('\n');
            } catch (JsonException _) {
                canonical.append(line).append('\n');
            }
        }
        return canonical.toString();
    }
}
