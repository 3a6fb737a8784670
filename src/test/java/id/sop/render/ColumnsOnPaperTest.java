package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.pdf.Typesetter;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import id.sop.testing.PageMarks;
import id.sop.testing.PdfConformance;
import id.sop.testing.Sops;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.Revisions;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.junit.jupiter.api.Test;

/** Columns of one's own and times of several steps, as they are printed. */
class ColumnsOnPaperTest {
    private static final String STEPS =
            """
            pelaksana: {a: Loket, b: Camat}
            langkah:
              - {kegiatan: Menerima surat, pelaksana: a, waktu: 2 hari, waktu_sampai: 3, output: Surat, risiko: Hilang}
              - {kegiatan: Mencatat surat, pelaksana: a, output: Catatan}
              - {kegiatan: Membaca surat, pelaksana: b, output: Petunjuk}
            """;

    private static Sop sop(String columns) {
        return Sops.sound("nama: Surat\nkolom: " + columns + "\n" + STEPS);
    }

    private static byte[] print(Sop sop, String template) {
        return Definitions.print(sop, Definitions.builtIn(template, Paper.A4)).pdf();
    }

    private static List<Integer> rowSpans(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Integer> spans = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), spans);
            return spans;
        }
    }

    private static void collect(PDStructureNode node, List<Integer> spans) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                Revisions<PDAttributeObject> attributes = element.getAttributes();
                for (int i = 0; i < attributes.size(); i++) {
                    if (attributes.getObject(i) instanceof PDTableAttributeObject table
                            && element.getStructureType().equals("TD")
                            && table.getRowSpan() > 1) {
                        spans.add(table.getRowSpan());
                    }
                }
                collect(element, spans);
            }
        }
    }

    @Test
    void theActivitiesAndTheActorsMayHaveOtherHeads() {
        Sop sop =
                sop("{kegiatan: Uraian Prosedur, pelaksana: Unit Kerja, waktu: Lama, output: Luaran, risiko: Bahaya}");
        for (String template : List.of("sop-ap", "sop-ap-bernomor")) {
            String text = PageMarks.read(print(sop, template)).stream()
                    .map(PageMarks::text)
                    .reduce("", String::concat);
            assertTrue(text.contains("No.UraianProsedurUnitKerja"), text);
        }
    }

    @Test
    void aSharedTimeIsOneCellForReadersToo() throws IOException {
        byte[] pdf = print(sop("{output: Luaran, waktu: Lama, risiko: Bahaya, cek: Centang}"), "sop-ap-bernomor");
        String text = PageMarks.read(pdf).stream().map(PageMarks::text).reduce("", String::concat);
        for (String word : List.of("Luaran", "Lama", "Bahaya", "Centang", "Hilang", "JUMLAHWAKTUPENYELESAIAN")) {
            assertTrue(text.contains(word), word + " in " + text);
        }
        assertEquals(2, text.split("2hari", -1).length - 1, "the cell and the total");
        assertTrue(rowSpans(pdf).contains(3), () -> text);
        assertEquals(List.of(), PdfConformance.violations(pdf));
    }

    @Test
    void columnsPartsAndSharedTimesStandTogether() throws IOException {
        String parts =
                """
                nama: Surat
                kolom: {output: Luaran, waktu: Lama, risiko: Bahaya}
                pelaksana: {a: Loket, b: Camat}
                bagian:
                  - judul: A. Penerimaan
                    langkah:
                      - {kegiatan: Menerima surat, pelaksana: a, waktu: 2 hari, waktu_sampai: 3, output: Surat, risiko: Hilang}
                      - {kegiatan: Mencatat surat, pelaksana: a, keputusan: {tidak: selesai}, output: Catatan}
                  - judul: B. Penelaahan
                    langkah:
                      - {kegiatan: Membaca surat, pelaksana: b, output: Petunjuk}
                      - {kegiatan: Menjawab surat, pelaksana: b, waktu: 1 jam, output: Jawaban}
                    jumlah_waktu: 2 hari 1 jam
                  - judul: C. Pengiriman
                    pelaksana: [b]
                    langkah:
                      - {kegiatan: Mengirim surat, pelaksana: b, waktu: 5 menit, output: Bukti, risiko: Tersesat}
                """;
        byte[] pdf = print(Sops.sound(parts), "sop-ap");
        String text = PageMarks.read(pdf).stream().map(PageMarks::text).reduce("", String::concat);
        assertEquals(2, text.split("Bahaya", -1).length - 1, "each table has the heads: " + text);
        assertTrue(text.contains("2hari1jam5menit"), text);
        assertTrue(rowSpans(pdf).contains(5), "three steps, a closing capsule and a heading: " + rowSpans(pdf));
        assertEquals(List.of(), PdfConformance.violations(pdf));
    }

    @Test
    void withoutColumnsThereIsOnlyTheFlow() throws IOException {
        Sop flow =
                Sops.sound("nama: Surat\nkolom: []\npelaksana: {a: Loket}\nlangkah: [{kegiatan: k, pelaksana: a}]\n");
        byte[] pdf = print(flow, "sop-ap");
        String text = PageMarks.read(pdf).stream().map(PageMarks::text).reduce("", String::concat);
        for (String word : List.of("MutuBaku", "Waktu", "JUMLAH", "Kelengkapan")) {
            assertTrue(!text.contains(word), word + " in " + text);
        }
        assertEquals(List.of(), PdfConformance.violations(pdf));
    }

    @Test
    void tooManyColumnsAreNamed() {
        String many = "[kelengkapan, waktu, output, keterangan, " + String.join(", ", letters()) + "]";
        Sop sop = Sops.sound(
                "nama: Surat\nkolom: " + many
                        + "\npelaksana: {a: Loket, b: Camat, c: Kasi, d: Sekretaris}\nlangkah: [{kegiatan: k, pelaksana: a}]\n");
        Checked<Sheet> sheet = new SheetRenderer(
                        new Typesetter(), Definitions.builtIn("sop-ap", Paper.A4), Optional.empty())
                .print(sop, Optional.empty(), true);
        assertEquals(
                List.of("RN007 kolom [20, 4, a4]"),
                sheet.faults().stream().map(ColumnsOnPaperTest::said).toList());
    }

    private static List<String> letters() {
        return "abcdefghijklmnop"
                .chars()
                .mapToObj(letter -> "lajur_" + (char) letter)
                .toList();
    }

    private static String said(Finding finding) {
        return finding.code() + " " + finding.variant() + " " + finding.arguments();
    }
}
