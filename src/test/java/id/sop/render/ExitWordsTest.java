package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.drawing.Caption;
import id.sop.drawing.Drawing;
import id.sop.drawing.Symbol;
import id.sop.routing.Redrawing;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words at the exits of decisions and the questions in them, as offices write them. */
class ExitWordsTest {
    private static Drawing drawing(String actors, String... steps) {
        String yaml = "nama: Pemeriksaan\npelaksana: {" + actors + "}\nlangkah:\n  - "
                + String.join("\n  - ", List.of(steps)) + "\n";
        return Definitions.print(Definitions.parse(yaml), Definitions.standard(Paper.A4))
                .drawing();
    }

    private static String step(String actor, String decision) {
        return "{kegiatan: Memeriksa berkas, pelaksana: " + actor
                + ", kelengkapan: Berkas, waktu: 5 menit, output: Berkas"
                + (decision.isEmpty() ? "" : ", keputusan: {" + decision + "}") + "}";
    }

    private static List<Caption> captions(Drawing drawing) {
        return drawing.pages().stream()
                .flatMap(page -> page.captions().stream())
                .toList();
    }

    private static void assertSound(Drawing drawing) {
        drawing.pages().forEach(page -> assertEquals(List.of(), Redrawing.faults(page)));
    }

    @Test
    void theWordAtAnExitIntoTheSymbolBelowStandsBesideTheShaftAndNotOnTheHead() {
        Drawing drawing = drawing(
                "a: Petugas Loket, b: Kepala Seksi",
                step("a", ""),
                step("b", "tidak: 1"),
                step("b", ""),
                step("a", ""));
        assertSound(drawing);
        assertEquals(2, captions(drawing).size());
    }

    @Test
    void aWordThatRunsIntoAnotherByASlashIsBrokenBehindIt() {
        Drawing drawing = drawing(
                "k: Kepala, r: Seksi Registrasi, p: Seksi Perawatan, m: Seksi Keamanan, t: Tata Usaha",
                step("m", ""),
                step("p", "tidak: 5, label_ya: Darurat/Rujukan, label_tidak: Rawat Jalan/Ringan"),
                step("r", ""),
                step("k", ""),
                step("t", ""));
        assertSound(drawing);
        captions(drawing).forEach(caption -> assertTrue(!caption.text().contains("- "), caption.text()));
    }

    @Test
    void allWordsAtTheExitsOfASheetHaveOneSize() {
        for (var definition : Definitions.all()) {
            Drawing drawing = Definitions.print(definition, Paper.A4).drawing();
            assertTrue(captions(drawing).stream().map(Caption::size).distinct().count() <= 1, definition::toString);
        }
    }

    @Test
    void aRhombusGrowsUntilItsQuestionCanBeRead() {
        Drawing drawing = drawing(
                "k: Kepala, e: Ketua Tim, g: Anggota Tim, b: Kabupaten",
                step("k", ""),
                step("g", "tidak: 1, tanya: Data terkonfirmasi"),
                step("e", ""),
                step("b", ""));
        assertSound(drawing);
        Symbol rhombus = drawing.pages().stream()
                .flatMap(page -> page.symbols().stream())
                .filter(symbol -> symbol.shape() == Symbol.Shape.RHOMBUS)
                .findFirst()
                .orElseThrow();
        // Two lines of 7 pt, the longer of which is 40 pt wide, take 12.7 pt of the height.
        assertTrue(rhombus.box().width() * (1 - 12.7 / rhombus.box().height()) >= 42, rhombus.box()::toString);
    }
}
