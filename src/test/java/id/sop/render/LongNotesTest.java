package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.pdf.export.PrintedPage;
import id.sop.template.Paper;
import id.sop.template.Template;
import id.sop.testing.Definitions;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes that are longer than what a page has left: their head is never alone, and no page is empty. */
class LongNotesTest {
    private static final Template TEMPLATE = Definitions.standard(Paper.A4);

    @ParameterizedTest
    @CsvSource({"2, 3, 1", "10, 40, 1", "10, 41, 1", "10, 45, 1", "9, 100, 1", "10, 1, 120", "10, 1, 300", "4, 3, 120"})
    void theHeadStandsAboveTheFirstNoteAndNoPageIsEmpty(int steps, int notes, int sentences) {
        String text = "Awalan catatan. " + "Petugas wajib memeriksa berkas sebelum menyerahkannya. ".repeat(sentences);
        String yaml = "nama: Surat\npelaksana: {a: Staf, b: Camat}\nlangkah:\n"
                + "  - {kegiatan: Memeriksa, pelaksana: a, waktu: 1 jam}\n".repeat(steps)
                + "catatan:\n"
                + ("  - " + text.strip() + "\n").repeat(notes);
        List<PrintedPage> pages = PrintedPage.of(
                Definitions.print(Definitions.parse(yaml), TEMPLATE).pdf());
        for (PrintedPage page : pages) {
            assertTrue(
                    page.words().stream().filter(word -> !word.text().isBlank()).count() > 4, "an empty page");
        }
        PrintedPage page =
                pages.stream().filter(LongNotesTest::hasHead).findFirst().orElseThrow();
        assertEquals(1, pages.stream().filter(LongNotesTest::hasHead).count());
        assertTrue(page.words().stream().anyMatch(word -> word.text().contains("Awalan catatan")), "a head alone");
    }

    private static boolean hasHead(PrintedPage page) {
        return page.words().stream().anyMatch(word -> word.text().strip().equals("Catatan:"));
    }
}
