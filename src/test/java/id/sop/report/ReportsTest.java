package id.sop.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sop.diagnostic.Handbook;
import id.sop.diagnostic.Severity;
import id.sop.testing.Golden;
import id.sop.wording.Language;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ReportsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Address ADDRESS = new Address(file -> file);
    private static final Results NOTHING = new Results(List.of("a.yaml"), List.of());

    private static Map<String, Report> reports(Language language) {
        Handbook handbook = new Handbook(language);
        return Stream.of(ReportFormat.values())
                .collect(Collectors.toMap(
                        ReportFormat::word, format -> format.report(handbook, ADDRESS, "1.2.3", false, false)));
    }

    /** Indents JSON that is written on one line, so that people can read the golden text. */
    private static String readable(String name, String text) throws IOException {
        if (!name.equals("sarif") && !name.equals("gitlab")) {
            return text;
        }
        JsonNode document = JSON.readTree(text);
        // The pages of the handbook are tested elsewhere, and long.
        document.findParents("markdown").forEach(help -> ((ObjectNode) help).removeAll());
        return document.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
    }

    @Test
    void everyReportCanBeAskedFor() throws IOException {
        Set<String> written = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src", "main", "java", "id", "sop", "report"))) {
            for (Path file : files.toList()) {
                if (Files.readString(file).contains("implements Report {")) {
                    written.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        Set<String> offered = reports(Language.ENGLISH).values().stream()
                .map(report -> report.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, offered);
    }

    @TestFactory
    Stream<DynamicTest> everyFormSaysWhatItsGoldenTextSays() {
        return Stream.of(Language.values()).flatMap(language -> reports(language).entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey() + " " + language.code(), () -> {
                    String text = entry.getValue().print(Sample.results());
                    Golden.check(
                            "report/" + entry.getKey() + "." + language.code() + ".txt",
                            readable(entry.getKey(), text));
                })));
    }

    @TestFactory
    Stream<DynamicTest> everyFormEndsWithALineBreakOrIsEmpty() {
        return reports(Language.INDONESIAN).entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    String none = entry.getValue().print(NOTHING);
                    assertTrue(none.isEmpty() || none.endsWith("\n"), none);
                    assertTrue(entry.getValue().print(Sample.results()).endsWith("\n"));
                    assertFalse(entry.getValue().print(Sample.results()).contains("\r"));
                }));
    }

    @Test
    void coloursAreTheOnlyDifferenceOfAColouredText() {
        Handbook handbook = new Handbook(Language.INDONESIAN);
        String coloured = new TextReport(handbook, true, false).print(Sample.results());
        String plain = new TextReport(handbook, false, false).print(Sample.results());
        assertNotEquals(plain, coloured);
        assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
        assertFalse(plain.contains("\u001b"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keysAndSeveritiesOfJsonAreTheSameInEveryLanguage(Language language) throws IOException {
        JsonNode document = JSON.readTree(reports(language).get("json").print(Sample.results()));
        assertEquals(1, document.get("version").intValue());
        assertEquals(3, document.get("summary").get("files").intValue());
        List<String> keys = List.of(
                "code",
                "severity",
                "file",
                "line",
                "column",
                "endLine",
                "endColumn",
                "message",
                "hint",
                "related",
                "fingerprint");
        int errors = 0;
        for (JsonNode finding : document.get("findings")) {
            List<String> found = new ArrayList<>();
            finding.fieldNames().forEachRemaining(found::add);
            assertEquals(keys, found);
            String severity = finding.get("severity").textValue();
            assertTrue(List.of("error", "warning", "note").contains(severity), severity);
            errors += severity.equals("error") ? 1 : 0;
        }
        assertEquals(document.get("summary").get("errors").intValue(), errors);
    }

    @Test
    void aLineOfJsonlIsAFindingOfJson() throws IOException {
        Map<String, Report> reports = reports(Language.INDONESIAN);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : reports.get("jsonl").print(Sample.results()).split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(JSON.readTree(line));
            }
        }
        List<JsonNode> findings = new ArrayList<>();
        JSON.readTree(reports.get("json").print(Sample.results()))
                .get("findings")
                .forEach(findings::add);
        assertEquals(findings, lines);
        assertEquals("", reports.get("jsonl").print(NOTHING));
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    @Test
    void junitHasATestForEachFile() throws Exception {
        Document document = xml(reports(Language.INDONESIAN).get("junit").print(Sample.results()));
        NodeList tests = document.getElementsByTagName("testcase");
        assertEquals(3, tests.getLength());
        assertEquals(
                Sample.AWKWARD,
                tests.item(0).getAttributes().getNamedItem("name").getNodeValue());
        assertEquals(3, document.getElementsByTagName("failure").getLength());
        assertEquals("3", document.getDocumentElement().getAttribute("failures"));
        assertTrue(document.getElementsByTagName("failure")
                .item(0)
                .getTextContent()
                .contains("😀"));
    }

    @Test
    void aFileWithNotesOnlyPassesInJunit() throws Exception {
        Results results = Sample.results().filter(result -> result.severity() == Severity.NOTE);
        assertFalse(results.list().isEmpty());
        Document document = xml(reports(Language.INDONESIAN).get("junit").print(results));
        assertEquals(0, document.getElementsByTagName("failure").getLength());
        assertEquals(1, document.getElementsByTagName("system-out").getLength());
    }

    @Test
    void checkstyleIsXmlWithTheVeryWords() throws Exception {
        Results results = Sample.results();
        Document document = xml(reports(Language.ENGLISH).get("checkstyle").print(results));
        NodeList errors = document.getElementsByTagName("error");
        assertEquals(results.list().size(), errors.getLength());
        Handbook handbook = new Handbook(Language.ENGLISH);
        for (int i = 0; i < errors.getLength(); i++) {
            String message =
                    errors.item(i).getAttributes().getNamedItem("message").getNodeValue();
            assertTrue(message.startsWith(handbook.message(results.list().get(i).diagnostic())), message);
        }
    }

    @Test
    void charactersThatXmlCannotHoldAreReplaced() throws Exception {
        Results results = Sample.of("nama: a\u0007b\n");
        for (String name : List.of("junit", "checkstyle")) {
            xml(reports(Language.ENGLISH).get(name).print(results));
        }
    }

    @Test
    void annotationsOfGithubAreCappedAndTheSumsAreTrue() {
        Results results = Sample.many(40);
        long errors = results.count(Severity.ERROR);
        assertTrue(errors >= 40, "each time lacks its unit");
        String text = reports(Language.ENGLISH).get("github").print(results);
        assertEquals(
                10, text.lines().filter(line -> line.startsWith("::error ")).count());
        assertTrue(text.lines().filter(line -> line.startsWith("::warning ")).count() <= 10);
        String last = text.lines().reduce((one, next) -> next).orElseThrow();
        assertTrue(
                last.matches("[0-9]+ of " + results.list().size() + " findings are shown, the heaviest first"), last);
        assertTrue(errors < results.list().size());
    }

    @Test
    void annotationsOfGithubLeaveTheSumsToStandardError() {
        Report github = reports(Language.INDONESIAN).get("github");
        assertEquals("", github.print(NOTHING));
        assertTrue(github.print(Sample.results()).lines().allMatch(line -> line.startsWith("::")));
    }

    @Test
    void annotationsOfGithubEscapeTheirProperties() {
        String first = reports(Language.INDONESIAN)
                .get("github")
                .print(Sample.results())
                .lines()
                .findFirst()
                .orElseThrow();
        assertTrue(first.startsWith("::error file=sop/a b/surat & 100%25%2C <1>.yaml,line="), first);
    }

    @Test
    void fingerprintsOfGitlabAreUnique() throws IOException {
        JsonNode list = JSON.readTree(reports(Language.ENGLISH).get("gitlab").print(Sample.many(30)));
        assertEquals(list.size(), new HashSet<>(list.findValuesAsText("fingerprint")).size());
    }

    @Test
    void aLongTableIsCutAndSaysSo() {
        Report report = new MarkdownReport(new Handbook(Language.INDONESIAN), 5);
        String text = report.print(Sample.many(20));
        assertEquals(5 + 2, text.lines().filter(line -> line.startsWith("|")).count());
        assertTrue(text.contains("ditampilkan 5 dari "), text);
    }

    @Test
    void aRowOfTheTableHasFourCellsWhateverTheTextHolds() {
        String text = reports(Language.INDONESIAN).get("markdown").print(Sample.results());
        text.lines().filter(line -> line.startsWith("|")).forEach(line -> {
            long bars = line.replace("\\|", "").chars().filter(c -> c == '|').count();
            assertEquals(5, bars, line);
        });
    }
}
