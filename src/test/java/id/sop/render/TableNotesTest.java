package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.pdf.Typesetter;
import id.sop.pdf.export.PrintedPage;
import id.sop.template.Paper;
import id.sop.template.Template;
import id.sop.testing.Definitions;
import id.sop.testing.PdfConformance;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes of parts: they stand below their own table, wherever it ends. */
class TableNotesTest {
    private static final Template TEMPLATE = Definitions.standard(Paper.A4);

    private static String yaml(int steps, int notes, boolean apart) {
        String columns = apart ? "    pelaksana: [a, b]\n" : "";
        String work = columns + "    langkah:\n" + "      - {kegiatan: Memeriksa, pelaksana: a}\n".repeat(steps - 1)
                + "      - {kegiatan: Menutup, pelaksana: b}\n    catatan:\n";
        return "nama: Surat\npelaksana: {a: Staf, b: Camat}\nbagian:\n"
                + "  - judul: A. Awal\n" + work + "      - Butir pertama\n".repeat(notes)
                + "  - judul: B. Akhir\n" + work + "      - Butir kedua\n"
                + "catatan: Butir lembar\n";
    }

    private static List<String> words(byte[] pdf) {
        return PrintedPage.of(pdf).stream()
                .flatMap(page -> page.words().stream())
                .map(word -> word.text().strip())
                .filter(text -> text.startsWith("Butir") || text.equals("Catatan:") || text.startsWith("B."))
                .toList();
    }

    private static byte[] print(String yaml) {
        Sop sop = Definitions.parse(yaml);
        return Definitions.print(sop, TEMPLATE).pdf();
    }

    @Test
    void theyStandBelowTheirTableAndThoseOfTheSheetBelowTheLastOne() {
        byte[] pdf = print(yaml(2, 1, true));
        List<String> words = words(pdf);
        assertEquals(
                List.of("Catatan:", "Butir pertama", "B. Akhir", "Catatan:", "Butir kedua", "Catatan:", "Butir lembar"),
                words);
        assertEquals(List.of(), PdfConformance.violations(pdf));
    }

    @Test
    void thoseOfPartsOfOneTableStandBelowItTogether() {
        assertEquals(
                List.of("B. Akhir", "Catatan:", "Butir pertama", "Butir kedua", "Catatan:", "Butir lembar"),
                words(print(yaml(2, 1, false))));
    }

    @ParameterizedTest
    @CsvSource({"3, 8", "9, 4", "14, 12", "2, 20"})
    void whatFollowsThemNeverLeavesThePage(int steps, int notes) {
        List<PrintedPage> pages = PrintedPage.of(print(yaml(steps, notes, true)));
        int lines = 0;
        for (PrintedPage page : pages) {
            double bottom = page.words().stream()
                    .filter(word ->
                            word.text().startsWith("Butir") || word.text().startsWith("Me"))
                    .mapToDouble(word -> word.box().bottom())
                    .max()
                    .orElse(0);
            assertTrue(bottom <= TEMPLATE.pageHeight() - TEMPLATE.margins().bottom(), "below the page: " + bottom);
            assertTrue(
                    page.words().stream().filter(word -> !word.text().isBlank()).count() > 4, "an empty page");
            lines += (int) page.words().stream()
                    .filter(word -> word.text().startsWith("Butir pertama"))
                    .count();
        }
        assertEquals(notes, lines);
    }

    @Test
    void notesThatNoPageHoldsAreToldAtTheNotes() {
        Sop sop = Definitions.parse(yaml(2, 90, true));
        List<Finding> faults = new SheetRenderer(new Typesetter(), TEMPLATE, Optional.empty())
                .print(sop, Optional.empty(), false)
                .faults();
        assertEquals(1, faults.size(), faults::toString);
        assertEquals("RN002", faults.get(0).code());
        assertEquals("Butir pertama", faults.get(0).span().text());
    }
}
