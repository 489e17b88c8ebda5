package org.icjs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.icjs.docket.Ask;
import org.icjs.docket.CustodyKind;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fact;
import org.icjs.docket.Field;
import org.icjs.docket.Finding;
import org.icjs.docket.Handover;
import org.icjs.docket.Offer;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.Party;
import org.icjs.docket.RecordShape;
import org.icjs.docket.Sex;
import org.icjs.docket.Shape;
import org.icjs.docket.Stage;
import org.icjs.identity.Duty;
import org.icjs.identity.OfficeKind;
import org.icjs.identity.Purpose;
import org.icjs.verifier.Group;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every text that the program can ask for exists, and no text is left over. */
class MessagesTest {
    private static final Set<String> ENGLISH = keys();

    /** The first text in small letters of a finding is its code; its pointer begins with a slash or is empty. */
    private static final Pattern FINDING = Pattern.compile(
            "\\b(?:refused|contradiction|refuse|contradict)\\([^;]*?\"([a-z][A-Za-z]*(?:\\.[A-Za-z]+)*)\"");

    private static final Pattern REFUSED =
            Pattern.compile("(?:new Refused\\(|\\bFault\\([^;]*?, |\\bfault\\([^;]*?, )\"([a-zA-Z.]+)\"");
    private static final Pattern TEXT = Pattern.compile(
            "\\b(?:text|page\\.text|texts\\(\\)\\s*\\.of|texts\\.of|asked\\.texts\\(\\)\\s*\\.of)\\(\\s*\"([A-Za-z.]+[A-Za-z])\"\\s*[,)]");

    @Test
    void everyFactHasANameAndAMeaning() {
        for (Fact fact : Fact.values()) {
            exist(List.of("fact." + fact.name(), "fact." + fact.name() + ".meaning"));
        }
    }

    @Test
    void everyActHasItsWords() {
        for (EntryType type : EntryType.all()) {
            String key = "entry." + type.name();
            exist(List.of(key, key + ".done", key + ".about", "agency." + type.agency()));
            type.fields().forEach(field -> labelled(type, field));
        }
    }

    private static void labelled(EntryType type, Field field) {
        String special = "field." + type.name() + "." + field.name();
        if (field.fact() == null && !ENGLISH.contains(special)) {
            exist(List.of("field." + field.name()));
        }
        if (field.shape() instanceof Shape.Many(Shape.Parts(RecordShape inner), var _, var _)) {
            inner.fields().forEach(part -> labelled(type, part));
            exist(List.of("fact." + field.fact() + ".item"));
        }
    }

    @Test
    void everyCodeHasItsWord() {
        Set<Class<?>> lists = new java.util.HashSet<>(Set.of(
                Sex.class,
                CustodyKind.class,
                Stage.class,
                OfficeRole.class,
                Party.Capacity.class,
                Party.Custody.class,
                Handover.Kind.class,
                Offer.Urgency.class,
                Finding.Severity.class,
                Ask.class,
                Fact.Scope.class,
                Group.class,
                OfficeKind.class,
                Duty.class,
                Purpose.class));
        EntryType.all().forEach(type -> codes(type.shape(), lists));
        for (Class<?> list : lists) {
            for (Object code : list.getEnumConstants()) {
                exist(List.of(Texts.key((Enum<?>) code)));
            }
        }
    }

    private static void codes(RecordShape shape, Collection<Class<?>> lists) {
        for (Field field : shape.fields()) {
            Shape inner = field.shape() instanceof Shape.Many(var of, var _, var _) ? of : field.shape();
            if (inner instanceof Shape.Choice(var codes)) {
                lists.add(codes);
            }
            if (inner instanceof Shape.Parts(var record)) {
                codes(record, lists);
            }
        }
    }

    @Test
    void everyRefusalSaysWhatIsWrong() {
        Set<String> codes = found(REFUSED, "refused.", "src/main/java", ".java");

        assertThat(codes).hasSizeGreaterThan(25).contains("refused.missing", "refused.json.unknown");
        exist(codes.stream().filter(MessagesTest::shownAtAField).toList());
    }

    /** Some refusals are of the program's own files, and never reach a page. */
    private static boolean shownAtAField(String code) {
        return !code.startsWith("refused.office.") && !code.startsWith("refused.matrix.");
    }

    @Test
    void everyFindingSaysWhatIsWrong() {
        Set<String> codes = found(FINDING, "finding.", "src/main/java", ".java");

        assertThat(codes).hasSizeGreaterThan(15).contains("finding.occurredAt.future", "finding.known");
        exist(codes);
    }

    @Test
    void everyTextThatAPageNamesExists() {
        Set<String> keys = found(TEXT, "", "src/main/jte", ".jte");
        keys.addAll(found(TEXT, "", "src/main/java/org/icjs/web", ".java"));

        assertThat(keys).hasSizeGreaterThan(30);
        exist(keys);
    }

    @Test
    void noTextIsLeftOver() {
        Set<String> names = new TreeSet<>();
        for (Fact fact : Fact.values()) {
            names.add(fact.name());
        }
        assertThat(ENGLISH.stream().filter(key -> key.startsWith("fact.")).map(key -> key.split("\\.", -1)[1]))
                .allMatch(names::contains);
        assertThat(ENGLISH.stream()
                        .filter(key -> key.startsWith("entry.") && !key.startsWith("entry.unknown."))
                        .map(key -> key.split("\\.", -1)[1] + "." + key.split("\\.", -1)[2]))
                .allMatch(name -> EntryType.named(name).isPresent());
    }

    @Test
    void argumentsAreWrittenAsTheyAreShown() {
        Properties english = new Properties();
        texts().forEach(english::putAll);
        List<String> wrong = new ArrayList<>();
        english.forEach((key, text) -> {
            if (text.toString().contains("{0") && text.toString().matches("(?s).*(?<!')'(?!').*")) {
                wrong.add(key.toString());
            }
        });
        assertThat(wrong).as("an apostrophe hides arguments: write it as ’").isEmpty();
    }

    @Test
    void textsArePickedByLanguageAndFallBackToEnglish() {
        assertThat(new Texts(Messages.source(), Locale.of("hi")).of("fact.PERSON_NAME"))
                .isEqualTo("Name");
    }

    private static void exist(Collection<String> keys) {
        Set<String> missing = new TreeSet<>(keys);
        missing.removeAll(ENGLISH);
        assertThat(missing).as("texts that do not exist").isEmpty();
    }

    private static Set<String> found(Pattern pattern, String prefix, String folder, String ending) {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                Matcher match = pattern.matcher(Files.readString(file));
                while (match.find()) {
                    found.add(prefix + match.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        texts().forEach(file -> keys.addAll(file.stringPropertyNames()));
        return keys;
    }

    private static List<Properties> texts() {
        List<Properties> all = new ArrayList<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                Properties texts = new Properties();
                try (InputStream in = file.getInputStream()) {
                    texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
                all.add(texts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
