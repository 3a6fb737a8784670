package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.Checker;
import id.sop.config.Configuration;
import id.sop.pdf.Typesetter;
import id.sop.pdf.export.PrintedPage;
import id.sop.template.BuiltInTemplates;
import id.sop.testing.Definitions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Emphasised words, notes and further signatures, as they stand in the file that is printed. */
class EmphasisOnPaperTest {
    private static final String SOP =
            """
            nama: Pelayanan *Front Office*
            penandatangan:
              - {sebagai: Dibuat oleh, jabatan: Kasi, nama: Siti}
              - {sebagai: Disahkan oleh, jabatan: Camat, nama: Suroto}
            pelaksana: {a: "**Staf** *(front)*"}
            langkah:
              - {kegiatan: "Memindai berkas (*scanning*), lalu ***menyimpan*** \\"*file*\\" 2*3 kali", pelaksana: a, kelengkapan: Berkas *), waktu: 1 jam, output: Arsip}
            catatan: "*) berkas **asli**"
            """;

    private static String printed(String yaml) {
        SheetRenderer renderer = new SheetRenderer(
                new Typesetter(),
                TemplateReader.read(
                                new Checker(), BuiltInTemplates.find("sop-ap").orElseThrow(), Configuration.STANDARD)
                        .template()
                        .orElseThrow(),
                Optional.empty());
        Sheet sheet = renderer.print(Definitions.parse(yaml), Optional.empty(), false)
                .value()
                .orElseThrow();
        List<PrintedPage> pages = PrintedPage.of(sheet.pdf());
        return pages.stream()
                .flatMap(page -> page.words().stream())
                .map(PrintedPage.Word::text)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    @Test
    void emphasisedWordsStandInTheOrderOfTheTextWithoutMarks() {
        String printed = printed(SOP).replace(" ", "");
        assertTrue(printed.contains("Memindaiberkas(scanning),lalumenyimpan\"file\"2*3kali"), printed);
        assertTrue(printed.contains("SOPPELAYANANFRONTOFFICE"), printed);
        assertTrue(printed.contains("Staf(front)"), printed);
    }

    @Test
    void notesStandBelowTheTotalWithTheirMarks() {
        String printed = printed(SOP).replace(" ", "");
        int total = printed.indexOf("JUMLAHWAKTU");
        assertTrue(total >= 0 && printed.indexOf("Catatan:*)berkasasli") > total, printed);
    }

    @Test
    void anApproverAmongTheSignatoriesIsNotPrintedTwice() {
        String printed = printed(SOP);
        assertEquals(printed.indexOf("Disahkan oleh"), printed.lastIndexOf("Disahkan oleh"), printed);
        assertFalse(printed.indexOf("Disahkan oleh") < printed.indexOf("Dibuat oleh"), printed);
    }
}
