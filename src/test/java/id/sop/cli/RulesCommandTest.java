package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sop.rule.Catalogue;
import id.sop.testing.Console;
import id.sop.wording.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulesCommandTest {
    @TempDir
    private Path folder;

    private static List<String> codes() {
        return Catalogue.codes().stream().sorted().toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeHasALineInItsFamily(Language language) {
        List<String> lines = new Console(folder)
                .with("SOP_LANG", language.code())
                .run("rules")
                .out()
                .lines()
                .toList();
        assertEquals(codes(), lines.stream().map(line -> line.substring(0, 5)).toList());
        int column = lines.get(0).indexOf("  ", 7);
        assertTrue(column > 0);
        assertTrue(lines.stream().allMatch(line -> line.matches("[A-Z]{2}[0-9]{3}  [a-z]+ {2,}\\S.*")));
        assertEquals(
                1,
                lines.stream()
                        .map(line -> line.length()
                                - line.replaceFirst("^\\S+ +\\S+ +", "").length())
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void programsReadTheTableAsJson(Language language) throws IOException {
        String json = new Console(folder)
                .with("SOP_LANG", language.code())
                .run("rules --format json")
                .out();
        List<String> found = new ArrayList<>();
        for (JsonNode line : new ObjectMapper().readTree(json)) {
            found.add(line.get("code").asText());
            assertTrue(Set.of("error", "warning", "note", "off")
                    .contains(line.get("severity").asText()));
            assertTrue(line.get("title").asText().length() > 3);
            assertEquals(3, line.size());
        }
        assertEquals(codes(), found);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRowOfTheMarkdownTableHasThreeCells(Language language) {
        List<String> lines = new Console(folder)
                .with("SOP_LANG", language.code())
                .run("rules --format markdown")
                .out()
                .lines()
                .toList();
        assertEquals("|---|---|---|", lines.get(1));
        assertEquals(codes().size() + 2, lines.size());
        for (String line : lines) {
            assertEquals(
                    4,
                    line.replace("\\|", "")
                            .chars()
                            .filter(character -> character == '|')
                            .count(),
                    line);
        }
    }

    @Test
    void theTableIsKnownInThreeForms() {
        Console console = new Console(folder);
        console.run("rules --format csv");
        console.run("rules --format markdown --lang en --format text");
        console.run("rules MB015");
        console.check("rules-usage");
    }
}
