package id.sop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What surrounds the process is touched at one place each, or not at all: the same inputs give the same results everywhere. */
class OutsideWorldTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.sop");

    @Test
    void onlyMainEndsTheProcessAndTouchesItsStreams() {
        ArchRule rule = noClasses()
                .that()
                .doNotHaveFullyQualifiedName("id.sop.cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in");
        rule.check(CLASSES);
    }

    /** What is started has to be ended, with its children, whatever becomes of this process; a browser is its user's own. */
    @Test
    void onlyTwoClassesStartOtherPrograms() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("id.sop.workspace.LibreOffice")
                .and()
                .doNotHaveFullyQualifiedName("id.sop.cli.terminal.Browser")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java[.]lang[.]Process(Builder)?")
                .check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> nothingReadsTheClockOrTheMachinesHabits() {
        List<Class<?>> clocks = List.of(
                java.time.LocalDate.class,
                java.time.LocalDateTime.class,
                java.time.LocalTime.class,
                java.time.Instant.class,
                java.time.ZonedDateTime.class);
        Stream<DynamicTest> now = clocks.stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.getSimpleName() + ".now",
                        () -> results().should().callMethod(type, "now").check(CLASSES)));
        Stream<DynamicTest> habits = Stream.of(
                DynamicTest.dynamicTest("Locale.getDefault", () -> noClasses()
                        .should()
                        .callMethod(java.util.Locale.class, "getDefault")
                        .check(CLASSES)),
                DynamicTest.dynamicTest("ZoneId.systemDefault", () -> results()
                        .should()
                        .callMethod(java.time.ZoneId.class, "systemDefault")
                        .check(CLASSES)),
                DynamicTest.dynamicTest("System.getenv", () -> noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("id.sop.cli.Main")
                        .should()
                        .callMethod(System.class, "getenv")
                        .check(CLASSES)));
        return Stream.concat(now, habits);
    }

    /** All but what tells a person at what time it has looked again. */
    private static GivenClassesConjunction results() {
        return noClasses().that().doNotHaveFullyQualifiedName("id.sop.cli.command.Watching");
    }
}
