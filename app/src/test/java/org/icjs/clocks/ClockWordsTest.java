package org.icjs.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ClockWordsTest {
    private static final Properties WORDS = words();
    private static final List<String> ENDS = List.of("metOnTime", "metLate", "stopped", "extended", "extendedOver");
    private static final List<String> UNKNOWN = List.of("begin", "offence", "offenceOrVictim", "age", "electronic");

    @Test
    void everyRuleHasItsWords() {
        List<String> needed = new ArrayList<>();
        ENDS.forEach(end -> needed.add("clock.timed." + end));
        UNKNOWN.forEach(what -> needed.add("clock.timed.unknown." + what));
        for (Rule rule : ProcedureRules.ALL) {
            needed.add("clock." + rule.name());
            needed.addAll(sentences(rule));
        }

        assertThat(needed.stream().filter(key -> !WORDS.containsKey(key))).isEmpty();
    }

    @Test
    void noRuleTurnsOnAnUnnamedFact() {
        assertThat(ProcedureRules.ALL.stream().filter(Timed.class::isInstance).map(rule -> ((Timed) rule).turnsOn()))
                .isSubsetOf(UNKNOWN);
    }

    private static List<String> sentences(Rule rule) {
        String key = "clock." + rule.name();
        return rule instanceof CognizanceBarred
                ? List.of(key + ".metOnTime", key + ".metLate")
                : List.of(key + ".running", key + ".breached");
    }

    private static Properties words() {
        Properties words = new Properties();
        try (InputStream in =
                Objects.requireNonNull(ClockWordsTest.class.getResourceAsStream("/messages/clocks.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return words;
    }
}
