package id.sop;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The plan of the house, as a test: who may import whom, and which library may be used where. */
class ArchitectureTest {
    private static final String ROOT = "id.sop.";

    /** For each package, from the ground up, the packages that it may import, besides itself. */
    private static final Map<String, Set<String>> IMPORTS = floors(List.of(
            allow("source"),
            allow("time"),
            allow("language"),
            allow("geometry"),
            allow("effort"),
            allow("wording"),
            allow("office"),
            allow("writing"),
            allow("diagnostic", "source", "wording"),
            allow("model", "source", "time", "language"),
            allow("yaml", "source", "time", "language", "diagnostic", "model"),
            allow("rule", "source", "time", "language", "diagnostic", "model"),
            allow("fix", "source", "time", "model"),
            allow("paging", "model"),
            allow("routing", "geometry", "effort"),
            allow("drawing", "language", "geometry", "effort", "model", "paging", "routing"),
            allow("template", "source", "time", "language", "effort", "diagnostic", "model", "yaml", "paging"),
            allow("pdf", "source", "language", "geometry", "paging", "drawing"),
            allow("config", "source", "time", "diagnostic", "model", "yaml", "rule", "template"),
            allow("formatting", "source", "diagnostic", "yaml"),
            allow(
                    "check",
                    "source",
                    "wording",
                    "diagnostic",
                    "model",
                    "yaml",
                    "rule",
                    "fix",
                    "formatting",
                    "pdf",
                    "config"),
            allow(
                    "render",
                    "source",
                    "geometry",
                    "effort",
                    "diagnostic",
                    "model",
                    "yaml",
                    "rule",
                    "paging",
                    "routing",
                    "drawing",
                    "template",
                    "pdf",
                    "config",
                    "check"),
            allow(
                    "templatecheck",
                    "source",
                    "language",
                    "geometry",
                    "effort",
                    "diagnostic",
                    "model",
                    "yaml",
                    "rule",
                    "paging",
                    "drawing",
                    "template",
                    "pdf",
                    "config",
                    "check",
                    "render"),
            allow("report", "source", "geometry", "wording", "writing", "diagnostic", "drawing"),
            allow("roster", "source", "diagnostic", "yaml", "office"),
            allow(
                    "importing",
                    "time",
                    "language",
                    "geometry",
                    "effort",
                    "wording",
                    "office",
                    "writing",
                    "diagnostic",
                    "model"),
            allow("authoring", "time", "wording", "writing", "model", "language"),
            allow(
                    "workspace",
                    "source",
                    "diagnostic",
                    "model",
                    "yaml",
                    "rule",
                    "template",
                    "config",
                    "check",
                    "render"),
            allow("batch", "source", "diagnostic", "yaml", "rule", "check", "render", "roster", "workspace"),
            allow(
                    "preview",
                    "source",
                    "geometry",
                    "wording",
                    "diagnostic",
                    "model",
                    "yaml",
                    "rule",
                    "drawing",
                    "pdf",
                    "config",
                    "check",
                    "render",
                    "workspace"),
            allow(
                    "lsp",
                    "source",
                    "time",
                    "wording",
                    "diagnostic",
                    "model",
                    "yaml",
                    "rule",
                    "fix",
                    "config",
                    "check",
                    "workspace"),
            allow(
                    "cli",
                    "source",
                    "time",
                    "wording",
                    "diagnostic",
                    "model",
                    "yaml",
                    "rule",
                    "template",
                    "pdf",
                    "config",
                    "check",
                    "render",
                    "templatecheck",
                    "report",
                    "roster",
                    "importing",
                    "authoring",
                    "batch",
                    "preview",
                    "lsp",
                    "workspace")));

