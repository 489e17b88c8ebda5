package org.icjs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fact;
import org.icjs.docket.Field;
import org.icjs.docket.RecordShape;
import org.icjs.docket.Shape;
import org.junit.jupiter.api.Test;

/** {@code docs/facts.md} is written from the facts themselves: run this test with {@code -Dicjs.regenerate=true}. */
class FactsPageTest {
    private static final Path PAGE = Path.of("../docs/facts.md");
    private static final Texts TEXTS = new Texts(Messages.source(), Locale.ENGLISH);

    @Test
    void thePageSaysWhatTheFactsSay() throws IOException {
        if (Boolean.getBoolean("icjs.regenerate")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    @Test
    void noTwoFactsHaveOneMeaning() {
        Map<String, Fact> meanings = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            Fact other = meanings.put(meaning(fact).toLowerCase(Locale.ROOT), fact);
            if (other != null) {
                twice.add(fact + " and " + other);
            }
        }
        assertThat(twice).isEmpty();
    }

    private static String meaning(Fact fact) {
        return TEXTS.of("fact." + fact.name() + ".meaning");
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # The facts

                Every fact that an entry can state: once, under one name. Written from `org.icjs.docket.Fact` and the message
                files by `FactsPageTest`; change it there. *Renewed* facts are stated anew by each act as its own decision; all
                others are asked once in a case and shown from then on.
                """);
        Map<Fact, Set<String>> stated = stated();
        Map<Fact, Set<String>> shown = shown();
        for (Fact.Scope scope : Fact.Scope.values()) {
            page.append("\n## About ").append(TEXTS.of(scope)).append("\n\n");
            page.append("| fact | name | meaning | sensitivity | renewed | stated by | shown by |\n");
            page.append("|---|---|---|---|---|---|---|\n");
            for (Fact fact : Fact.values()) {
                if (fact.scope() == scope) {
                    page.append("| `").append(fact.name()).append("` | ");
                    page.append(TEXTS.of("fact." + fact.name())).append(" | ");
                    page.append(meaning(fact)).append(" | ");
                    page.append(fact.group().word()).append(" | ");
                    page.append(fact.renewed() ? "yes" : "").append(" | ");
                    page.append(String.join(", ", stated.getOrDefault(fact, Set.of())))
                            .append(" | ");
                    page.append(String.join(", ", shown.getOrDefault(fact, Set.of())))
                            .append(" |\n");
                }
            }
        }
        return page.toString();
    }

    private static Map<Fact, Set<String>> stated() {
        Map<Fact, Set<String>> types = new EnumMap<>(Fact.class);
        EntryType.all().forEach(type -> state(type, type.shape(), types));
        return types;
    }

    private static void state(EntryType type, RecordShape shape, Map<Fact, Set<String>> types) {
        for (Field field : shape.fields()) {
            Fact fact = field.fact();
            if (fact != null) {
                types.computeIfAbsent(fact, _ -> new TreeSet<>())
                        .add(type.record().getSimpleName());
            }
            if (field.shape() instanceof Shape.Many(Shape.Parts(var inner), var _, var _)) {
                state(type, inner, types);
            }
        }
    }

    private static Map<Fact, Set<String>> shown() {
        Map<Fact, Set<String>> types = new EnumMap<>(Fact.class);
        EntryType.all()
                .forEach(type -> type.reuses()
                        .forEach(fact -> types.computeIfAbsent(fact, _ -> new TreeSet<>())
                                .add(type.record().getSimpleName())));
        return types;
    }
}
