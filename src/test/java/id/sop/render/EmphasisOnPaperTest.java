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
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
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

    private static byte[] sheet(String yaml) {
        SheetRenderer renderer = new SheetRenderer(
                new Typesetter(),
                TemplateReader.read(
                                new Checker(), BuiltInTemplates.find("sop-ap").orElseThrow(), Configuration.STANDARD)
                        .template()
                        .orElseThrow(),
                Optional.empty());
        return renderer.print(Definitions.parse(yaml), Optional.empty(), false)
                .value()
                .orElseThrow()
                .pdf();
    }

    private static String printed(String yaml) {
        return PrintedPage.of(sheet(yaml)).stream()
                .flatMap(page -> page.words().stream())
                .map(PrintedPage.Word::text)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    /** The letters of a file, those that lean between angle brackets. */
    private static final class LeaningLetters extends PDFTextStripper {
        private final StringBuilder letters = new StringBuilder();

        static String of(byte[] pdf) throws IOException {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                LeaningLetters reader = new LeaningLetters();
                reader.getText(document);
                return reader.letters.toString().replaceAll("\\s+", "").replace("><", "");
            }
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            boolean leans = letter.getFont().getName().matches(".*(Italic|Oblique).*");
            letters.append(
                    leans && !letter.getUnicode().isBlank() ? "<" + letter.getUnicode() + ">" : letter.getUnicode());
            super.processTextPosition(letter);
        }
    }

    @Test
    void onlyTheWordsBetweenTheMarksLean() throws IOException {
        String printed = LeaningLetters.of(
                sheet(
                        """
                        nama: Pendaftaran
                        pelaksana: {a: Pemohon}
                        langkah:
                          - kegiatan: 'Datang (*walk in*, prioritas) atau "*drop box*"; (lewat *system*), *on*/*off* dan *scan*ner'
                            pelaksana: a
                            kelengkapan: "Berkas (***asli***)."
                        """));
        assertTrue(
                printed.contains("Datang(<walkin>,prioritas)atau\"<dropbox>\";(lewat<system>),<on>/<off>dan<scan>ner"),
                printed);
        assertTrue(printed.contains("Berkas(<asli>)."), printed);
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

    @Test
    void linesWithinAnItemOfAListStandOnLinesOfTheirOwn() {
        List<PrintedPage.Word> words = PrintedPage.of(
                        sheet(
                                """
                        nama: Pendaftaran
                        pelaksana: {a: Pemohon}
                        langkah:
                          - kegiatan: Menyerahkan berkas
                            pelaksana: a
                            kelengkapan:
                              - |
                                Bagi warga baru:
                                - Akta
                                - *Kartu*
                              - Meterai
                        """))
                .get(0)
                .words();
        List<Double> lines = Stream.of("Bagi", "Akta", "Kartu", "Meterai")
                .map(start -> words.stream()
                        .filter(word -> word.text().contains(start))
                        .findFirst()
                        .orElseThrow()
                        .box()
                        .y())
                .toList();
        assertEquals(lines.stream().sorted().distinct().toList(), lines);
    }

    @Test
    void aListWithMarksOfItsOwnIsNotNumbered() {
        String printed = printed(
                        """
                                nama: Pemantauan
                                pelaksana: {a: Petugas}
                                langkah:
                                  - {kegiatan: Memantau harga *), pelaksana: a}
                                catatan: ["Berlaku sejak 2025", "*) Formulir pada lampiran"]
                                """)
                .replace(" ", "");
        assertTrue(printed.contains("Catatan:Berlakusejak2025*)Formulirpadalampiran"), printed);
    }
}
