package id.sop.yaml;

import static id.sop.yaml.Nodes.faults;
import static id.sop.yaml.Nodes.get;
import static id.sop.yaml.Nodes.place;
import static id.sop.yaml.Nodes.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.testing.Effort;
import id.sop.testing.FaultLines;
import id.sop.testing.HangGuard;
import id.sop.yaml.node.Node;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HangGuard
class YamlReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "070",
                "1_000",
                "no",
                "ya",
                "0x1F",
                "0o17",
                "2014-12-20",
                ".inf",
                ".nan",
                "1e3",
                "190:20:30",
                "true",
                "Yes",
                "+1",
                "1.50",
                "2014-12-20T10:00:00Z",
                "=",
                "y"
            })
    void aValueKeepsTheCharactersOfItsAuthor(String value) {
        assertEquals("{nomor: '" + value + "'}", shown("nomor: " + value));
        assertEquals("['" + value + "']", shown("[" + value + "]"));
        assertEquals("{" + value + ": 'x'}", shown(value + ": x"));
        assertEquals(List.of(), faults("nomor: " + value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "null", "Null", "NULL"})
    void theWordsOfYamlForNoValueAreNoneUnlessTheyAreQuoted(String word) {
        assertEquals(shown("nomor:"), shown("nomor: " + word));
        assertEquals(shown("nomor:\nnama: x"), shown("nomor: " + word + " # belum ada\nnama: x"));
        assertEquals("{nomor: '" + word + "'}", shown("nomor: \"" + word + "\""));
        assertEquals("{nomor: '" + word + "'}", shown("nomor: '" + word + "'"));
        assertEquals("{" + word + ": 'x'}", shown(word + ": x"));
        assertEquals(List.of(), faults("nomor: " + word));
    }

    @Test
    void quotesFoldsAndBlocksAreUndoneAsYamlSays() {
        assertEquals("{a: 'x: \"y\" é\n'}", shown("a: \"x: \\\"y\\\" \\u00e9\\n\""));
        assertEquals("{a: 'it's'}", shown("a: 'it''s'"));
        assertEquals("{a: 'satu dua\ntiga'}", shown("a: >-\n  satu\n  dua\n\n  tiga\n"));
        assertEquals("{a: 'satu\ndua\n', b: 'x'}", shown("a: |\n  satu\n  dua\nb: x\n"));
        assertEquals("{a: 'satu dua'}", shown("a: satu\n  dua\n"));
    }

    @Test
    void flowAndBlockStyleSayTheSame() {
        assertEquals("{a: ['x', 'y'], b: {c: 'd'}}", shown("{a: [x, y], b: {c: d}}"));
        assertEquals("{a: ['x', 'y'], b: {c: 'd'}}", shown("a:\n  - x\n  - y\nb:\n  c: d\n"));
        assertEquals("{a: ['x', 'y']}", shown("a:\n- x\n- y\n"));
        assertEquals("[{a: 'b'}]", shown("[a: b]"));
        assertEquals("{a: -}", shown("{a}"));
    }

    @Test
    void whatHoldsNothingVisibleIsBlank() {
        assertEquals(
                "{a: -, b: -, c: -, d: [-, 'x'], e: [], f: {}}",
                shown(
                        """
                a:
                b: ""
                c: '  '
                d:
                  -
                  - x
                e: []
                f: {}
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# hanya komentar\n# dua\n", "---\n", "---\n# x\n...\n", "%YAML 1.2\n---\n"})
    void aTextWithoutContentIsBlank(String text) {
        assertEquals("-", shown(text));
        assertEquals(List.of(), faults(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%YAML 1.1\n---\na: b\n", "%YAML 1.2\n---\na: b\n...\n", "---\na: b\n", "# k\na: b # k\n"})
    void directivesMarkersAndCommentsSayNothing(String text) {
        assertEquals("{a: 'b'}", shown(text));
        assertEquals(List.of(), faults(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: kata        | 1:4-1:8",
                "a: \"kata\"    | 1:4-1:10",
                "a: 'k''k'      | 1:4-1:10",
                "a:   kata # k  | 1:6-1:10",
                "a: [x, y]      | 1:4-1:10",
                "a: {x: y}      | 1:4-1:10",
                "a: []          | 1:4-1:6",
                "a: {}          | 1:4-1:6",
                "😀é: 😀 x      | 1:5-1:8",
                "{b: c, a: [d]} | 1:11-1:14"
            })
    void aValueKnowsItsFirstAndLastCharacter(String text, String place) {
        String key = text.startsWith("😀") ? "😀é" : "a";
        assertEquals(place, place(get(text, key).span()));
    }

    @Test
    void blockCollectionsReachFromTheirFirstToTheirLastItem() {
        String text = "a:\n  - x\n  - y: z\n    w: v  # k\n\nb: c\n";
        assertEquals("2:3-4:9", place(get(text, "a").span()));
        Node.Table table =
                assertInstanceOf(Node.Table.class, Nodes.read(text).value().orElseThrow());
        assertEquals("1:1-6:5", place(table.span()));
        assertEquals("1:1-1:2", place(table.entries().get(0).key().span()));
        assertEquals("6:1-6:2", place(table.entries().get(1).key().span()));
        assertEquals("6:4-6:5", place(table.origin().value("b")));
    }

    @Test
    void placesAreRightBehindWindowsLineBreaksAndWideCharacters() {
        String text = "😀: 😀\r\nb:\r\n  - é😀 x\r\n  - y\r\n";
        Node.Listing listing = assertInstanceOf(Node.Listing.class, get(text, "b"));
        assertEquals("3:5-3:9", place(listing.items().get(0).span()));
        assertEquals("4:5-4:6", place(listing.items().get(1).span()));
    }

    @Test
    void aFoldedTextBeginsAtItsSign() {
        assertEquals("1:4", place(get("a: >-\n  x\n  y\nb: c\n", "a").span()).substring(0, 3));
    }

    @Test
    void aDuplicateKeyIsReportedAndTheFirstIsUsed() {
        Checked<Node> read = Nodes.read("a: x\nb: y\n\"a\": z\na: w\n");
        assertEquals("{a: 'x', b: 'y'}", shown(read.value().orElseThrow()));
        assertEquals(
                List.of("3:1 YM005 «\"a\"» [a, 1]", "4:1 YM005 «a» [a, 1]"), FaultLines.withArguments(read.faults()));
        assertEquals("1:1-1:2", place(read.faults().get(0).related().get(0)));
        assertEquals(List.of(), faults("a: {x: 1}\nb: {x: 1}\n"));
        assertEquals(List.of("1:8 YM005 «x»"), FaultLines.of(faults("{x: 1, x: 2}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: &x b         | 1:4 YM006.jangkar «&x b»",
                "a: *x           | 1:4 YM006.asterisk «*x»",
                "a: !!str b      | 1:4 YM006.tag «!!str b»",
                "a: !x b         | 1:4 YM006.tag «!x b»",
                "a: [*x]         | 1:5 YM006.asterisk «*x»",
                "&x a: b         | 1:1 YM006.jangkar «&x a»",
                "!!str a: b      | 1:1 YM006.tag «!!str a»",
                "<<: b           | 1:1 YM006.gabung «<<»",
                "a: {<<: {b: c}} | 1:5 YM006.gabung «<<»"
            })
    void whatOnlyYamlExpertsWriteIsRefused(String text, String fault) {
        assertEquals(List.of(fault), FaultLines.of(faults(text)));
    }

    @Test
    void anAnchorOnAListOrMappingIsRefusedToo() {
        assertEquals(List.of("1:4 YM006.jangkar"), heads("a: &x [b]"));
        assertEquals(List.of("1:4 YM006.jangkar"), heads("a: &x\n  b: c\n"));
        assertEquals(List.of("1:4 YM006.tag"), heads("a: !!map {b: c}"));
    }

    private static List<String> heads(String text) {
        return faults(text).stream().map(YamlReaderTest::head).toList();
    }

    private static String head(Finding fault) {
        String line = FaultLines.of(List.of(fault)).get(0);
        return line.substring(0, line.indexOf(" «"));
    }

    @Test
    void theSignsOfYamlMayStandInsideATextOrInQuotes() {
        assertEquals(List.of(), faults("a: b & c * d !\nb: \"*x\"\nc: '&y'\nd: '!z'\n\"<\": <<\n"));
    }

    @Test
    void aSecondDocumentIsReportedWhereItBeginsAndARuleThatIsNoneWhereItStands() {
        assertEquals(List.of("3:1 YM006.dokumen"), heads("nama: a\n---\nnama: b\n"));
        assertEquals(List.of("2:1 YM006.garis"), heads("a: b\n---\nc: d\n"));
        assertEquals(List.of(), faults("a: b\n---\n# nothing\n---\n"));
        assertEquals(List.of("3:1 YM006.garis"), heads("a: b\n---\n---\n[c]\n---\nd\n"));
    }

    @Test
    void nestingMayBeTwentyDeep() {
        assertEquals(List.of(), faults("[".repeat(20) + "x" + "]".repeat(20)));
        Checked<Node> read = Nodes.read("[".repeat(21) + "x" + "]".repeat(21));
        assertTrue(read.value().isEmpty());
        assertEquals(List.of("1:22 YM009.kedalaman «x» [21, 20]"), FaultLines.withArguments(read.faults()));
        assertEquals(
                List.of("1:22 YM009.kedalaman «[»"),
                FaultLines.of(Nodes.read("[".repeat(500_000)).faults()));
    }

    @Test
    void manyFaultsDoNotOccupyTheMachine() throws Exception {
        String aliases = "- *a\n".repeat(200_000);
        Effort.within(10, () -> faults(aliases));
        String duplicates = "a: b\n".repeat(200_000);
        Effort.within(10, () -> faults(duplicates));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: \"x\\0y\"    | 1:4 YM008.kendali | U+0000",
                "a: \"x\\ey\"    | 1:4 YM008.kendali | U+001B",
                "a: \"\\ud83d\"  | 1:4 YM008.kendali | U+D83D",
                "a: \"\\uffff\"  | 1:4 YM008.kendali | U+FFFF",
                "a: \"x\\u200by\"| 1:4 YM008.tak-tampak | U+200B",
                "\"a\\a\": b     | 1:1 YM008.kendali | U+0007"
            })
    void anEscapeCannotSmuggleInWhatMayNotBeWritten(String text, String fault, String character) {
        List<Finding> faults = faults(text);
        assertEquals(List.of(fault), faults.stream().map(YamlReaderTest::head).toList());
        assertEquals(List.of(character), faults.get(0).arguments());
    }

    @Test
    void escapedLineBreaksTabsAndPairsOfSurrogatesAreText() {
        assertEquals(List.of(), faults("a: \"x\\ny\\tz\\r\\U0001F600\\ud83d\\ude00\""));
    }
}
