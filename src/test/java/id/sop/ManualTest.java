package id.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.Checker;
import id.sop.config.ConfigurationFormat;
import id.sop.diagnostic.Diagnostic;
import id.sop.testing.ExampleSettings;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.PerformersFormat;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.node.Placeholders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the manual says, held against what the program does. */
class ManualTest {
    private static final Path MANUAL = Path.of("src/site/markdown");
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    static Stream<MappingSpec> mappings() {
        return Stream.of(
                SopFormat.SOP,
                SopFormat.APPROVAL,
                SopFormat.OTHER_PART,
                SopFormat.STEP,
                PerformersFormat.TOGETHER,
                SopFormat.DECISION,
                SopFormat.ANSWER,
                SopFormat.REQUIREMENT,
                ConfigurationFormat.FILE,
                ConfigurationFormat.OVERRIDE);
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void theReferenceSaysOfEveryKeyWhatTheFormatSays(MappingSpec mapping) throws IOException {
        String table = mapping.keys().stream()
                .map(key -> "| `" + key.name() + "` | " + needed(key) + "| " + key.description() + " |\n")
                .collect(Collectors.joining());
        String page = Files.readString(MANUAL.resolve("format.md"));
        assertTrue(page.contains("|---|---|---|\n" + table + "\n"), () -> "format.md lacks this table:\n" + table);
    }

    private static String needed(MappingSpec.Key key) {
        return switch (key.need()) {
            case FILLED_IF_WRITTEN, OPTIONAL -> "";
            case ONE_OF -> "salah satu ";
            case FILLED, PRESENT -> "ya ";
        };
    }

    static Stream<String> examples() throws IOException {
        String texts = Files.readString(MANUAL.resolve("panduan.md"))
                + Files.readString(MANUAL.resolve("penyunting.md"))
                + Files.readString(Path.of("README.md"));
        return YAML.matcher(texts).results().map(MatchResult::group);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExamplesOfTheManualAreWithoutFindings(String fence) {
        String yaml = fence.substring(fence.indexOf('\n') + 1, fence.lastIndexOf("```"));
        List<Diagnostic> said = new Checker()
                .check(
                        "contoh.yaml",
                        yaml.getBytes(StandardCharsets.UTF_8),
                        Placeholders.NONE,
                        true,
                        ExampleSettings.of(""))
                .diagnostics();
        assertEquals(List.of(), said);
    }

    @Test
    void thereAreExamples() throws IOException {
        assertTrue(examples().count() >= 4);
    }
}
