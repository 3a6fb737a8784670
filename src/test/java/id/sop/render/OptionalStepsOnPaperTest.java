package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.drawing.SheetGeometry;
import id.sop.pdf.export.SvgExport;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import id.sop.testing.PageMarks;
import id.sop.testing.PdfConformance;
import id.sop.testing.Sops;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Steps that are performed only at times, as they are printed. */
class OptionalStepsOnPaperTest {
    private static final String STEPS =
            """
            nama: Kehilangan
            pelaksana: {a: Loket, b: Kepala Seksi, c: Camat}
            langkah:
              - {kegiatan: Menerima surat, pelaksana: a, OPSIONAL1}
              - {kegiatan: Membahas surat (apabila diperlukan), pelaksana: {bersama: [a, b], gambar: satu_kotak}, OPSIONAL2}
              - {kegiatan: Memeriksa surat, pelaksana: b, keputusan: {tidak: 1}}
              - {kegiatan: Menyimpan surat, pelaksana: c}
            """;

    private static Sheet print(String first, String second, String template) {
        String yaml = STEPS.replace("OPSIONAL1", first).replace("OPSIONAL2", second);
        return Definitions.print(Sops.sound(yaml), Definitions.builtIn(template, Paper.A4));
    }

    private static String text(Sheet sheet) {
        return PageMarks.read(sheet.pdf()).stream().map(PageMarks::text).reduce("", String::concat);
    }

    private static int dashes(Sheet sheet) {
        return SvgExport.pages(sheet.pdf()).stream()
                .mapToInt(page -> new String(page, StandardCharsets.UTF_8).split("stroke-dasharray").length - 1)
                .sum();
    }

    @Test
    void theConditionIsPrintedOnceByEveryTemplate() {
        for (String template : List.of("sop-ap", "sop-ap-bernomor", "sop-ap-sampul")) {
            Sheet sheet = print("opsional: ya", "opsional: ya", template);
            assertTrue(text(sheet).contains("Menerimasurat(biladiperlukan)"), template);
            assertTrue(!text(sheet).contains("(apabiladiperlukan)("), template);
            assertEquals(2, dashes(sheet), template);
        }
        Sheet sheet = print("opsional: bila *berkas* hilang", "opsional: tidak", "sop-ap");
        assertTrue(text(sheet).contains("Menerimasurat(bilaberkashilang)"), () -> text(sheet));
        assertEquals(List.of(), PdfConformance.violations(sheet.pdf()));
    }

    @Test
    void aStepWhoseWordsStayIsPrintedAsBeforeButForItsOutline() {
        Sheet plain = print("keterangan: ok", "keterangan: ok", "sop-ap");
        Sheet dashed = print("keterangan: ok", "keterangan: ok, opsional: ya", "sop-ap");
        assertEquals(0, dashes(plain));
        assertEquals(1, dashes(dashed));
        assertEquals(text(plain), text(dashed));
        for (int page = 0; page < plain.geometry().pages().size(); page++) {
            SheetGeometry.Page before = plain.geometry().pages().get(page);
            SheetGeometry.Page after = dashed.geometry().pages().get(page);
            assertEquals(before.tables(), after.tables());
            assertEquals(before.lines(), after.lines());
            assertEquals(
                    before.marks().stream().map(mark -> mark.symbol().box()).toList(),
                    after.marks().stream().map(mark -> mark.symbol().box()).toList());
        }
    }
}
