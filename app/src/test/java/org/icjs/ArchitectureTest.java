package org.icjs;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;

/** The plan of the house, held in place. */
class ArchitectureTest {
    private static final List<String> PILLARS = List.of("police", "forensics", "prosecution", "courts", "prisons");
    private static final List<String> PLAIN = List.of("kernel", "docket", "law", "clocks", "matching");

    /** Everybody catches what he can name. But a method handle declares Throwable, so who calls one must meet it. */
    private static final Set<String> MAY_CATCH_ALL = Set.of("RecordShape.java");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.icjs");

    @Test
    void modulesKeepToTheirDeclaredDependencies() {
        ApplicationModules.of(IcjsApplication.class).verify();
    }

    @TestFactory
    Stream<DynamicTest> factsAndLawKnowNoFramework() {
        return PLAIN.stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> noClasses()
                                .that()
                                .resideInAPackage("org.icjs." + name + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("org.springframework..", "jakarta..", "gg.jte..", "java.sql..")
                                .allowEmptyShould(true)
                                .check(CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> noPillarKnowsAnother() {
        return PILLARS.stream()
                .map(pillar -> DynamicTest.dynamicTest(
                        pillar,
                        () -> noClasses()
                                .that()
                                .resideInAPackage("org.icjs." + pillar + "..")
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(PILLARS.stream()
                                        .filter(other -> !other.equals(pillar))
                                        .map(other -> "org.icjs." + other + "..")
                                        .toArray(String[]::new)))
                                .allowEmptyShould(true)
                                .check(CLASSES)));
    }

    /** Read from the sources: in a class file a {@code try} with resources catches Throwable too. */
    @Test
    void nobodyCatchesWhatHeCannotName() throws IOException {
        Pattern everything = Pattern.compile("catch \\([^)]*\\b(Exception|Throwable|Error)\\b[^)]*\\)");
        Set<String> catchers = new TreeSet<>();
        for (Path source : sources()) {
            if (everything.matcher(Files.readString(source)).find()) {
                catchers.add(source.getFileName().toString());
            }
        }
        assertThat(catchers).isSubsetOf(MAY_CATCH_ALL);
    }

    @Test
    void everyPackageSaysThatNothingIsNullUnlessMarked() throws IOException {
        Set<Path> unmarked = new TreeSet<>();
        for (Path source : sources()) {
            Path info = source.resolveSibling("package-info.java");
            if (!Files.exists(info) || !Files.readString(info).contains("NullMarked")) {
                unmarked.add(info);
            }
        }
        assertThat(unmarked).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String module : List.of(".", "../verifier", "../bench")) {
            try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
            }
        }
        assertThat(found).hasSizeGreaterThan(50);
        return found;
    }
}
