package id.sop.yaml.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Checked;
import id.sop.testing.FaultLines;
import id.sop.yaml.Nodes;
import id.sop.yaml.node.Node;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way in which a file can fail to be YAML, with the place an author has to look at. */
class SyntaxFaultTest {
    private static void assertFault(String expected, String text) {
        Checked<Node> read = Nodes.read(text);
        assertTrue(read.value().isEmpty(), text);
        assertEquals(List.of(expected), FaultLines.of(read.faults()), text);
    }

    @Test
    void aTabForIndentationIsPointedAt() {
        assertFault("2:1 YM001.tab «\t»", "a:\n\tb: c\n");
        assertFault("3:1 YM001.tab «\t»", "langkah:\n  - kegiatan: x\n\twaktu: 1 jam\n");
    }

    @Test
    void aTextCannotBeginWithASignOfYaml() {
        assertFault("1:4 YM001.awal «@»", "a: @b\n");
        assertFault("1:4 YM001.awal «`»", "a: `b`\n");
        assertFault("2:4 YM001.awal «%»", "a: b\nc: %d\n");
    }

    @Test
    void aColonInsideATextIsPointedAt() {
        assertFault("1:12 YM001.titik-dua «:»", "nama: Acara: rapat\n");
        assertFault("2:3 YM001.lekuk-tepi «c»", "a: b\n  c: d\n");
    }

    @Test
    void aListItemOnTheLineOfItsKeyIsPointedAt() {
        assertFault("1:4 YM001.strip «-»", "a: - b\n");
        assertFault("1:17 YM001.strip «-»", "tanggal_revisi: -\n");
    }

    @Test
    void anOpenQuoteIsPointedAtWhereItOpens() {
        assertFault("2:4 YM001.kutip «\"»", "a: b\nc: \"d\ne: f\n");
        assertFault("1:4 YM001.kutip «'»", "a: 'b\n");
        assertFault("1:4 YM001.kutip «\"»", "a: \"😀\n");
    }

    @Test
    void anOpenBracketIsPointedAtWhereItOpens() {
        assertFault("1:4 YM001.kurung «[»", "a: [b, c\nd: e\n");
        assertFault("1:4 YM001.kurung «{»", "a: {b: c\nd: e\n");
        assertFault("1:4 YM001.kurung «[»", "a: [b}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029"})
    void aKeyIsBrokenByALineBreakThatDoesNotShow(String character) {
        assertFault("2:7 YM001.ganti-baris «" + character + "»", "a: {b: c,\n  \"d e" + character + "f\": g}\n");
        assertFault("1:2 YM001.ganti-baris «" + character + "»", "a" + character + "b: c\n");
    }

    @Test
    void aLineWithoutAColonIsPointedAt() {
        assertFault("2:1 YM001.lupa-titik-dua «nomor»", "a: b\nnomor 12\nc: d\n");
        assertFault("2:1 YM001.tanpa-spasi «nomor:»", "a: b\nnomor:12\nc: d\n");
    }

    @Test
    void aLineOutOfLineIsPointedAt() {
        assertFault("2:2 YM001.lekuk-kunci «b»", "  a: x\n b: y\n");
        assertFault("3:4 YM001.lekuk-tepi «c»", "a:\n    - b\n   c: d\n");
    }

    @Test
    void textBehindAClosingQuoteIsNotTakenForAWrongIndentation() {
        assertFault("1:8 YM001.sesudah-kutip «k»", "a: \"b\" koordinasi\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: \"\\q\"\n",
                "a: !<x b\n",
                "%YAML 3.0\n---\na: b\n",
                "%FOO\n%YAML 1.1\n%YAML 1.1\n---\na\n",
                "? {a: b}\n: c\n",
                "a: &\n",
                "a: *\n",
                "a: b\n...\nc: d\ne\n",
                "]",
                "}",
                "- a\nb: c\n",
                "a: b\n- c\n",
                "a: |x\n  b\n",
                "--- |-9x\n",
                ": :\n",
                "a: 'b' c\n",
                "a: \"\\xZZ\"",
                "a: \"\\U00110000\"",
                "a: \"\\uD83\"",
                "key: [a, b]]\n",
                "%",
                "!",
                "&",
                "*",
                "\"",
                "'",
                "?",
                "-\t-",
                "{,}",
                "[,]",
                "!!binary |\n  \u00e9"
            })
    void everyOtherMistakeIsAFaultAtAPlaceAndNeverAnException(String text) {
        for (var fault : Nodes.read(text).faults()) {
            assertTrue(fault.code().startsWith("YM00"), fault.code());
            assertTrue(fault.span().start() <= text.length());
        }
    }
}