    /** For each library the only packages that may use it. */
    private static final Map<String, Set<String>> WALLS = Map.ofEntries(
            allow("com.fasterxml.jackson..", "yaml", "report", "batch", "preview"),
            allow("org.yaml.snakeyaml..", "yaml", "writing", "formatting"),
            allow("com.google.re2j..", "rule"),
            allow("freemarker..", "template"),
            allow("org.apache.pdfbox..", "pdf", "importing.pdf"),
            allow("org.apache.fontbox..", "pdf.font", "importing.pdf"),
            allow("com.openhtmltopdf..", "pdf.layout", "pdf.paint", "pdf.picture"),
            allow("com.github.weisj..", "pdf.picture"),
            allow("java.awt..", "pdf.picture", "pdf.paint", "pdf.export", "importing.pdf"),
            allow("javax.imageio..", "pdf.picture", "importing.pdf"),
            allow("picocli..", "cli"),
            allow("java.nio.file..", "batch", "workspace", "preview", "lsp", "cli"),
            allow("com.sun.net.httpserver..", "preview"),
            allow("org.eclipse.lsp4j..", "lsp"),
            allow("com.google.gson..", "lsp"),
            allow("com.github.difflib..", "report"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.sop");

    private static Map.Entry<String, Set<String>> allow(String name, String... others) {
        return Map.entry(name, Set.copyOf(Arrays.asList(others)));
    }

    private static Map<String, Set<String>> floors(List<Map.Entry<String, Set<String>>> rows) {
        Map<String, Set<String>> floors = new LinkedHashMap<>();
        rows.forEach(row -> floors.put(row.getKey(), row.getValue()));
        return floors;
    }

    /** So there is no circle either. */
    @Test
    void noPackageImportsOneThatStandsAboveIt() {
        Set<String> below = new HashSet<>();
        IMPORTS.forEach((name, imports) -> {
            assertTrue(below.containsAll(imports), name + " imports from above: " + imports);
            below.add(name);
        });
    }

    @Test
    void theTableNamesEveryPackageAndNoOther() {
        Set<String> found = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT))
                .map(ArchitectureTest::top)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(IMPORTS.keySet()), found);
        assertTrue(CLASSES.size() > 100, "too few classes were found: " + CLASSES.size());
    }

    private static String top(String packageName) {
        String below = packageName.substring(ROOT.length());
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }

    @TestFactory
    Stream<DynamicTest> packagesImportOnlyWhatTheTableAllows() {
        return IMPORTS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    String[] forbidden = IMPORTS.keySet().stream()
                            .filter(name -> !name.equals(entry.getKey())
                                    && !entry.getValue().contains(name))
                            .map(name -> ROOT + name + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(ROOT + entry.getKey() + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden)
                            .check(CLASSES);
                }));
    }

    /** A table that allows more than is needed invites what it was made to keep out. */
    @TestFactory
    Stream<DynamicTest> packagesImportAllThatTheTableAllows() {
        return IMPORTS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Set<String> needed = CLASSES.stream()
                            .filter(type -> type.getPackageName().startsWith(ROOT)
                                    && top(type.getPackageName()).equals(entry.getKey()))
                            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                            .map(dependency -> dependency.getTargetClass().getPackageName())
                            .filter(name -> name.startsWith(ROOT))
                            .map(ArchitectureTest::top)
                            .filter(name -> !name.equals(entry.getKey()))
                            .collect(Collectors.toCollection(TreeSet::new));
                    assertEquals(new TreeSet<>(entry.getValue()), needed);
                }));
    }

    /** Packages inside a package, and the package itself, depend on each other in one direction only. */
    @Test
    void noPackageDependsOnItselfByWayOfOthers() {
        slices().matching(ROOT + "(**)")
                .should()
                .beFreeOfCycles()
                // The one table of all rules, and what they are made with, stand beside the type that they share.
                .ignoreDependency(simpleName("Catalogue").or(simpleName("RuleContext")), alwaysTrue())
                .check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> librariesStayBehindTheirWalls() {
        return WALLS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    String[] users = entry.getValue().stream()
                            .map(name -> ROOT + name + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideOutsideOfPackages(users)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(entry.getKey())
                            .check(CLASSES);
                }));
    }
}
