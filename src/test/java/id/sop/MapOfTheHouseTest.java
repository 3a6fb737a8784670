package id.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pages that lead a stranger through the program, held against its packages and types. */
class MapOfTheHouseTest {
    private static final Path PAGES = Path.of("src/site/markdown");
    private static final String ROOT = "id.sop.";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern PART = Pattern.compile("`([a-z]+)`");
    private static final Pattern ROOM = Pattern.compile("(?m)^\\| `([a-z]+)` \\| (.*) \\|$");
    private static final Pattern TERM = Pattern.compile("(?m)^\\|[^|]*\\|[^|]*\\|([^|]*)\\|$");

    /** Names, without that of the whole program: packages, and types in and without them. */
    private static final Set<String> NAMES = new HashSet<>();

    private static final Set<String> PACKAGES = new TreeSet<>();
    private static final Map<String, Set<String>> MEMBERS = new TreeMap<>();

    static {
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("id.sop")) {
            String name = type.getName().replace('$', '.');
            if (type.getPackageName().startsWith(ROOT) && !type.getSimpleName().isEmpty()) {
                NAMES.add(name.substring(ROOT.length()));
                NAMES.add(type.getSimpleName());
                PACKAGES.add(type.getPackageName().substring(ROOT.length()));
                Set<String> members = MEMBERS.computeIfAbsent(type.getSimpleName(), key -> new TreeSet<>());
                type.getMethods().forEach(method -> members.add(method.getName()));
            }
        }
        NAMES.addAll(PACKAGES);
    }

    private static boolean exists(String name) {
        int dot = name.lastIndexOf('.');
        return NAMES.contains(name)
                || (dot > 0
                        && MEMBERS.getOrDefault(name.substring(0, dot), Set.of())
                                .contains(name.substring(dot + 1)));
    }

    @Test
    void theGlossaryNamesTypesThatExist() throws IOException {
        List<String> names = new ArrayList<>();
        for (MatchResult row : TERM.matcher(Files.readString(PAGES.resolve("glosarium.md")))
                .results()
                .toList()) {
            CODE.matcher(row.group(1)).results().forEach(found -> names.add(found.group(1)));
        }
        assertTrue(names.size() > 30, () -> "too few names were found: " + names);
        assertEquals(List.of(), names.stream().filter(name -> !exists(name)).toList());
    }

    @Test
    void theTableOfRoomsNamesEveryPackageAndNoOther() throws IOException {
        Set<String> named = rooms().stream().map(room -> room.group(1)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = PACKAGES.stream()
                .map(name -> name.replaceAll("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(found, named);
    }

    @Test
    void thePartsThatTheTableOfRoomsNamesExist() throws IOException {
        List<String> unknown = new ArrayList<>();
        for (MatchResult room : rooms()) {
            String inside = room.group(1) + ".";
            if (PACKAGES.stream().anyMatch(name -> name.startsWith(inside))) {
                PART.matcher(room.group(2))
                        .results()
                        .map(part -> inside + part.group(1))
                        .filter(part -> !PACKAGES.contains(part))
                        .forEach(unknown::add);
            }
        }
        assertEquals(List.of(), unknown);
    }

    private static List<MatchResult> rooms() throws IOException {
        return ROOM.matcher(Files.readString(PAGES.resolve("architecture.md")))
                .results()
                .toList();
    }
}
