package id.sop.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.Checker;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.rule.Settings;
import id.sop.wording.Language;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A mistake that was copied a thousand times fills no screen, and is counted as often as it was made. */
class AlikeTest {
    private static final Handbook HANDBOOK = new Handbook(Language.INDONESIAN);
    private static final Address ADDRESS = new Address(file -> file);
    private static final int KEYS = 1000;

    private static Results flooded(String... names) {
        String keys =
                IntStream.range(0, KEYS).mapToObj(i -> "kunci_" + i + "x: a\n").collect(Collectors.joining());
        List<Located> found = List.of(names).stream()
                .flatMap(name -> new Checker()
                                .check(
                                        name,
                                        Sample.SOUND
                                                .replace("langkah:", keys + "langkah:")
                                                .getBytes(StandardCharsets.UTF_8),
                                        Placeholders.NONE,
                                        false,
                                        Settings.STANDARD)
                                .diagnostics()
                                .stream())
                .map(diagnostic -> new Located(diagnostic, ""))
                .toList();
        return Results.of(List.of(names), found);
    }

    private static String print(ReportFormat format, Results results, boolean all) {
        return format.report(HANDBOOK, ADDRESS, "1.2.3", false, all).print(results);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void formsForPeopleTellTheFirstOfAKindInAFileAndCountTheOthers() {
        Results results = flooded("a.yaml", "b.yaml");
        for (ReportFormat format : List.of(ReportFormat.TEXT, ReportFormat.CONCISE)) {
            String text = print(format, results, false);
            assertEquals(2 * Alike.MOST, count(text, "[YM002]"), text);
            assertEquals(2, count(text, "dan " + (KEYS - Alike.MOST) + " temuan YM002 lagi yang serupa"), text);
            assertEquals(2, count(text, "[ID001]"), text);
            assertTrue(text.indexOf("b.yaml") > text.indexOf("a.yaml:23:1: dan "), text);
        }
    }

    @Test
    void formsForProgramsAreWholeAndSoIsWhatIsAskedForWhole() {
        Results results = flooded("a.yaml");
        for (ReportFormat format : List.of(ReportFormat.TEXT, ReportFormat.CONCISE)) {
            assertEquals(KEYS, count(print(format, results, true), "[YM002]"));
        }
        for (ReportFormat format : List.of(ReportFormat.JSON, ReportFormat.JSONL, ReportFormat.CHECKSTYLE)) {
            assertEquals(KEYS, count(print(format, results, false), "YM002"), format.word());
        }
        assertTrue(count(print(ReportFormat.JUNIT, results, false), "[YM002]") == KEYS);
    }

    @Test
    void aFewAreAllShown() {
        List<Diagnostic> few = flooded("a.yaml").diagnostics().subList(0, Alike.MOST);
        List<Alike> parted = Alike.byFile(few, false);
        assertEquals(few, parted.get(0).shown());
        assertEquals(List.of(), parted.get(0).rest());
    }
}
