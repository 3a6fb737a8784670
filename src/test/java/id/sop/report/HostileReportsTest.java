package id.sop.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sop.diagnostic.Handbook;
import id.sop.wording.Language;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reports about files whose texts, names and line ends want to be more than that. */
class HostileReportsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Map<String, Report> reports() {
        Handbook handbook = new Handbook(Language.ENGLISH);
        return Stream.of(ReportFormat.values())
                .collect(Collectors.toMap(
                        ReportFormat::word,
                        format -> format.report(handbook, new Address(file -> file), "1.2.3", false, false)));
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
    }

    /** What no terminal, no log and no reader of code may be given: C0, DEL, C1, and what turns the direction of reading. */
    private static boolean isDangerous(int character) {
        return character != '\n'
                && (Character.isISOControl(character) || Character.getType(character) == Character.FORMAT);
    }

    @Test
    void aFileCannotSpeakToTheTerminal() {
        String hostile = "nama: \"x\"\ninstansi: y \u200e\u202e\npelaksanna\u009b31m: z\nnilai: \u001b[2J\n";
        reports().forEach((name, report) -> {
            String text = report.print(Sample.of(hostile));
            assertTrue(text.codePoints().noneMatch(HostileReportsTest::isDangerous), name);
        });
    }

    @Test
    void theNameOfAFileCannotSpeakEither() {
        String name = "a\u001b[2J\u0007\u009b31m\u202e\u007f\r\n::error::b.yaml";
        Results results = Sample.results(Map.of(name, Sample.TEXT));
        reports().forEach((format, report) -> {
            String text = report.print(results);
            assertTrue(text.codePoints().noneMatch(HostileReportsTest::isDangerous), format);
            assertTrue(text.lines().noneMatch(line -> line.startsWith("::error::")), format);
        });
        String diff = UnifiedDiff.print(name, "a\n", "b\n");
        assertTrue(diff.codePoints().noneMatch(c -> c != '\t' && isDangerous(c)), diff);
    }

    @Test
    void programsStillReadTheVeryCharacters() throws Exception {
        String name = "a\u009b\u202e\u007f\u001b.yaml";
        Results results = Sample.results(Map.of(name, Sample.TEXT));
        JsonNode document = JSON.readTree(reports().get("json").print(results));
        assertEquals(name, document.get("findings").get(0).get("file").textValue());
        // XML 1.0 has no way to write an escape character.
        NodeList files = xml(reports().get("checkstyle").print(results)).getElementsByTagName("file");
        assertEquals(
                name.replace('\u001b', '\uFFFD'),
                files.item(0).getAttributes().getNamedItem("name").getNodeValue());
    }

    /** As saved by Windows, old Macs, and with line ends that only some programs take for one. */
    @Test
    void noPlaceLiesBehindTheEndOfItsLine() throws IOException {
        for (String lineBreak : List.of("\n", "\r\n", "\r")) {
            String text = Sample.TEXT
                    .replace("nama: Dua kali", "nama: \"Dua\t\u2028kali 😀\"")
                    .replace("\n", lineBreak);
            String[] lines = text.split("\r\n|\r|\n", -1);
            JsonNode document = JSON.readTree(reports().get("json").print(Sample.of(text)));
            assertTrue(document.get("findings").size() > 5, () -> document.toPrettyString());
            for (JsonNode finding : document.get("findings")) {
                for (String end : List.of("", "end")) {
                    int line = finding.get(end.isEmpty() ? "line" : "endLine").intValue();
                    int column =
                            finding.get(end.isEmpty() ? "column" : "endColumn").intValue();
                    int length = lines[line - 1].codePointCount(0, lines[line - 1].length());
                    assertTrue(column <= length + 1, () -> finding + " ends behind column " + length);
                }
            }
        }
    }
}
