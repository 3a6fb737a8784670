package id.sop.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.sop.diagnostic.Handbook;
import id.sop.diagnostic.Severity;
import id.sop.testing.Golden;
import id.sop.wording.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        return Map.of(
                "text", new TextReport(handbook, false),
                "concise", new ConciseReport(handbook),
                "json", new JsonReport(handbook),
                "jsonl", new JsonLinesReport(handbook),
                "sarif", sarif(language),
                "junit", new JunitReport(handbook),
                "github", new GithubReport(handbook, ADDRESS),
                "gitlab", new GitlabReport(handbook, ADDRESS),
                "checkstyle", new CheckstyleReport(handbook),
                "markdown", new MarkdownReport(handbook, 200));
    }

    private static SarifReport sarif(Language language) {
        return new SarifReport(new Handbook(language), ADDRESS, "1.2.3");
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
        String coloured = new TextReport(handbook, true).print(Sample.results());
        String plain = new TextReport(handbook, false).print(Sample.results());
        assertNotEquals(plain, coloured);
        assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
        assertFalse(plain.contains("\u001b"));
    }

    @Test
    void aFileCannotSpeakToTheTerminal() {
        String hostile = "nama: \"x\"\ninstansi: y \u200e\u202e\npelaksanna\u009b31m: z\nnilai: \u001b[2J\n";
        for (String name : List.of("text", "concise", "markdown")) {
            String text = reports(Language.ENGLISH).get(name).print(Sample.of(hostile));
            assertTrue(
                    text.codePoints()
                            .noneMatch(c -> c != '\n' && (Character.isISOControl(c) || c == 0x202E || c == 0x200E)),
                    name);
        }
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

    private static Schema schema() throws IOException {
        try (InputStream in = ReportsTest.class.getResourceAsStream("sarif-2.1.0-rtm.5.json")) {
            assertNotNull(in);
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(text, InputFormat.JSON);
        }
    }

    private static List<Error> faults(String sarif) throws IOException {
        return schema().validate(sarif, InputFormat.JSON);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sarifKeepsToItsSchema(Language language) throws IOException {
        assertEquals(List.of(), faults(sarif(language).print(Sample.results())));
        assertEquals(List.of(), faults(sarif(language).print(NOTHING)));
        assertEquals(List.of(), faults(sarif(language).print(Sample.many(100))));
        assertFalse(
                faults(sarif(language).print(Sample.results()).replace("\"ruleId\"", "\"rule-id\""))
                        .isEmpty(),
                "the schema is in force");
    }

    @Test
    void sarifIsOneLineWithRelativeEscapedAddresses() throws IOException {
        String text = sarif(Language.INDONESIAN).print(Sample.results());
        assertEquals(text.length() - 1, text.indexOf('\n'));
        JsonNode place = JSON.readTree(text).at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation");
        assertEquals(
                "sop/a%20b/surat%20%26%20100%25,%20%3C1%3E.yaml",
                place.get("uri").textValue());
        assertEquals("SRCROOT", place.get("uriBaseId").textValue());
    }

    @Test
    void aFileOutsideTheRepositoryHasAFileAddress() {
        assertEquals("file:///srv/a%20b.yaml", Address.uri("/srv/a b.yaml"));
        assertEquals("file:///C%3A/a.yaml", Address.uri("C:/a.yaml"));
        assertEquals("a%3Ab%3F%23/%C3%A9.yaml", Address.uri("a:b?#/é.yaml"));
        assertFalse(Address.isRelative("C:/a.yaml"));
        assertTrue(Address.isRelative("C/a.yaml"));
    }

    @Test
    void everyResultOfSarifNamesARuleWithHelp() throws IOException {
        JsonNode run =
                JSON.readTree(sarif(Language.ENGLISH).print(Sample.results())).at("/runs/0");
        JsonNode rules = run.at("/tool/driver/rules");
        for (JsonNode result : run.get("results")) {
            JsonNode rule = rules.get(result.get("ruleIndex").intValue());
            assertEquals(result.get("ruleId"), rule.get("id"));
            assertFalse(rule.at("/shortDescription/text").textValue().isEmpty());
            assertFalse(rule.at("/help/markdown").textValue().isEmpty());
        }
        assertEquals(new HashSet<>(rules.findValuesAsText("id")).size(), rules.size());
    }

    @Test
    void sarifIsCutToWhatGithubKeepsAndSaysSo() throws IOException {
        Results some = Sample.many(1);
        List<Result> list = new ArrayList<>();
        Result result = some.list().get(0);
        for (int i = 1; i <= SarifReport.MOST_RESULTS + 7; i++) {
            list.add(new Result(result.diagnostic(), result.fingerprint(), i));
        }
        String text = sarif(Language.ENGLISH).print(new Results(some.files(), list));
        assertEquals(List.of(), faults(text));
        JsonNode run = JSON.readTree(text).at("/runs/0");
        assertEquals(5_000, run.get("results").size());
        assertEquals(
                "5000 of 5007 findings are shown, the heaviest first",
                run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .textValue());
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
        assertTrue(last.startsWith("1 file checked: " + errors + " errors"), last);
        assertTrue(last.endsWith(" findings are shown, the heaviest first"), last);
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
