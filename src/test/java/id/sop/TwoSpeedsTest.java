package id.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Tags;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/** Every test runs once in {@code mvn verify}: among those of {@code mvn test}, or among the slow ones after them. */
class TwoSpeedsTest {
    private static final String SLOW = "slow";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("id.sop");

    private static boolean isTest(JavaMethod method) {
        return method.isAnnotatedWith(Testable.class) || method.isMetaAnnotatedWith(Testable.class);
    }

    private static Stream<JavaClass> classesWithTests() {
        return CLASSES.stream().filter(type -> type.getAllMethods().stream().anyMatch(TwoSpeedsTest::isTest));
    }

    /** Surefire looks for classes by this end of their names, and not inside of others. */
    @Test
    void everyClassWithTestsIsFound() {
        assertEquals(
                List.of(),
                classesWithTests()
                        .filter(type -> !type.getName().endsWith("Test")
                                || type.getName().contains("$"))
                        .map(JavaClass::getName)
                        .toList());
        assertTrue(classesWithTests().count() > 100);
    }

    /** A class is wholly slow or not at all, and there is no third speed. */
    @Test
    void theOnlyTagIsThatOfSlowClasses() {
        assertEquals(
                List.of(),
                classesWithTests()
                        .filter(type -> type.isAnnotatedWith(Tags.class)
                                || type.tryGetAnnotationOfType(Tag.class)
                                        .filter(tag -> !tag.value().equals(SLOW))
                                        .isPresent())
                        .map(JavaClass::getName)
                        .toList());
        assertEquals(
                List.of(),
                CLASSES.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Tag.class) || method.isAnnotatedWith(Tags.class))
                        .map(JavaMethod::getFullName)
                        .toList());
    }

    @Test
    void theBuildRunsWhatIsNotSlowAndThenWhatIs() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        List<String> groups = Pattern.compile("<(groups|excludedGroups)>(.*?)</")
                .matcher(pom)
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
        assertEquals(List.of("excludedGroups " + SLOW, "groups " + SLOW), groups);
    }
}
